/** Kleene's strong three-valued logic: true, false, or `null` for unknown. */
export type Truth = boolean | null;

/**
 * False if any is false, else unknown if any is unknown, else true.
 *
 * @example and([true, null]) // => null
 * @example and([null, false]) // => false
 */
export function and(truths: Iterable<Truth>): Truth {
  let result: Truth = true;
  for (const truth of truths) {
    if (truth === false) return false;
    if (truth === null) result = null;
  }
  return result;
}

/**
 * True if any is true, else unknown if any is unknown, else false.
 *
 * @example or([false, null]) // => null
 * @example or([null, true]) // => true
 */
export function or(truths: Iterable<Truth>): Truth {
  let result: Truth = false;
  for (const truth of truths) {
    if (truth === true) return true;
    if (truth === null) result = null;
  }
  return result;
}

/**
 * Unknown stays unknown.
 *
 * @example not(null) // => null
 * @example not(false) // => true
 */
export const not = (truth: Truth): Truth => (truth === null ? null : !truth);
