import { describe, expect, it } from 'vitest';
import type { Condition, FactValue } from '../../src/evaluator/condition';
import { explain } from '../../src/explanation/explain';
import { ENTRY_STATES } from '../../src/facts/plan-entry';
import type { Fact } from '../../src/facts/fact';
import type { NamedCondition, Parameter } from '../../src/ruleset/documents';
import { instrumentWith, rulesetOn, ruleWith } from '../report/hand-made-ruleset';
import { leavesIn, statementsIn } from './explanation-tree';

const FACTS: { readonly [name: string]: Partial<Fact> } = {
  placed: { type: 'boolean', label: 'the child is in placement' },
  age: { type: 'number', unit: 'years', label: 'the child’s age' },
  goal: { type: 'code', codes: ['adoption', 'reunification'], label: 'the permanency goal' },
  plan: { type: 'code', codes: ENTRY_STATES, label: 'the reasons for placement' },
  bases: { type: 'codes', label: 'the legal bases' },
  placedOn: { type: 'maybeDate', label: 'the day of placement' },
  heldOn: { type: 'maybeDate', label: 'the day of the hearing' },
  mayLeave: { type: 'boolean', label: 'the child may leave' },
};

type Values = { readonly [name: string]: FactValue };

const factsWith = (values: Values): readonly Fact[] =>
  Object.entries(FACTS).map(
    ([name, parts]) =>
      ({
        id: `child.${name}`,
        subject: 'child',
        description: 'Made up for a test.',
        provision: 'example-act.1',
        fields: [],
        compute: () => values[name] ?? null,
        ...parts,
      }) as Fact,
  );

const AGE: Parameter = {
  id: 'leastAge',
  label: 'Age from which it is asked',
  unit: 'years',
  provision: 'example-act.1',
  values: [{ from: null, value: 13 }],
};

const NEEDS_A_PLAN: NamedCondition = {
  id: 'needsPlan',
  label: 'the child needs a plan',
  subject: 'child',
  provisions: ['example-act.1'],
  when: { any: [leaf('placed', true), leaf('age', 18, 'greaterThanInclusive')] },
};

const CALLED_THE_SAME: NamedCondition = {
  ...NEEDS_A_PLAN,
  id: 'isPlaced',
  label: 'the child is in placement',
  when: { all: [leaf('placed', true)] },
};

function leaf(name: string, value: unknown, operator = 'equal'): Condition {
  return { fact: `child.${name}`, operator, value } as Condition;
}

function explained(requires: Condition, values: Values, redact = false) {
  const instrument = instrumentWith({
    rules: [ruleWith({ requires })],
    conditions: [NEEDS_A_PLAN, CALLED_THE_SAME],
    parameters: [AGE],
  });
  const ruleset = rulesetOn({ asked: true }, [instrument], factsWith(values));
  return explain(
    { children: [{ id: 'c1' }] },
    { asOf: '2026-02-01', ruleset, redact },
    'thing-done@child:c1',
  );
}

/** The part of an explanation that says whether what the rule requires is so. */
function requiresIn(requires: Condition, values: Values, redact = false) {
  const question = explained(requires, values, redact).statement.because.find(
    ({ kind }) => kind === 'requires',
  );
  if (!question) throw new Error('Nothing is said of what is required.');
  return question;
}

const sentenceOn = (condition: Condition, values: Values, redact = false): string | undefined =>
  leavesIn(requiresIn(condition, values, redact))[0]?.text;

describe('a fact that is so or not', () => {
  it.each([
    [leaf('placed', true), true, 'The child is in placement.'],
    [leaf('placed', true), false, 'It is not so that the child is in placement.'],
    [leaf('placed', true), null, 'It is not known whether the child is in placement.'],
    [leaf('placed', false), false, 'It is not so that the child is in placement, as the condition asks.'],
    [leaf('placed', false), true, 'The child is in placement; the condition is that it is not so.'],
    [
      leaf('placed', false),
      null,
      'It is not known whether the child is in placement; the condition is that it is not so.',
    ],
    [
      leaf('placed', true, 'notEqual'),
      true,
      'The child is in placement; the condition is that it is not so.',
    ],
    [leaf('placed', false, 'notEqual'), true, 'The child is in placement.'],
  ])('%j where it is %s', (condition, placed, text) => {
    expect(sentenceOn(condition, { placed })).toBe(text);
    // What holds and what does not is no value, and is told all the same.
    expect(sentenceOn(condition, { placed }, true)).toBe(text);
  });

  it('may be compared with another', () => {
    const condition = leaf('placed', { fact: 'child.mayLeave' });
    expect(sentenceOn(condition, { placed: true, mayLeave: false })).toBe(
      'Whether the child is in placement: yes; the condition is: whether the child may leave (no).',
    );
    expect(sentenceOn(condition, { placed: true })).toBe(
      'Whether the child is in placement: yes; the condition is: whether the child may leave (not known).',
    );
  });
});

describe('a fact with a value', () => {
  const values = {
    age: 12,
    goal: 'adoption',
    plan: 'notApplicable',
    bases: ['commitment', 'other'],
    placedOn: '2026-01-05',
    heldOn: 'none',
  };

  it.each([
    [leaf('age', 12), 'The child’s age: 12 years.'],
    [leaf('age', 1), 'The child’s age: 12 years; the condition is: 1 year.'],
    [
      leaf('age', 13, 'greaterThanInclusive'),
      'The child’s age: 12 years; the condition is: at least 13 years.',
    ],
    [leaf('age', 13, 'lessThan'), 'The child’s age: 12 years, as the condition asks: less than 13 years.'],
    [
      leaf('age', 13, 'lessThanInclusive'),
      'The child’s age: 12 years, as the condition asks: at most 13 years.',
    ],
    [leaf('age', 13, 'greaterThan'), 'The child’s age: 12 years; the condition is: more than 13 years.'],
    [
      leaf('age', { fact: 'parameter.leastAge' }, 'greaterThanInclusive'),
      'The child’s age: 12 years; the condition is: at least 13 years (age from which it is asked).',
    ],
    [leaf('goal', 'adoption'), 'The permanency goal: adoption.'],
    [leaf('goal', 'reunification'), 'The permanency goal: adoption; the condition is: reunification.'],
    [
      leaf('goal', 'reunification', 'notEqual'),
      'The permanency goal: adoption, as the condition asks: anything but reunification.',
    ],
    [
      leaf('goal', ['adoption', 'x', 'y'], 'in'),
      'The permanency goal: adoption, as the condition asks: adoption, x or y.',
    ],
    [
      leaf('goal', ['adoption', 'x'], 'notIn'),
      'The permanency goal: adoption; the condition is: anything but adoption or x.',
    ],
    [leaf('goal', ['adoption'], 'in'), 'The permanency goal: adoption, as the condition asks: adoption.'],
    [leaf('plan', 'recorded'), 'The reasons for placement: said not to apply; the condition is: recorded.'],
    [
      leaf('plan', ['recorded', 'none', 'missing'], 'notIn'),
      'The reasons for placement: said not to apply, as the condition asks: anything but recorded, said to be none or missing.',
    ],
    [
      leaf('bases', 'other', 'contains'),
      'The legal bases: commitment, other, as the condition asks: other among them.',
    ],
    [
      leaf('bases', 'other', 'doesNotContain'),
      'The legal bases: commitment, other; the condition is: other not among them.',
    ],
    [
      leaf('placedOn', '2026-01-05', 'lessThan'),
      'The day of placement: 5 January 2026; the condition is: before 5 January 2026.',
    ],
    [
      leaf('placedOn', '2026-01-05', 'lessThanInclusive'),
      'The day of placement: 5 January 2026, as the condition asks: on or before 5 January 2026.',
    ],
    [
      leaf('placedOn', '2026-01-05', 'greaterThan'),
      'The day of placement: 5 January 2026; the condition is: after 5 January 2026.',
    ],
    [
      leaf('placedOn', '2026-01-05', 'greaterThanInclusive'),
      'The day of placement: 5 January 2026, as the condition asks: on or after 5 January 2026.',
    ],
    [leaf('heldOn', 'none'), 'The day of the hearing: there is none.'],
    [
      leaf('heldOn', 'none', 'notEqual'),
      'The day of the hearing: there is none; the condition is: that there is one.',
    ],
    [
      leaf('placedOn', { fact: 'child.heldOn' }, 'lessThan'),
      'The day of placement: 5 January 2026, as the condition asks: before the day of the hearing (there is none).',
    ],
  ])('%j', (condition, text) => {
    expect(sentenceOn(condition, values)).toBe(text);
  });

  it('may be unknown', () => {
    expect(sentenceOn(leaf('age', 13), {})).toBe('The child’s age: not known; the condition is: 13 years.');
    expect(sentenceOn(leaf('bases', 'x', 'contains'), { bases: [] })).toBe(
      'The legal bases: none; the condition is: x among them.',
    );
  });

  it('is left out where values are, and so is what it is compared with in the record', () => {
    const text = (condition: Condition) => sentenceOn(condition, values, true);
    expect(text(leaf('age', 13))).toBe('The child’s age: not as the condition asks, 13 years.');
    expect(text(leaf('age', 13, 'lessThan'))).toBe(
      'The child’s age: as the condition asks, less than 13 years.',
    );
    expect(text(leaf('placedOn', { fact: 'child.heldOn' }, 'equal'))).toBe(
      'The day of placement: not as the condition asks, the day of the hearing.',
    );
    expect(sentenceOn(leaf('age', 13), {}, true)).toBe(
      'The child’s age: not known whether as the condition asks, 13 years.',
    );
  });
});

describe('conditions joined', () => {
  const both = { all: [leaf('placed', true), leaf('age', 13)] };
  const either = { any: [leaf('placed', true), leaf('age', 13)] };

  it.each([
    [
      both,
      { placed: true, age: 13 },
      'Is what it requires so? Yes, because all of these conditions are satisfied:',
    ],
    [
      both,
      { placed: true, age: 12 },
      'Is what it requires so? No, because not all of these conditions are satisfied:',
    ],
    [
      both,
      { placed: true },
      'Is what it requires so? That is not known, because not all of these conditions are known to be satisfied:',
    ],
    [
      either,
      { placed: true, age: 1 },
      'Is what it requires so? Yes, because at least one of these conditions is satisfied:',
    ],
    [
      either,
      { placed: false, age: 12 },
      'Is what it requires so? No, because none of these conditions is satisfied:',
    ],
    [
      either,
      { placed: false },
      'Is what it requires so? That is not known, because none of these conditions is known to be satisfied, and some are not known:',
    ],
    [leaf('placed', true), { placed: true }, 'Is what it requires so? Yes.'],
  ])('%j of %j', (condition, values, text) => {
    expect(requiresIn(condition, values).text).toBe(text);
  });

  it('need no joining where there is one', () => {
    const plain = requiresIn(leaf('placed', true), { placed: true });
    expect(requiresIn({ all: [{ any: [{ all: [leaf('placed', true)] }] }] }, { placed: true })).toEqual(
      plain,
    );
  });

  it.each([
    [false, 'The following is not so, as the condition asks:'],
    [true, 'The following is so; the condition is that it is not:'],
    [null, 'It is not known whether the following is so; the condition is that it is not:'],
  ])('may be asked not to be so: %s', (placed, text) => {
    const [not] = requiresIn({ not: leaf('placed', true) }, { placed }).because;
    expect(not?.text).toBe(text);
    expect(not?.needs).toBe('none');
  });
});

describe('a term that rules share', () => {
  it('is told by its label, and why', () => {
    const textOn = (values: Values) => requiresIn({ condition: 'needsPlan' }, values).because[0]?.text;
    expect(textOn({ placed: true })).toBe(
      'The child needs a plan, because at least one of these conditions is satisfied:',
    );
    expect(textOn({ placed: false, age: 7 })).toBe(
      'It is not so that the child needs a plan, because none of these conditions is satisfied:',
    );
    expect(textOn({ placed: false })).toBe(
      'It is not known whether the child needs a plan, because none of these conditions is known to be satisfied, and some are not known:',
    );
  });

  it('is not told twice where its one condition says the same', () => {
    const [condition] = requiresIn({ condition: 'isPlaced' }, { placed: false }).because;
    expect(condition).toMatchObject({
      kind: 'comparison',
      condition: 'isPlaced',
      fact: 'child.placed',
      provisions: ['example-act.1'],
      text: 'It is not so that the child is in placement.',
    });
    expect(statementsIn(explained({ condition: 'isPlaced' }, { placed: false }).statement).length).toBe(5);
  });
});
