import { describe, expect, it } from 'vitest';
import { evaluateCase } from '../../src/evaluate-case';
import type { Rule } from '../../src/ruleset/documents';
import { CLOCK, instrumentWith, rulesetOn, ruleWith, type ChildFacts } from './hand-made-ruleset';

const MESSAGES: Rule['messages'] = {
  met: 'Done by {dueDate}.',
  notMet: 'Not done; it was due by {dueDate}. It is {child.code}, {child.count} and {child.unknown}.',
  pending: 'Due by {dueDate}, in {daysLeft}.',
  late: 'Done {daysLate} after {dueDate}.',
};

function findingOf(
  facts: ChildFacts,
  rule: Partial<Rule> = { clock: CLOCK, messages: MESSAGES },
  asOf = '2026-03-10',
) {
  const ruleset = rulesetOn(facts, [instrumentWith({ rules: [ruleWith(rule)] })]);
  return evaluateCase({ children: [{ id: 'c1' }] }, { asOf, ruleset, include: 'all' }).findings[0];
}

const NOT_DONE = {
  asked: true,
  done: false,
  startsOn: '2026-01-01',
  dueBy: '2026-03-01',
  completedOn: 'none',
  code: 'adoption',
  count: 3,
  unknown: null,
};
const DONE = { ...NOT_DONE, done: true };

describe('a finding', () => {
  it('that is not met says what was due and what it was compared with', () => {
    expect(findingOf(NOT_DONE)).toEqual({
      id: 'thing-done@child:c1',
      ruleId: 'thing-done',
      outcome: 'notMet',
      severity: 'error',
      topic: 'contents',
      subject: 'child:c1',
      pointer: '/children/0/casePlan',
      message: 'Not done; it was due by 1 March 2026. It is adoption, 3 and not recorded.',
      messageId: 'thing-done.notMet',
      params: { dueDate: '2026-03-01', 'child.code': 'adoption', 'child.count': 3, 'child.unknown': null },
      provisions: ['example-act.1'],
      dueDate: '2026-03-01',
      daysLate: 9,
      curable: true,
      evidence: [{ fact: 'child.done', actual: false, required: true }],
    });
  });

  it.each<[string, ChildFacts, object]>([
    [
      'pending',
      { ...NOT_DONE, dueBy: '2026-03-11' },
      { outcome: 'pending', message: 'Due by 11 March 2026, in 1 day.', dueDate: '2026-03-11' },
    ],
    [
      'due today',
      { ...NOT_DONE, dueBy: '2026-03-10' },
      {
        outcome: 'pending',
        message: 'Due by 10 March 2026, in 0 days.',
        params: { dueDate: '2026-03-10', daysLeft: 0 },
      },
    ],
    [
      'late by a day',
      { ...DONE, completedOn: '2026-03-02' },
      {
        outcome: 'notMet',
        curable: false,
        late: true,
        daysLate: 1,
        message: 'Done 1 day after 1 March 2026.',
        messageId: 'thing-done.late',
      },
    ],
    [
      'late by a week',
      { ...DONE, completedOn: '2026-03-08' },
      { late: true, daysLate: 7, message: 'Done 7 days after 1 March 2026.' },
    ],
    [
      'met',
      { ...DONE, completedOn: '2026-03-01' },
      { outcome: 'met', dueDate: '2026-03-01', message: 'Done by 1 March 2026.' },
    ],
    [
      'without a day',
      { ...DONE, dueBy: 'none' },
      { outcome: 'met', message: 'Done by a day that is not set.' },
    ],
    [
      'not done, without a day',
      { ...NOT_DONE, dueBy: 'none' },
      {
        outcome: 'notMet',
        message: 'Not done; it was due by a day that is not set. It is adoption, 3 and not recorded.',
        params: { dueDate: 'none', 'child.code': 'adoption', 'child.count': 3, 'child.unknown': null },
      },
    ],
    [
      'not asked',
      { ...NOT_DONE, asked: false },
      {
        outcome: 'notApplicable',
        message: 'Not asked here: the thing is done.',
        evidence: [{ fact: 'child.asked', actual: false, required: true }],
      },
    ],
    [
      'open',
      { ...NOT_DONE, asked: null },
      { outcome: 'undetermined', dueDate: '2026-03-01', couldBe: ['notMet', 'notApplicable'] },
    ],
    [
      'open because the day of completion is not known',
      { ...DONE, completedOn: null },
      { outcome: 'undetermined', missingFacts: ['child.completedOn'], couldBe: ['met', 'notMet'] },
    ],
    [
      'open because both days are not known',
      { ...DONE, dueBy: null, completedOn: null },
      { outcome: 'undetermined', missingFacts: ['child.dueBy', 'child.completedOn'] },
    ],
  ])('that is %s', (_, facts, expected) => {
    expect(findingOf(facts)).toMatchObject(expected);
  });

  it.each<[string, ChildFacts, string[]]>([
    ['pending', { ...NOT_DONE, dueBy: '2026-03-10' }, ['daysLate', 'late', 'curable']],
    ['met', { ...DONE, completedOn: '2026-02-01' }, ['daysLate', 'late', 'curable', 'missingFacts']],
    ['not applicable', { ...NOT_DONE, asked: false }, ['dueDate', 'daysLate', 'curable', 'params']],
    ['undetermined', { ...NOT_DONE, asked: null }, ['daysLate', 'late', 'curable', 'evidence', 'params']],
    ['without a day', { ...NOT_DONE, dueBy: 'none' }, ['dueDate', 'daysLate', 'late']],
  ])('that is %s says nothing of what is not so', (_, facts, absent) => {
    expect(absent.filter((name) => name in (findingOf(facts) ?? {}))).toEqual([]);
  });

  it('has its rule’s own sentence for what is overdue, if there is one and there was a day', () => {
    const messages = { ...MESSAGES, overdue: 'Not done; its day was {dueDate}.' };
    const idOf = (facts: ChildFacts) => findingOf(facts, { clock: CLOCK, messages })?.messageId;
    expect(findingOf(NOT_DONE, { clock: CLOCK, messages })).toMatchObject({
      outcome: 'notMet',
      message: 'Not done; its day was 1 March 2026.',
      messageId: 'thing-done.overdue',
      params: { dueDate: '2026-03-01' },
    });
    expect(idOf({ ...NOT_DONE, dueBy: 'none' })).toBe('thing-done.notMet');
    expect(idOf({ ...NOT_DONE, dueBy: '2026-03-10' })).toBe('thing-done.pending');
    expect(idOf({ ...DONE, completedOn: '2026-03-02' })).toBe('thing-done.late');
  });

  it('takes the sentence that rules share where its rule has none', () => {
    const messages = { notMet: 'Not done.' };
    expect(findingOf({ asked: true, done: true }, { messages })?.message).toBe(
      'Satisfied: the thing is done.',
    );
    expect(findingOf({ asked: null, done: false }, { messages })?.message).toMatch(
      /^It cannot be told whether this is/,
    );
    const abbreviated = { messages, title: 'DCF does the thing' };
    expect(findingOf({ asked: false, done: false }, abbreviated)?.message).toBe(
      'Not asked here: DCF does the thing.',
    );
  });

  it('has its rule’s own sentence for what is undetermined, if there is one', () => {
    const messages = { notMet: 'Not done.', undetermined: 'Nobody knows.' };
    expect(findingOf({ asked: null, done: false }, { messages })).toMatchObject({
      message: 'Nobody knows.',
      messageId: 'thing-done.undetermined',
    });
  });

  it('that refuses “not applicable” says that the reason is not accepted', () => {
    const requires: Rule['requires'] = {
      all: [{ fact: 'child.entry', operator: 'equal', value: 'recorded' }],
    };
    const messageWhere = (entry: string) => findingOf({ asked: true, entry }, { requires })?.message;
    expect(messageWhere('missing')).toBe('The thing is not done.');
    expect(messageWhere('notApplicable')).toMatch(
      /^The thing is not done\. The reason given for leaving it out/,
    );
  });

  it('that accepts “not applicable” says nothing of it', () => {
    const requires: Rule['requires'] = {
      all: [{ fact: 'child.entry', operator: 'in', value: ['recorded', 'notApplicable'] }],
    };
    const finding = findingOf({ asked: true, entry: 'notApplicable' }, { requires });
    expect(finding).toMatchObject({ outcome: 'met', message: 'Satisfied: the thing is done.' });
  });

  it('shows a day that is not known as not recorded', () => {
    const messages = { ...MESSAGES, undetermined: 'It is not known; its day is {dueDate}.' };
    expect(findingOf({ ...NOT_DONE, dueBy: null }, { clock: CLOCK, messages })).toMatchObject({
      outcome: 'undetermined',
      message: 'It is not known; its day is not recorded.',
      params: { dueDate: null },
    });
  });

  it('names the operator of a comparison, unless it is equality', () => {
    const requires: Rule['requires'] = { all: [{ fact: 'child.code', operator: 'in', value: ['a', 'b'] }] };
    expect(findingOf({ asked: true, code: 'c' }, { requires })?.evidence).toEqual([
      { fact: 'child.code', operator: 'in', actual: 'c', required: ['a', 'b'] },
    ]);
  });
});
