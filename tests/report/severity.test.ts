import { describe, expect, it } from 'vitest';
import { evaluateCase } from '../../src/evaluate-case';
import type { FactValue } from '../../src/evaluator/condition';
import type { Modality, Rule } from '../../src/ruleset/documents';
import { CLOCK, instrumentWith, rulesetOn, ruleWith, type ChildFacts } from './hand-made-ruleset';

const ASKED = { asked: true, done: false };
/** Overdue on 10 March, and on time or late once it is done. */
const DUE = { startsOn: '2026-01-01', dueBy: '2026-03-01', completedOn: 'none' };

interface Situation {
  readonly facts: ChildFacts;
  readonly rule?: Partial<Rule>;
  readonly modality?: Modality;
}

function weighed({ facts, rule = {}, modality = 'shall' }: Situation) {
  const ruleset = rulesetOn(facts, [instrumentWith({ modality, rules: [ruleWith(rule)] })]);
  const report = evaluateCase({ children: [{ id: 'c1' }] }, { asOf: '2026-03-10', ruleset, include: 'all' });
  return report.findings.map(({ outcome, severity }) => [outcome, severity])[0];
}

const clocked = (parts: Partial<Rule> = {}): Partial<Rule> => ({ clock: CLOCK, ...parts });
const warningUnless: Rule['warningUnless'] = {
  all: [{ fact: 'child.firm', operator: 'equal', value: true }],
};

describe('what is not met', () => {
  it.each<[string, Situation, string]>([
    ['a firm duty', { facts: ASKED }, 'error'],
    ['a firm duty that is overdue', { facts: { ...ASKED, ...DUE }, rule: clocked() }, 'error'],
    ['a “should”', { facts: ASKED, modality: 'should' }, 'warning'],
    ['a “may”', { facts: ASKED, modality: 'may' }, 'warning'],
    ['a statement', { facts: ASKED, modality: 'states' }, 'warning'],
    [
      'a “should” that is overdue',
      { facts: { ...ASKED, ...DUE }, rule: clocked(), modality: 'should' },
      'warning',
    ],
    ['what weighs a warning at most', { facts: ASKED, rule: { atMost: 'warning' } }, 'warning'],
    ['a plan for which no day is set', { facts: ASKED, rule: { topic: 'requiredPlan' } }, 'warning'],
    [
      'a plan whose clock does not run',
      { facts: { ...ASKED, ...DUE, dueBy: 'none' }, rule: clocked({ topic: 'requiredPlan' }) },
      'warning',
    ],
    [
      'a plan that is overdue',
      { facts: { ...ASKED, ...DUE }, rule: clocked({ topic: 'requiredPlan' }) },
      'error',
    ],
    [
      'another duty whose clock does not run',
      { facts: { ...ASKED, ...DUE, dueBy: 'none' }, rule: clocked() },
      'error',
    ],
    [
      'what is a warning unless, where it holds',
      { facts: { ...ASKED, firm: true }, rule: { warningUnless } },
      'error',
    ],
    ['where it does not', { facts: { ...ASKED, firm: false }, rule: { warningUnless } }, 'warning'],
    ['where that is not known', { facts: { ...ASKED, firm: null }, rule: { warningUnless } }, 'warning'],
    [
      'what is a warning unless, of a “should”',
      { facts: { ...ASKED, firm: true }, rule: { warningUnless }, modality: 'should' },
      'warning',
    ],
  ])('%s', (_, situation, severity) => {
    expect(weighed(situation)).toEqual(['notMet', severity]);
  });

  it.each(['2026-03-02', '2026-03-10'])('done late, on %s: nothing cures it', (completedOn) => {
    const facts = { asked: true, done: true, ...DUE, completedOn };
    expect(weighed({ facts, rule: clocked() })).toEqual(['notMet', 'warning']);
    expect(weighed({ facts, rule: clocked({ topic: 'requiredPlan' }) })).toEqual(['notMet', 'warning']);
  });
});

describe('what is met, not applicable or pending', () => {
  it.each<[string, Situation, string]>([
    ['done', { facts: { asked: true, done: true } }, 'met'],
    [
      'done on its day',
      { facts: { asked: true, done: true, ...DUE, completedOn: '2026-03-01' }, rule: clocked() },
      'met',
    ],
    ['not asked', { facts: { asked: false, done: false } }, 'notApplicable'],
    [
      'not due before tomorrow',
      { facts: { ...ASKED, ...DUE, dueBy: '2026-03-11' }, rule: clocked() },
      'pending',
    ],
    ['due today', { facts: { ...ASKED, ...DUE, dueBy: '2026-03-10' }, rule: clocked() }, 'pending'],
  ])('%s is information', (_, situation, outcome) => {
    expect(weighed(situation)).toEqual([outcome, 'info']);
  });
});

describe('what is undetermined', () => {
  it.each<[FactValue, FactValue, string]>([
    [null, true, 'info'],
    [null, false, 'warning'],
    [null, null, 'warning'],
    [true, null, 'warning'],
  ])('asked: %s, done: %s is %s', (asked, done, severity) => {
    expect(weighed({ facts: { asked, done } })).toEqual(['undetermined', severity]);
  });

  it.each<[string, ChildFacts, string]>([
    ['done in time, if it was asked at all', { completedOn: '2026-02-28' }, 'info'],
    ['done late, if it was asked at all', { completedOn: '2026-03-02' }, 'warning'],
    ['done on a day that is not known', { completedOn: null }, 'warning'],
    ['done, and due on a day that is not known', { completedOn: '2026-02-28', dueBy: null }, 'warning'],
  ])('%s', (_, days, severity) => {
    const facts = { asked: null, done: true, ...DUE, ...days };
    expect(weighed({ facts, rule: clocked() })).toEqual(['undetermined', severity]);
  });

  it('is a warning where it could be pending', () => {
    const facts = { asked: true, done: null, ...DUE, dueBy: '2026-03-11', completedOn: null };
    expect(weighed({ facts, rule: clocked() })).toEqual(['undetermined', 'warning']);
  });

  it('comes last where it can turn out only well, and in its place where it cannot', () => {
    const rule = (id: string, asked: string, done: string): Rule =>
      ruleWith({
        id,
        applies: { all: [{ fact: `child.${asked}`, operator: 'equal', value: true }] },
        requires: { all: [{ fact: `child.${done}`, operator: 'equal', value: true }] },
      });
    const rules = [
      rule('only-well', 'unknown', 'yes'),
      rule('met', 'yes', 'yes'),
      rule('may-turn-out-badly', 'unknown', 'no'),
      rule('also-only-well', 'unknown', 'yes'),
      rule('not-met', 'yes', 'no'),
    ];
    const ruleset = rulesetOn({ yes: true, no: false, unknown: null }, [instrumentWith({ rules })]);
    const { findings } = evaluateCase(
      { children: [{ id: 'c1' }] },
      { asOf: '2026-03-10', ruleset, include: 'all' },
    );
    expect(findings.map(({ ruleId, couldBe }) => [ruleId, couldBe])).toEqual([
      ['met', undefined],
      ['may-turn-out-badly', ['notMet', 'notApplicable']],
      ['not-met', undefined],
      ['only-well', ['met', 'notApplicable']],
      ['also-only-well', ['met', 'notApplicable']],
    ]);
  });
});
