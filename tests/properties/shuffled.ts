import type { CaseRecord } from '../../src/record/case-record';

/** A small generator of pseudo-random numbers, so that a seed gives the same order again. */
export function numbersFrom(seed: number): () => number {
  let state = (seed % 2147483646) + 1;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}

/** The same record with the members of every object, and the elements of every list with ids, in another order. */
export function shuffled(record: CaseRecord, seed: number): CaseRecord {
  const next = numbersFrom(seed);
  const inAnyOrder = <Value>(values: readonly Value[]): Value[] =>
    values
      .map((value) => ({ value, key: next() }))
      .sort((one, other) => one.key - other.key)
      .map(({ value }) => value);
  // Elements without an id are named by their place, so only lists in which all have one, or none needs one, move.
  const UNNUMBERED = [
    'legalStatus',
    'placements',
    'parents',
    'participants',
    'evaluations',
    'exemptions',
    'needIds',
  ];
  const walk = (value: unknown, name = ''): unknown => {
    if (Array.isArray(value)) {
      const elements = value.map((element) => walk(element));
      const haveIds = elements.every((element) => (element as { id?: string } | null)?.id);
      return haveIds || UNNUMBERED.includes(name) ? inAnyOrder(elements) : elements;
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      inAnyOrder(Object.entries(value)).map(([member, inner]) => [member, walk(inner, member)]),
    );
  };
  return walk(record) as CaseRecord;
}
