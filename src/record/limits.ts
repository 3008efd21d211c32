/** The size of a record that is read. What passes a limit is an issue and counts as unknown. */
export const LIMITS = {
  /** Objects and lists within one another, the record itself included. */
  depth: 32,
  /** UTF-16 code units of one text. */
  textLength: 100_000,
  /** Children of one record. */
  children: 500,
  /** Objectives of one plan. */
  objectives: 500,
  /** Elements of any other list, and fields of an object. */
  listLength: 5_000,
  /** Values of every kind in the whole record. */
  values: 2_000_000,
  /** Issues that are listed; what goes beyond them is unknown in the record all the same. */
  issues: 10_000,
} as const;

/**
 * How many elements the list in a field may have.
 *
 * @example listLimit('children') // => 500
 * @example listLimit('participants') // => 5000
 */
export function listLimit(field: string | number | undefined): number {
  if (field === 'children') return LIMITS.children;
  if (field === 'objectives') return LIMITS.objectives;
  return LIMITS.listLength;
}
