import { caseRecordSchema } from '../../src/record/case-record-schema';
import type { CaseRecord } from '../../src/record/case-record';
import { shapeOf, type Shape } from '../../src/record/schema-shape';

export type Place = readonly (string | number)[];

/** A place in a record that holds something known, and what kind of thing belongs there. */
export interface KnownPlace {
  readonly path: Place;
  readonly kind: 'date' | 'code' | 'truth' | 'number' | 'list' | 'object';
  readonly value: unknown;
}

/**
 * Every date, code, truth value, number, list and section of a record that is known. Texts are left out, since half a
 * text is a text; ids and markers, since to change one is to speak of something else; and `expected`, whose silence says
 * something by a settled reading (no transition below 17).
 */
export function knownPlaces(record: CaseRecord): readonly KnownPlace[] {
  return find(shapeOf(caseRecordSchema), record, []);
}

const SKIPPED = new Set(['id', 'unknown', 'none', 'onFile', 'expected']);

function find(shape: Shape, value: unknown, path: Place): readonly KnownPlace[] {
  if (value === null || value === undefined) return [];
  switch (shape.kind) {
    case 'optional':
      return find(shape.inner, value, path);
    case 'union':
      return distinct(shape.options.flatMap((option) => find(option, value, path)));
    case 'list':
      if (!Array.isArray(value)) return [];
      return [
        { path, kind: 'list', value },
        ...value.flatMap((element, index) => find(shape.element, element, [...path, index])),
      ];
    case 'object':
      return findInObject(shape, value, path);
    case 'date':
      return typeof value === 'string' && value.length === 10 ? [{ path, kind: 'date', value }] : [];
    case 'code':
      return typeof value === 'string' ? [{ path, kind: 'code', value }] : [];
    case 'number':
      return typeof value === 'number' ? [{ path, kind: 'number', value }] : [];
    case 'truth':
      return typeof value === 'boolean' ? [{ path, kind: 'truth', value }] : [];
    default:
      return [];
  }
}

function findInObject(shape: Shape & { kind: 'object' }, value: unknown, path: Place): readonly KnownPlace[] {
  if (
    typeof value !== 'object' ||
    value === null ||
    Array.isArray(value) ||
    (value as { unknown?: true }).unknown
  )
    return [];
  const members = [...shape.members].flatMap(([name, member]) =>
    SKIPPED.has(name) ? [] : find(member, (value as Record<string, unknown>)[name], [...path, name]),
  );
  const hasExpected = Object.hasOwn(value, 'expected');
  return path.length === 0 || hasExpected ? members : [{ path, kind: 'object', value }, ...members];
}

function distinct(places: readonly KnownPlace[]): readonly KnownPlace[] {
  const seen = new Set<string>();
  return places.filter(({ path }) => !seen.has(path.join('/')) && seen.add(path.join('/')));
}
