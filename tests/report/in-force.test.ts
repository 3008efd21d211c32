import { describe, expect, it } from 'vitest';
import { evaluateCase } from '../../src/evaluate-case';
import type { Parameter, Rule } from '../../src/ruleset/documents';
import { valueOn } from '../../src/ruleset/parameters';
import { CLOCK, instrumentWith, rulesetOn, ruleWith, type ChildFacts } from './hand-made-ruleset';

const CHANGED = '2026-06-01';

/** Ten until the end of May 2026, and twelve from then on. */
const leastAge: Parameter = {
  id: 'leastAge',
  label: 'Age from which it holds',
  unit: 'years',
  provision: 'example-act.1',
  values: [
    { from: null, value: 10 },
    { from: CHANGED, value: 12 },
  ],
};

const oldEnough: Partial<Rule> = {
  applies: {
    all: [{ fact: 'child.age', operator: 'greaterThanInclusive', value: { fact: 'parameter.leastAge' } }],
  },
};

function outcomeOf(
  rule: Partial<Rule>,
  facts: ChildFacts,
  asOf: string,
  parameters = [leastAge],
): string | undefined {
  const ruleset = rulesetOn({ done: true, ...facts }, [
    instrumentWith({ rules: [ruleWith(rule)], parameters }),
  ]);
  return evaluateCase({ children: [{ id: 'c1' }] }, { asOf, ruleset, include: 'all' }).findings[0]?.outcome;
}

describe('the value of a parameter', () => {
  it.each([
    ['1900-01-01', 10],
    ['2026-05-31', 10],
    [CHANGED, 12],
    ['2026-06-02', 12],
  ])('on %s is the last that began by then', (on, value) => {
    expect(valueOn(leastAge, on)).toBe(value);
  });

  it('is none before the first', () => {
    expect(valueOn({ ...leastAge, values: [{ from: CHANGED, value: 12 }] }, '2026-05-31')).toBeNull();
  });

  it('that is none is not known: neither a violation nor a pass', () => {
    const later = [{ ...leastAge, values: [{ from: CHANGED, value: 12 }] }];
    expect(outcomeOf(oldEnough, { age: 11 }, '2026-05-31', later)).toBe('undetermined');
    expect(outcomeOf(oldEnough, { age: 11 }, CHANGED, later)).toBe('notApplicable');
  });

  it('that is none is no fact of the record: nothing is named as missing but the subject', () => {
    const later = [{ ...leastAge, values: [{ from: CHANGED, value: 12 }] }];
    const ruleset = rulesetOn({ age: 11, done: true }, [
      instrumentWith({ rules: [ruleWith(oldEnough)], parameters: later }),
    ]);
    expect(evaluateCase({ children: [{}] }, { asOf: '2026-05-31', ruleset })).toMatchObject({
      findings: [{ outcome: 'undetermined', missingFacts: [], missingFields: ['/children/0'] }],
      facts: {},
    });
  });
});

describe('a rule without a clock', () => {
  it.each([
    ['2026-05-31', 'met'],
    [CHANGED, 'notApplicable'],
    ['2026-06-02', 'notApplicable'],
  ])('is read as the law stands on the day of evaluation, %s: %s', (asOf, outcome) => {
    expect(outcomeOf(oldEnough, { age: 11 }, asOf)).toBe(outcome);
  });

  const inForce = { from: '2026-03-01', until: '2026-06-30' };

  it.each([
    ['2026-02-28', undefined],
    ['2026-03-01', 'met'],
    ['2026-06-30', 'met'],
    ['2026-07-01', undefined],
  ])('in force from 1 March to 30 June 2026, on %s: %s', (asOf, outcome) => {
    expect(outcomeOf({ inForce }, { asked: true }, asOf)).toBe(outcome);
  });

  it('is in force always where neither day is established', () => {
    for (const asOf of ['1900-01-01', '2200-12-31']) expect(outcomeOf({}, { asked: true }, asOf)).toBe('met');
  });

  it('that is not in force is not counted either', () => {
    const ruleset = rulesetOn({ asked: true, done: false }, [
      instrumentWith({ rules: [ruleWith({ inForce })] }),
    ]);
    expect(evaluateCase({ children: [{}] }, { asOf: '2026-07-01', ruleset }).counts).toEqual({});
  });
});

describe('a rule with a clock', () => {
  const facts = { age: 11, asked: true, dueBy: '2026-12-01', completedOn: '2026-11-01' };
  const asOf = '2026-12-31';

  it.each([
    ['2026-05-31', 'met'],
    [CHANGED, 'notApplicable'],
    ['2026-06-02', 'notApplicable'],
  ])('reads its parameters on the day on which the clock starts, %s: %s', (startsOn, outcome) => {
    expect(outcomeOf({ ...oldEnough, clock: CLOCK }, { ...facts, startsOn }, asOf)).toBe(outcome);
  });

  it.each([
    ['2026-02-28', undefined],
    ['2026-03-01', 'met'],
    ['2026-06-30', 'met'],
    ['2026-07-01', undefined],
  ])('applies if it is in force on that day: %s, %s', (startsOn, outcome) => {
    const inForce = { from: '2026-03-01', until: '2026-06-30' };
    expect(outcomeOf({ inForce, clock: CLOCK }, { ...facts, startsOn }, asOf)).toBe(outcome);
  });

  it.each([null, 'none'])('whose first day is %s is read on the day of evaluation', (startsOn) => {
    const rule = { ...oldEnough, clock: CLOCK };
    expect(outcomeOf(rule, { ...facts, startsOn }, '2026-05-31')).toBe('met');
    expect(outcomeOf(rule, { ...facts, startsOn }, CHANGED)).toBe('notApplicable');
  });

  it('shows the parameter of that day in its message', () => {
    const messages = { notMet: 'From {parameter.leastAge} on, by {dueDate}.', pending: '-', late: '-' };
    const ruleset = rulesetOn({ ...facts, done: false, startsOn: '2026-05-31' }, [
      instrumentWith({ rules: [ruleWith({ clock: CLOCK, messages })], parameters: [leastAge] }),
    ]);
    const { findings } = evaluateCase({ children: [{}] }, { asOf, ruleset });
    expect(findings[0]).toMatchObject({
      message: 'From 10 on, by 1 December 2026.',
      params: { 'parameter.leastAge': 10, dueDate: '2026-12-01' },
      evidence: [{ fact: 'child.done', actual: false, required: true }],
    });
  });
});
