import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileCondition } from '../../src/evaluator/compile';
import type { Condition, FactValue, Leaf } from '../../src/evaluator/condition';
import { knownValuesFor, type Known, type KnownValues } from './known-values';
import { searchFor } from './search';

const age = (operator: Leaf['operator'], parameter: string): Leaf => ({
  fact: 'child.age',
  operator,
  value: { fact: `parameter.${parameter}` },
});
const isFrom13 = age('greaterThanInclusive', 'additionalContentsAge');
const isFrom14 = age('greaterThanInclusive', 'federalOlderYouthAge');
const isBelow13 = age('lessThan', 'additionalContentsAge');
const goal = (operator: 'in' | 'notIn', ...value: readonly string[]): Leaf => ({
  fact: 'child.permanencyGoal',
  operator,
  value,
});
const LEAVES: readonly Condition[] = [
  isFrom13,
  isFrom14,
  isBelow13,
  age('lessThanInclusive', 'federalOlderYouthAge'),
  goal('in', 'adoption'),
  goal('notIn', 'adoption', 'reunification'),
  { fact: 'child.isInPlacement', operator: 'equal', value: true },
  { fact: 'child.isUnderSupervision', operator: 'equal', value: false },
];

const condition = fc.letrec<{ part: Condition }>((tie) => ({
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...LEAVES),
    fc.record({ all: fc.array(tie('part'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('part'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('part') }),
  ),
})).part;

type Values = Readonly<Record<string, Known>>;

/** Every combination, one after the other: the search must come to what this comes to. */
const everyCombination = (values: KnownValues): readonly Values[] =>
  [...values].reduce<readonly Values[]>(
    (before, [id, candidates]) =>
      before.flatMap((chosen) => candidates.map((value) => ({ ...chosen, [id]: value }))),
    [{}],
  );

const holds = (of: Condition, values: Values): boolean =>
  compileCondition<Values>(of, {
    fact:
      (id) =>
      (chosen): FactValue =>
        chosen[id] ?? null,
    condition: () => () => null,
  })(values) === true;

describe('the values that facts are tried with', () => {
  it('lie below, at and above each bound', () => {
    expect(knownValuesFor({ all: [isFrom13, isFrom14] }).get('child.age')).toEqual([12, 13, 14, 15]);
  });

  it('are the codes that are mentioned and one other', () => {
    const values = knownValuesFor(goal('in', 'adoption', 'reunification')).get('child.permanencyGoal');
    expect(values).toEqual(['reunification', 'adoption', expect.any(String)]);
  });

  it('put two days that are compared before, on and after each other', () => {
    const held: Condition = {
      fact: 'caseReview.conferenceOn',
      operator: 'greaterThanInclusive',
      value: { fact: 'family.caseOpenedOn' },
    };
    const orders = everyCombination(knownValuesFor(held)).map(
      ({ 'caseReview.conferenceOn': conference = '', 'family.caseOpenedOn': opened = '' }) =>
        conference < opened ? 'before' : conference > opened ? 'after' : 'on',
    );
    expect(new Set(orders)).toEqual(new Set(['before', 'on', 'after']));
  });
});

describe('the search', () => {
  it('finds a combination where there is one, and none where there is none', () => {
    let shutOut = 0;
    fc.assert(
      fc.property(condition, (of) => {
        const { found, combinations } = searchFor(of);
        const all = everyCombination(knownValuesFor(of));
        expect(combinations).toBe(all.length);
        expect(found !== null).toBe(all.some((values) => holds(of, values)));
        if (found) expect(holds(of, Object.fromEntries(found))).toBe(true);
        else shutOut += 1;
      }),
      { numRuns: 2000 },
    );
    expect(shutOut).toBeGreaterThan(20);
  });

  it('knows what the parameters are', () => {
    expect(searchFor({ all: [isFrom14, isBelow13] })).toEqual({ found: null, combinations: 4 });
    expect(searchFor({ all: [isFrom13, { not: isFrom14 }] }).found?.get('child.age')).toBe(13);
  });
});
