import fc from 'fast-check';
import { addDays } from '../../src/calendar/counting';
import type { CaseRecord } from '../../src/record/case-record';
import { caseRecordSchema } from '../../src/record/case-record-schema';
import { shapeOf, type Shape } from '../../src/record/schema-shape';
import { AS_OF } from './case-record-arbitrary';

type Path = readonly (string | number)[];

/** A place in a record that holds an unknown, and values that may turn out to be there. */
export interface UnknownScalar {
  readonly path: Path;
  readonly values: fc.Arbitrary<unknown>;
}

/** Every scalar of a record that is not known. Ids and references are left out: to fill one in is to add somebody. */
export function unknownScalars(record: CaseRecord): readonly UnknownScalar[] {
  return find(shapeOf(caseRecordSchema), record, []);
}

/** `expected`: its silence says something by a settled reading (no transition below 17), so it is not unknown. */
const SKIPPED = new Set(['id', 'unknown', 'onFile', 'label', 'fsnaItem', 'expected']);

function find(shape: Shape, value: unknown, path: Path): readonly UnknownScalar[] {
  if (shape.kind === 'optional') return findOptional(shape, value, path);
  if (shape.kind === 'list') {
    return Array.isArray(value)
      ? value.flatMap((element, index) => find(shape.element, element, [...path, index]))
      : [];
  }
  if (shape.kind === 'union') return shape.options.flatMap((option) => find(option, value, path));
  if (shape.kind !== 'object' || typeof value !== 'object' || value === null || Array.isArray(value))
    return [];
  return [...shape.members].flatMap(([name, member]) =>
    SKIPPED.has(name) ? [] : find(member, (value as Record<string, unknown>)[name], [...path, name]),
  );
}

function findOptional(
  shape: Shape & { kind: 'optional' },
  value: unknown,
  path: Path,
): readonly UnknownScalar[] {
  const unknown = shape.unknown?.value;
  const isUnknown =
    unknown === null
      ? value === null || value === undefined
      : JSON.stringify(value) === JSON.stringify(unknown);
  if (unknown === undefined || !isUnknown) return find(shape.inner, value, path);
  const values = scalarsOf(shape.inner, String(path.at(-1)));
  return values
    ? [{ path, values: unknown === 'unknown' ? fc.oneof(values, fc.constant(null)) : values }]
    : [];
}

/** What happened has happened by the day of evaluation: an undated fact holds, so its day is not later. */
const past = fc.integer({ min: -800, max: 0 }).map((days) => addDays(AS_OF, days));

const REFERENCES: { readonly [name: string]: readonly string[] } = {
  personId: ['person-1', 'person-2'],
  recipientId: ['person-1', 'somebody-else'],
  providerId: ['provider-1', 'provider-2'],
  partyId: ['person-1', 'person-2', 'provider-1'],
  primaryLanguage: ['en', 'es'],
  language: ['en', 'es'],
  audioLanguage: ['en', 'es'],
};

function scalarsOf(shape: Shape, name: string): fc.Arbitrary<unknown> | null {
  const references = REFERENCES[name];
  if (references) return fc.constantFrom(...references);
  switch (shape.kind) {
    case 'date':
      return past;
    case 'truth':
      return fc.boolean();
    case 'code':
      return fc.constantFrom(...shape.values);
    case 'number':
      return fc.integer({ min: 1, max: 9 });
    case 'text':
      return fc.constant('text');
    case 'union':
      return shape.options[0] ? scalarsOf(shape.options[0], name) : null;
    default:
      return null;
  }
}

/** The record with a value in one place. */
export function withValueAt(record: CaseRecord, path: Path, value: unknown): CaseRecord {
  const copy = structuredClone(record);
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((at, name) => (at as Record<string | number, unknown>)[name], copy);
  (parent as Record<string | number, unknown>)[path.at(-1) as string] = value;
  return copy;
}
