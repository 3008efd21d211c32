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
