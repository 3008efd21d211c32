import { describe, expect, it } from 'vitest';
import { rejection } from '../rejected';

describe('a clock', () => {
  it.each(['startsOn', 'dueBy', 'completedOn'] as const)('needs facts that hold days: %s', (member) => {
    const put = (fact: string) => rejection(({ rule }) => (rule.clock![member] = fact));
    expect(put('child.age')).toBe('plan-developed: a clock takes dates; child.age holds a number');
    expect(put('child.removedOn')).toBe('plan-developed: no fact child.removedOn');
    expect(put('actionStep.targetDate')).toBe(
      'plan-developed: actionStep.targetDate cannot be read from child',
    );
    expect(put('family.caseOpenedOn')).toBe('nothing is wrong');
  });
});

describe('a rule that decides on a plan', () => {
  it.each([
    [
      'phase',
      'child.isCommitted',
      'the phase of a plan is initial or ongoing; child.isCommitted holds true or false',
    ],
    [
      'phase',
      'child.permanencyGoal',
      'the phase of a plan is initial or ongoing; child.permanencyGoal holds a code',
    ],
    ['phase', 'child.planPhase', 'no fact child.planPhase; did you mean child.casePlanPhase?'],
    ['onFile', 'child.age', 'whether a plan is on file is true or false; child.age holds a number'],
    ['onFile', 'barrier.description', 'barrier.description cannot be read from child'],
    [
      'supplied',
      'child.casePlanPhase',
      'whether a plan is supplied is true or false; child.casePlanPhase holds a code',
    ],
    [
      'supplied',
      'child.casePlanIsSuplied',
      'no fact child.casePlanIsSuplied; did you mean child.casePlanIsSupplied?',
    ],
  ] as const)('reads its %s: %s', (member, fact, problem) => {
    expect(rejection(({ rule }) => (rule.plan![member] = fact))).toBe(`plan-developed: ${problem}`);
  });
});

describe('inForce', () => {
  it.each([
    ['2026-01-01', '2025-12-31', 'plan-developed: it goes out of force before it comes into force'],
    ['2026-01-01', '2026-01-01', 'nothing is wrong'],
    [null, '2025-12-31', 'nothing is wrong'],
    ['2026-01-01', null, 'nothing is wrong'],
  ])('from %s until %s: %s', (from, until, message) => {
    expect(rejection(({ rule }) => (rule.inForce = { from, until }))).toBe(message);
  });
});

describe('the values of a parameter', () => {
  const dated = (...days: (string | null)[]) =>
    rejection(({ parameters }) => (parameters[0]!.values = days.map((from, value) => ({ from, value }))));

  it('are in the order of their days, each day once', () => {
    const problem = 'leastAge: the values are not in the order of their first days, each day once';
    expect(dated('2026-01-01', '2025-01-01')).toBe(problem);
    expect(dated('2026-01-01', '2026-01-01')).toBe(problem);
    expect(dated('2026-01-01', null)).toBe(problem);
    expect(dated(null, null)).toBe(problem);
    expect(dated(null, '2025-01-01', '2026-01-01')).toBe('nothing is wrong');
  });

  it.each([
    ['years', '10', 'leastAge: 10 is not a whole number of years'],
    ['months', 1.5, 'leastAge: 1.5 is not a whole number of months'],
    ['calendarDays', -1, 'leastAge: -1 is not a whole number of days'],
    ['date', 2020, 'leastAge: 2020 is not a day, YYYY-MM-DD'],
    ['date', '2026-02-29', 'leastAge: 2026-02-29 is not a day, YYYY-MM-DD'],
    ['monthDay', '02-30', 'leastAge: 02-30 is not a month and day, MM-DD'],
    ['monthDay', '2026-03-01', 'leastAge: 2026-03-01 is not a month and day, MM-DD'],
  ] as const)('are what the unit says: %s, not %s', (unit, value, message) => {
    expect(
      rejection(({ parameters, conditions }) => {
        Object.assign(parameters[0]!, { unit, values: [{ from: null, value }] });
        conditions[0]!.when = { all: [{ fact: 'child.isCommitted', operator: 'equal', value: true }] };
      }),
    ).toBe(message);
  });
});

describe('messages', () => {
  it('of a rule with a clock tell of what is pending and of what is late', () => {
    expect(rejection(({ rule }) => Reflect.deleteProperty(rule.messages, 'pending'))).toBe(
      'plan-developed: a rule with a clock needs a message for pending',
    );
    expect(rejection(({ rule }) => Reflect.deleteProperty(rule.messages, 'late'))).toBe(
      'plan-developed: a rule with a clock needs a message for late',
    );
  });

  it('of a rule whose clock recurs need not tell of what is late', () => {
    const recurring = (startsOn: 'startsOn' | 'completedOn', key: 'pending' | 'late') =>
      rejection(({ rule }) => {
        Object.assign(rule.clock ?? {}, { recurs: true, startsOn: rule.clock?.[startsOn] });
        Reflect.deleteProperty(rule.messages, key);
      });
    expect(recurring('startsOn', 'late')).toBe('nothing is wrong');
    expect(recurring('startsOn', 'pending')).toBe(
      'plan-developed: a rule with a clock needs a message for pending',
    );
    // Counted from the last time it was done, it is up to date or overdue.
    expect(recurring('completedOn', 'pending')).toBe('nothing is wrong');
  });

  it('of a rule without a clock do not', () => {
    expect(rejection(({ rule }) => Reflect.deleteProperty(rule, 'clock'))).toBe(
      'plan-developed: without a clock nothing is pending',
    );
  });

  it.each([
    ['met', 'Its day was {dueDate}.', 'nothing is wrong'],
    ['met', 'Done {daysLate} late.', 'the message for met: {daysLate} has no value there'],
    ['notMet', 'It is {daysLate} late.', 'the message for notMet: {daysLate} has no value there'],
    ['late', 'Another {daysLeft}.', 'the message for late: {daysLeft} has no value there'],
    [
      'notMet',
      'The child is {child.agee}.',
      'the message for notMet: no fact child.agee; did you mean child.age?',
    ],
    [
      'undetermined',
      'See {objective.statement}.',
      'the message for undetermined: objective.statement cannot be read from child',
    ],
    ['notMet', 'After {parameter.days}.', 'the message for notMet: no parameter days'],
    ['notMet', 'After {parameter.leastMonths}.', 'nothing is wrong'],
    ['notMet', 'See {constructor}.', 'the message for notMet: no fact constructor'],
    ['notMet', 'A brace { alone.', 'the message for notMet: a brace stands alone'],
    ['notMet', 'A brace } alone.', 'the message for notMet: a brace stands alone'],
    ['notMet', 'Nothing in {}.', 'the message for notMet: a brace stands alone'],
  ] as const)('%s: %s', (key, message, problem) => {
    const found = rejection(({ rule }) => (rule.messages[key] = message));
    expect(found.replace(/^plan-developed: /, '')).toBe(problem);
  });

  it('speak of days only with a clock', () => {
    expect(
      rejection(({ rule }) => {
        Reflect.deleteProperty(rule, 'clock');
        rule.messages = { notMet: 'It was due by {dueDate}.' };
      }),
    ).toBe('plan-developed: the message for notMet: {dueDate} needs a clock');
  });

  it('of notices are the same for everybody', () => {
    expect(rejection(({ notice }) => (notice.message = 'It ended on {parameter.endedOn}.'))).toBe(
      'program-has-ended: the message of a notice has no placeholders',
    );
  });
});
