import { describe, expect, it } from 'vitest';
import { evaluateCase } from '../../src/evaluate-case';
import { CLOCK, instrumentWith, rulesetOn, ruleWith, type ChildFacts } from './hand-made-ruleset';

const NOT_DONE = {
  asked: true,
  done: false,
  startsOn: '2026-01-01',
  dueBy: '2026-03-01',
  completedOn: 'none',
};
const DONE = { ...NOT_DONE, done: true, completedOn: '2026-03-01' };

function deadlinesOf(facts: ChildFacts, asOf = '2026-03-10', clock = CLOCK) {
  const rules = [ruleWith({ clock }), ruleWith({ id: 'without-a-clock' })];
  const ruleset = rulesetOn(facts, [instrumentWith({ rules })]);
  return evaluateCase({ children: [{ id: 'c1' }] }, { asOf, ruleset }).deadlines;
}

describe('a deadline', () => {
  const named = {
    what: 'the thing',
    subject: 'child:c1',
    ruleId: 'thing-done',
    countedFrom: 'startsOn in words',
  };
  const dates = { startsOn: '2026-01-01', dueDate: '2026-03-01' };

  it.each<[string, ChildFacts, string, object]>([
    ['not done, the day before', NOT_DONE, '2026-02-28', { ...dates, status: 'due', daysLeft: 1 }],
    ['not done, on the day', NOT_DONE, '2026-03-01', { ...dates, status: 'due', daysLeft: 0 }],
    ['not done, the day after', NOT_DONE, '2026-03-02', { ...dates, status: 'overdue', daysLate: 1 }],
    ['done on the day', DONE, '2026-03-10', { ...dates, status: 'onTime' }],
    [
      'done the day after',
      { ...DONE, completedOn: '2026-03-02' },
      '2026-03-10',
      { ...dates, status: 'late', daysLate: 1 },
    ],
    [
      'done, it is not known when',
      { ...DONE, completedOn: null },
      '2026-03-10',
      { ...dates, status: 'undetermined' },
    ],
    ['perhaps not asked', { ...NOT_DONE, asked: null }, '2026-03-10', { ...dates, status: 'undetermined' }],
    ['perhaps done', { ...NOT_DONE, done: null }, '2026-03-10', { ...dates, status: 'undetermined' }],
    [
      'due on a day that is not known',
      { ...NOT_DONE, startsOn: null, dueBy: null },
      '2026-03-10',
      { status: 'undetermined' },
    ],
    [
      'without a first day',
      { ...NOT_DONE, startsOn: 'none' },
      '2026-03-10',
      { dueDate: '2026-03-01', status: 'overdue', daysLate: 9 },
    ],
  ])('%s', (_, facts, asOf, expected) => {
    expect(deadlinesOf(facts, asOf)).toEqual([{ ...named, ...expected }]);
  });

  it.each<[string, ChildFacts, string, object]>([
    ['done, the day before it falls due again', DONE, '2026-02-28', { status: 'due', daysLeft: 1 }],
    ['done, on the day on which it falls due again', DONE, '2026-03-01', { status: 'due', daysLeft: 0 }],
    [
      'not done again by that day',
      { ...DONE, done: false },
      '2026-03-02',
      { status: 'overdue', daysLate: 1 },
    ],
  ])('of a duty that recurs shows the next day: %s', (_, facts, asOf, expected) => {
    const deadlines = deadlinesOf({ ...facts, completedOn: '2026-01-02' }, asOf, { ...CLOCK, recurs: true });
    const counted = { countedFrom: 'completedOn in words', startsOn: '2026-01-02' };
    expect(deadlines).toEqual([{ ...named, ...dates, ...counted, ...expected }]);
  });

  it('of a duty that recurs is counted from its beginning before the first time', () => {
    const [deadline] = deadlinesOf(NOT_DONE, '2026-02-28', { ...CLOCK, recurs: true });
    expect(deadline).toMatchObject({
      countedFrom: 'startsOn in words',
      startsOn: '2026-01-01',
      status: 'due',
    });
  });

  it.each<[string, ChildFacts, string, string | undefined]>([
    ['before it was owed', { completedOn: '2025-12-31' }, 'startsOn in words', '2026-01-01'],
    ['on the day from which it is owed', { completedOn: '2026-01-01' }, 'completedOn in words', '2026-01-01'],
    ['it is not known when', { completedOn: null }, 'startsOn in words', '2026-01-01'],
    [
      'owed from a day that is not known',
      { startsOn: null, completedOn: '2026-01-02' },
      'startsOn in words',
      undefined,
    ],
  ])('of a duty that recurs and was done %s', (_, facts, countedFrom, startsOn) => {
    const [deadline] = deadlinesOf({ ...NOT_DONE, ...facts }, '2026-02-28', { ...CLOCK, recurs: true });
    expect([deadline?.countedFrom, deadline?.startsOn]).toEqual([countedFrom, startsOn]);
  });

  it('is none where nothing is asked, or no day is set; a rule without a clock has none', () => {
    expect(deadlinesOf({ ...NOT_DONE, asked: false })).toEqual([]);
    expect(deadlinesOf({ ...NOT_DONE, dueBy: 'none' })).toEqual([]);
  });
});
