/** The way to a member of the record: keys of objects and indexes of lists, from the outside in. */
export type Path = readonly (string | number)[];

/**
 * The RFC 6901 JSON Pointer of a path; the empty path is the whole record.
 *
 * @example jsonPointer(['children', 0, 'dateOfBirth']) // => '/children/0/dateOfBirth'
 * @example jsonPointer(['a/b', 'c~d']) // => '/a~1b/c~0d'
 * @example jsonPointer([]) // => ''
 */
export function jsonPointer(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** An index of a list; no field of a record is named by digits. */
const INDEX = /^(0|[1-9]\d*)$/;

/**
 * The path of an RFC 6901 JSON Pointer into a record, with numbers for the indexes of lists.
 *
 * @throws RangeError if it is no JSON Pointer.
 * @example pathOf('/children/0/dateOfBirth') // => ['children', 0, 'dateOfBirth']
 * @example pathOf('/a~1b') // => ['a/b']
 */
export function pathOf(pointer: string): Path {
  const [root, ...steps] = pointer.split('/');
  if (root !== '') throw new RangeError('A JSON Pointer is empty or begins with a slash.');
  return steps.map((step) =>
    INDEX.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~'),
  );
}

/** Whether a pointer leads to a place or to somewhere in it. */
export const isWithin = (pointer: string, place: string): boolean =>
  pointer === place || pointer.startsWith(`${place}/`);

const NAME = /^[A-Za-z][A-Za-z0-9_-]{0,39}$/;

/**
 * Whether a key looks like the name of a field, and so may be shown. Any other may be confidential.
 *
 * @example looksLikeName('date-of-birth') // => true
 * @example looksLikeName('Jane Roe') // => false
 */
export function looksLikeName(key: string): boolean {
  return NAME.test(key);
}

/**
 * The path, cut off before the first key that may not be shown.
 *
 * @example showablePath(['people', 0, 'Jane Roe', 'age']) // => ['people', 0]
 */
export function showablePath(path: Path): Path {
  const hidden = path.findIndex((step) => typeof step === 'string' && !looksLikeName(step));
  return hidden === -1 ? path : path.slice(0, hidden);
}
