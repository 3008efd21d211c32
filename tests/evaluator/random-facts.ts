import fc from 'fast-check';
import type { FactValue } from '../../src/evaluator/condition';
import type { Facts } from './facts-under-test';

/** The kind of a fact is the first part of its id, `number.2`. */
export type FactKind = 'number' | 'code' | 'boolean' | 'date' | 'codes';

type Known = NonNullable<FactValue>;

const CODES = ['adoption', 'guardianship', 'other', 'reunification'];

/**
 * Values close together, so that comparisons come out either way; literals in conditions are of these too. No list is
 * empty or full: whether it contains a code that is not known would be settled, and the evaluator says unknown.
 */
const VALUES: { readonly [Kind in FactKind]: readonly Known[] } = {
  number: [-1, 0, 2.5, 9, 10, 18],
  code: CODES,
  boolean: [true, false],
  date: ['2024-02-29', '2025-12-31', '2026-01-31', '2026-02-01', '2026-10-01'],
  codes: [
    ['other'],
    ['adoption', 'other'],
    ['guardianship', 'reunification'],
    ['reunification', 'other', 'adoption'],
  ],
};

/** What an unknown may also turn out to be: beyond every value that is known, so that no comparison is decided by it. */
const BEYOND: { readonly [Kind in FactKind]: readonly Known[] } = {
  number: [-1000, 1000],
  code: ['somethingElse'],
  boolean: [],
  date: ['1900-01-01', '2200-12-31'],
  codes: [[], CODES],
};

const kindOf = (id: string): FactKind => id.split('.')[0] as FactKind;

export const valuesOf = (kind: FactKind): readonly Known[] => VALUES[kind];

/** Everything that an unknown fact may turn out to be. */
export const completionsOf = (id: string): readonly Known[] => [...VALUES[kindOf(id)], ...BEYOND[kindOf(id)]];

/** Values of all the facts, none of them unknown. */
export const knownFacts = (ids: readonly string[]): fc.Arbitrary<Facts> =>
  fc.record(
    Object.fromEntries(
      ids.map((id) => [id, fc.constantFrom(...completionsOf(id)) as fc.Arbitrary<FactValue>]),
    ),
  );

/** Values of all the facts, about half of them unknown. */
export const partlyKnownFacts = (ids: readonly string[]): fc.Arbitrary<Facts> =>
  fc.record(
    Object.fromEntries(
      ids.map((id) => [id, fc.oneof(fc.constant(null), fc.constantFrom<FactValue>(...valuesOf(kindOf(id))))]),
    ),
  );

/** The facts with each unknown replaced by what it is in another set of facts. */
export const completed = (partial: Facts, by: Facts): Facts =>
  Object.fromEntries(Object.entries(partial).map(([id, value]) => [id, value ?? (by[id] as FactValue)]));
