import type { CaseRecord } from './case-record';

/** Fields whose absence says something: not ended, not extended. Only `'unknown'` in them is not known. */
export const ENDING_FIELDS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'endDate',
  'until',
  'endedOn',
  'closedOn',
  'courtExtendedUntil',
]);

/** Leaves out what lies inside another field of the list: to fill in the whole is to fill in the part. */
export function outermostFields(pointers: readonly string[]): readonly string[] {
  const distinct = [...new Set(pointers)];
  return distinct.filter((pointer) => !distinct.some((other) => pointer.startsWith(`${other}/`)));
}

/**
 * The pointers of the fields under `pointer` that match a pattern and hold nothing known. `*` in the pattern stands
 * for each element of a list; a list that is not known is itself the field to fill in.
 */
export function unknownFields(record: CaseRecord, pointer: string, pattern: string): readonly string[] {
  const found: string[] = [];
  collect(valueAt(record, segments(pointer)), pointer, segments(pattern), found);
  return found;
}

const segments = (pointer: string): readonly string[] => pointer.split('/').slice(1);

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, name) => memberOf(at, name), value);
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

function collect(value: unknown, pointer: string, path: readonly string[], found: string[]): void {
  const [name, ...rest] = path;
  if (name === '*') {
    if (Array.isArray(value)) value.forEach((element, index) => collect(element, `${pointer}/${index}`, rest, found));
    return;
  }
  if (name !== undefined) return collect(memberOf(value, name), `${pointer}/${name}`, rest, found);
  if (isUnknown(value, pointer)) found.push(pointer);
}

function isUnknown(value: unknown, pointer: string): boolean {
  if (value === 'unknown') return true;
  if (value === null || value === undefined) return !ENDING_FIELDS.has(pointer.slice(pointer.lastIndexOf('/') + 1));
  return typeof value === 'object' && memberOf(value, 'unknown') === true;
}
