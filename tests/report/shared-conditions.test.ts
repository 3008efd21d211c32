import { expect, it } from 'vitest';
import { evaluateCase } from '../../src/evaluate-case';
import type { NamedCondition, Parameter, Rule } from '../../src/ruleset/documents';
import { CLOCK, instrumentWith, rulesetOn, ruleWith } from './hand-made-ruleset';

const CHANGED = '2026-06-01';

const leastAge: Parameter = {
  id: 'leastAge',
  label: 'the least age',
  unit: 'years',
  provision: 'example-act.1',
  values: [
    { from: null, value: 10 },
    { from: CHANGED, value: 12 },
  ],
};

const named = (id: string, when: NamedCondition['when']): NamedCondition => ({
  id,
  label: 'the child is old enough',
  subject: 'child',
  provisions: ['example-act.1'],
  when,
});

const conditions = [
  named('isOldEnough', {
    all: [{ fact: 'child.age', operator: 'greaterThanInclusive', value: { fact: 'parameter.leastAge' } }],
  }),
  named('isOldEnoughByAnotherName', { any: [{ condition: 'isOldEnough' }] }),
];

const applies = (condition: string) => ({ all: [{ condition }] });

it.each(['isOldEnough', 'isOldEnoughByAnotherName'])(
  'two rules that share a condition on a parameter each read it on their own day of the law: %s',
  (condition) => {
    const now = ruleWith({ id: 'now', applies: applies(condition) });
    const before = ruleWith({ id: 'before', applies: applies(condition), clock: CLOCK });
    const facts = {
      age: 11,
      done: true,
      startsOn: '2026-05-31',
      dueBy: '2026-12-01',
      completedOn: '2026-05-31',
    };
    const outcomesOf = (...rules: readonly Rule[]) => {
      const ruleset = rulesetOn(facts, [instrumentWith({ rules, conditions, parameters: [leastAge] })]);
      return evaluateCase({ children: [{}] }, { asOf: '2026-07-01', ruleset }).counts;
    };
    const expected = { now: { notApplicable: 1 }, before: { met: 1 } };
    expect(outcomesOf(now, before)).toEqual(expected);
    expect(outcomesOf(before, now)).toEqual(expected);
  },
);
