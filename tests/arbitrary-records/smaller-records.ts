import type { CaseRecord } from '../../src/record/case-record';
import { parseCaseRecord } from '../../src/record/parse-case-record';
import { putAt, type Json, type Path } from './record-places';

/** A record with one thing less, and where among the places of the record that stood. */
export interface SmallerRecord {
  readonly record: CaseRecord;
  readonly at: number;
}

/**
 * The records that are left when one member or element is taken out, the largest parts first. Each is still valid: what
 * referred to the part is unknown in it.
 *
 * @param from - with which place to begin; those before it come last
 */
export function* smallerRecords(record: CaseRecord, from = 0): Iterable<SmallerRecord> {
  const places = partsOf(record);
  const size = sizeOf(record);
  for (const [turn] of places.entries()) {
    const at = (from + turn) % places.length;
    const copy = structuredClone(record);
    putAt(copy, places[at] as Path, undefined);
    const smaller = parseCaseRecord(copy).record;
    // What is made unknown by the change takes room: without this, shrinking would not come to an end.
    if (sizeOf(smaller) < size) yield { record: smaller, at };
  }
}

const sizeOf = (value: Json): number => JSON.stringify(value).length;

/** Every member and element, level by level, so that whole parts go before what they are made of. */
function partsOf(root: Json): readonly Path[] {
  const found: Path[] = [];
  let level: readonly (readonly [Json, Path])[] = [[root, []]];
  while (level.length > 0) {
    level = level.flatMap(([value, path]) =>
      typeof value !== 'object' || value === null
        ? []
        : Object.entries(value).map(
            ([name, member]) =>
              [member as Json, [...path, Array.isArray(value) ? Number(name) : name]] as const,
          ),
    );
    found.push(...level.map(([, path]) => path));
  }
  return found;
}
