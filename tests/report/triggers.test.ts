import { describe, expect, it } from 'vitest';
import { evaluateCase } from '../../src/evaluate-case';
import type { FactValue } from '../../src/evaluator/condition';
import type { NamedCondition, Rule } from '../../src/ruleset/documents';
import { instrumentWith, rulesetOn, ruleWith } from './hand-made-ruleset';

const whereTrue = (name: string): NamedCondition['when'] => ({
  all: [{ fact: `child.${name}`, operator: 'equal', value: true }],
});

/** Three triggers; the second is not cited as a reason where the child is placed. */
const conditions: readonly NamedCondition[] = ['one', 'two', 'three'].map((name) => ({
  id: name,
  label: name,
  subject: 'child',
  provisions: [`example-act.${name}`],
  when: whereTrue(name),
  ...(name === 'two' ? { citedUnless: whereTrue('placed') } : {}),
}));

const planRule: Partial<Rule> = {
  applies: { any: conditions.map(({ id }) => ({ condition: id })) },
  plan: { kind: 'childInPlacement', phase: 'child.phase', onFile: 'child.done', supplied: 'child.given' },
};

interface Situation {
  readonly one: FactValue;
  readonly two: FactValue;
  readonly three: FactValue;
  readonly placed: FactValue;
}

function reportWhere(
  situation: Situation,
  others = { phase: 'ongoing', done: false, given: null } as object,
) {
  const facts = { ...situation, ...others };
  const ruleset = rulesetOn(facts, [instrumentWith({ conditions, rules: [ruleWith(planRule)] })]);
  return evaluateCase({ children: [{ id: 'c1' }] }, { asOf: '2026-09-15', ruleset });
}

describe('a required plan', () => {
  it.each<[Situation, object]>([
    [
      { one: true, two: true, three: false, placed: false },
      { required: true, because: ['example-act.one', 'example-act.two'], couldBe: [] },
    ],
    [
      { one: true, two: true, three: null, placed: true },
      { required: true, because: ['example-act.one'], couldBe: ['example-act.three'] },
    ],
    [
      { one: false, two: true, three: false, placed: null },
      { required: true, because: ['example-act.two'], couldBe: [] },
    ],
    [
      { one: false, two: null, three: null, placed: false },
      { required: 'undetermined', because: [], couldBe: ['example-act.two', 'example-act.three'] },
    ],
    [
      { one: false, two: null, three: null, placed: true },
      { required: 'undetermined', because: [], couldBe: ['example-act.three'] },
    ],
    [
      { one: false, two: false, three: false, placed: true },
      { required: false, because: [], couldBe: [] },
    ],
  ])('where %j', (situation, expected) => {
    expect(reportWhere(situation).requiredPlans).toEqual([
      {
        plan: 'childInPlacement',
        subject: 'child:c1',
        phase: 'ongoing',
        onFile: false,
        supplied: 'undetermined',
        ...expected,
      },
    ]);
  });

  it('is cited by its finding for the same reasons', () => {
    const { findings, requiredPlans } = reportWhere({ one: true, two: true, three: null, placed: true });
    expect(findings[0]?.provisions).toEqual(['example-act.1', ...(requiredPlans[0]?.because ?? [])]);
  });

  it.each([
    [
      { phase: 'initial', done: true, given: true },
      { phase: 'initial', onFile: true, supplied: true },
    ],
    [
      { phase: null, done: null, given: false },
      { phase: 'undetermined', onFile: 'undetermined', supplied: false },
    ],
  ])('says of %j what is known of the plan itself', (facts, expected) => {
    const situation = { one: true, two: false, three: false, placed: false };
    expect(reportWhere(situation, facts).requiredPlans[0]).toMatchObject(expected);
  });
});
