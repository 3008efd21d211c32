/** Far beyond any record, report or list of changes: what passes this contains itself, or would never end. */
const DEPTH = 64;
const VALUES = 10_000_000;

/**
 * Whether anything is plain JSON of a size that can be dealt with: then reading it neither throws nor goes on for
 * ever. A member that is `undefined` counts as absent. Never throws itself.
 *
 * @example isPlainJson({ days: ['2026-09-15', null], left: undefined }) // => true
 * @example isPlainJson({ days: [10n] }) // => false
 */
export function isPlainJson(value: unknown): boolean {
  let values = 0;
  const isPlain = (part: unknown, depth: number): boolean => {
    values += 1;
    if (values > VALUES || depth > DEPTH) return false;
    if (typeof part !== 'object' || part === null) return isScalar(part);
    if (!Array.isArray(part))
      return isPlainObject(part) && Object.values(part).every((member) => isPlain(member, depth + 1));
    if (part.length > VALUES) return false;
    for (let index = 0; index < part.length; index += 1) if (!isPlain(part[index], depth + 1)) return false;
    return true;
  };
  try {
    return isPlain(value, 0);
  } catch {
    return false;
  }
}

const isScalar = (value: unknown): boolean =>
  value == null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);

/**
 * Whether an object that is no list is plain.
 *
 * @throws whatever a proxy throws
 */
export function isPlainObject(object: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(object);
  // A plain object of another realm has a prototype of its own, which like Object.prototype has none.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
