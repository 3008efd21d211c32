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
  if (pointers.length < 2) return pointers;
  const distinct = [...new Set(pointers)];
  const within = distinct.map((pointer) => `${pointer}/`);
  return distinct.filter((pointer) => !within.some((start) => pointer.startsWith(start)));
}

/**
 * The pointers of the fields under `pointer` that match a pattern and hold nothing known. `*` in the pattern stands
 * for each element of a list, `@` for those that are about one person or provider.
 */
export function unknownFields(
  record: CaseRecord,
  pointer: string,
  pattern: string,
  partyId: string | null = null,
): readonly string[] {
  const found: string[] = [];
  collect(placeIn(record, pointer), pointer, patternSegments(pattern), 0, { partyId, found });
  return found;
}

const segments = (pointer: string): readonly string[] => pointer.split('/').slice(1);

const ofPatterns = /* @__PURE__ */ new Map<string, readonly string[]>();

/** Patterns are the catalogue's, few and used again and again; pointers are the record's, and are not kept. */
function patternSegments(pattern: string): readonly string[] {
  let split = ofPatterns.get(pattern);
  if (!split) ofPatterns.set(pattern, (split = segments(pattern)));
  return split;
}

const places = /* @__PURE__ */ new WeakMap<CaseRecord, Map<string, unknown>>();

/** What stands at a pointer; of one record the same few places are asked for again and again. */
function placeIn(record: CaseRecord, pointer: string): unknown {
  let ofRecord = places.get(record);
  if (!ofRecord) places.set(record, (ofRecord = new Map()));
  if (!ofRecord.has(pointer)) ofRecord.set(pointer, valueAt(record, segments(pointer)));
  return ofRecord.get(pointer);
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, name) => memberOf(at, name), value);
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

interface Search {
  readonly partyId: string | null;
  readonly found: string[];
}

function collect(
  value: unknown,
  pointer: string,
  path: readonly string[],
  step: number,
  search: Search,
): void {
  const name = path[step];
  if (name === undefined) {
    if (isUnknown(value, pointer)) search.found.push(pointer);
  } else if (name === '*' || name === '@') {
    if (!Array.isArray(value)) return;
    value.forEach((element, index) => {
      if (name === '*' || isAbout(element, search.partyId))
        collect(element, `${pointer}/${index}`, path, step + 1, search);
    });
  } else {
    collect(memberOf(value, name), `${pointer}/${name}`, path, step + 1, search);
  }
}

/** Everybody, where it is not known whom to look for. */
const isAbout = (element: unknown, partyId: string | null): boolean =>
  partyId === null || memberOf(element, 'id') === partyId || memberOf(element, 'personId') === partyId;

function isUnknown(value: unknown, pointer: string): boolean {
  if (value === 'unknown') return true;
  if (value === null || value === undefined)
    return !ENDING_FIELDS.has(pointer.slice(pointer.lastIndexOf('/') + 1));
  return typeof value === 'object' && memberOf(value, 'unknown') === true;
}
