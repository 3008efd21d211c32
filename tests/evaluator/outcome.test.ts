import { describe, expect, it } from 'vitest';
import {
  decide,
  isOutstanding,
  OUTCOMES,
  possibleOutcomes,
  type Clock,
  type Decision,
  type MaybeDate,
} from '../../src/evaluator/outcome';
import type { Truth } from '../../src/evaluator/truth';

const DUE = '2026-03-10';
const BEFORE = '2026-03-09';
const AFTER = '2026-03-11';

const TRUTHS: readonly Truth[] = [true, false, null];
const DATES: readonly MaybeDate[] = [BEFORE, DUE, AFTER, 'none', null];
const CLOCKS: readonly (Clock | undefined)[] = [
  undefined,
  ...DATES.flatMap((dueBy) => DATES.map((completedOn) => ({ dueBy, completedOn }))),
];
const ANY_DAY = [BEFORE, DUE, AFTER];

const clock = (dueBy: MaybeDate, completedOn: MaybeDate): Clock => ({ dueBy, completedOn });

/** The table of outcomes, line by line. */
const TABLE: readonly (readonly [string, Truth, Truth, Clock | undefined, string, Decision])[] = [
  ['done, no clock', true, true, undefined, DUE, { outcome: 'met' }],
  ['done, no due date', true, true, clock('none', AFTER), DUE, { outcome: 'met' }],
  ['done, no due date, day of completion unknown', true, true, clock('none', null), DUE, { outcome: 'met' }],
  ['done before the due date', true, true, clock(DUE, BEFORE), AFTER, { outcome: 'met' }],
  ['done on the due date', true, true, clock(DUE, DUE), AFTER, { outcome: 'met' }],
  [
    'done the day after',
    true,
    true,
    clock(DUE, AFTER),
    AFTER,
    { outcome: 'notMet', curable: false, daysLate: 1 },
  ],
  [
    'done a year after',
    true,
    true,
    clock(DUE, '2027-03-10'),
    '2028-01-01',
    { outcome: 'notMet', curable: false, daysLate: 365 },
  ],
  ['done, due date unknown', true, true, clock(null, BEFORE), AFTER, { outcome: 'undetermined' }],
  ['done, day of completion unknown', true, true, clock(DUE, null), AFTER, { outcome: 'undetermined' }],
  ['done, and yet no day of completion', true, true, clock(DUE, 'none'), AFTER, { outcome: 'undetermined' }],
  ['not done, before the due date', true, false, clock(DUE, 'none'), BEFORE, { outcome: 'pending' }],
  ['not done, on the due date', true, false, clock(DUE, 'none'), DUE, { outcome: 'pending' }],
  ['not done, the day after', true, false, clock(DUE, 'none'), AFTER, { outcome: 'notMet', curable: true }],
  ['not done, no due date', true, false, clock('none', 'none'), BEFORE, { outcome: 'notMet', curable: true }],
  ['not done, no clock', true, false, undefined, BEFORE, { outcome: 'notMet', curable: true }],
  ['not done, due date unknown', true, false, clock(null, 'none'), AFTER, { outcome: 'undetermined' }],
];

describe('decide', () => {
  it.each(TABLE)('%s', (_name, applies, requires, dates, asOf, decision) => {
    expect(decide(applies, requires, asOf, dates)).toEqual(decision);
  });

  const anyCase = CLOCKS.flatMap((dates) =>
    ANY_DAY.flatMap((asOf) => TRUTHS.map((truth) => ({ dates, asOf, truth }))),
  );

  it('what does not apply is not applicable, whatever else is known', () => {
    for (const { dates, asOf, truth } of anyCase) {
      expect(decide(false, truth, asOf, dates)).toEqual({ outcome: 'notApplicable' });
    }
  });

  it('where it is unknown whether it applies, nothing else determines the outcome', () => {
    for (const { dates, asOf, truth } of anyCase) {
      expect(decide(null, truth, asOf, dates)).toEqual({ outcome: 'undetermined' });
    }
  });

  it('where it applies and it is unknown whether it is done, the outcome is undetermined', () => {
    for (const { dates, asOf } of anyCase)
      expect(decide(true, null, asOf, dates)).toEqual({ outcome: 'undetermined' });
  });
});

describe('possibleOutcomes', () => {
  it.each<[string, Truth, Truth, Clock | undefined, string, readonly string[]]>([
    ['nothing known, no clock', null, null, undefined, DUE, ['met', 'notMet', 'notApplicable']],
    ['applies unknown, done', null, true, undefined, DUE, ['met', 'notApplicable']],
    ['applies unknown, not done', null, false, undefined, DUE, ['notMet', 'notApplicable']],
    ['done unknown, not due yet', true, null, clock(DUE, null), BEFORE, ['met', 'pending']],
    ['done unknown, past due', true, null, clock(DUE, null), AFTER, ['met', 'notMet']],
    ['done, its day unknown, not due yet', true, true, clock(DUE, null), DUE, ['met', 'pending']],
    ['done, its day unknown, past due', true, true, clock(DUE, null), AFTER, ['met', 'notMet']],
    ['done, due date unknown', true, true, clock(null, BEFORE), DUE, ['met', 'notMet']],
    ['done, neither day known', true, true, clock(null, null), DUE, ['met', 'notMet', 'pending']],
    ['not done, due date unknown', true, false, clock(null, 'none'), DUE, ['notMet', 'pending']],
    [
      'nothing known at all',
      null,
      null,
      clock(null, null),
      DUE,
      ['met', 'notMet', 'pending', 'notApplicable'],
    ],
  ])('%s', (_name, applies, requires, dates, asOf, expected) => {
    expect(possibleOutcomes(applies, requires, asOf, dates)).toEqual(expected);
  });

  const everyCase = CLOCKS.flatMap((dates) =>
    ANY_DAY.flatMap((asOf) =>
      TRUTHS.flatMap((applies) => TRUTHS.map((requires) => ({ applies, requires, asOf, dates }))),
    ),
  );

  it('of what is determined is that outcome alone', () => {
    for (const { applies, requires, asOf, dates } of everyCase) {
      const { outcome } = decide(applies, requires, asOf, dates);
      if (outcome !== 'undetermined')
        expect(possibleOutcomes(applies, requires, asOf, dates)).toEqual([outcome]);
    }
  });
});

/** Every way in which what is not known may turn out, with days before, on and after `asOf` and each other. */
function completionsOf(
  applies: Truth,
  requires: Truth,
  { dueBy, completedOn }: Clock,
  asOf: string,
): readonly Decision[] {
  const truths = (truth: Truth) => (truth === null ? [true, false] : [truth]);
  const days = (date: MaybeDate) =>
    date === null ? ['2026-03-08', BEFORE, DUE, AFTER, '2026-03-12'] : [date];
  return truths(applies).flatMap((applying) =>
    truths(requires).flatMap((recorded) =>
      days(dueBy).flatMap((due) =>
        days(completedOn).map((completed) => {
          // What was done after asOf is not done yet.
          const done = recorded && (completed === 'none' || completed <= asOf);
          return decide(applying, done, asOf, clock(due, done ? completed : 'none'));
        }),
      ),
    ),
  );
}

describe('possibleOutcomes, against every completion', () => {
  const known: readonly MaybeDate[] = [BEFORE, DUE, AFTER, null];
  const cases = known.flatMap((dueBy) =>
    known.flatMap((completedOn) =>
      ANY_DAY.filter((asOf) => completedOn === null || completedOn <= asOf).flatMap((asOf) =>
        TRUTHS.flatMap((applies) =>
          [true, null].map((requires) => ({ applies, requires, dates: clock(dueBy, completedOn), asOf })),
        ),
      ),
    ),
  );

  it.each(cases)('$applies $requires $dates on $asOf', ({ applies, requires, dates, asOf }) => {
    const reached = new Set(completionsOf(applies, requires, dates, asOf).map(({ outcome }) => outcome));
    expect(possibleOutcomes(applies, requires, asOf, dates)).toEqual(
      OUTCOMES.filter((outcome) => reached.has(outcome)),
    );
  });
});

describe('isOutstanding', () => {
  it('is what is neither met nor not applicable', () => {
    expect(OUTCOMES.filter(isOutstanding)).toEqual(['notMet', 'pending', 'undetermined']);
  });
});

describe('something done of which the record has no day', () => {
  it.each([
    ['on the due date', DUE, ['met']],
    ['the day after', AFTER, ['met', 'notMet']],
  ])('may be late only once its day has passed: %s', (_, asOf, outcomes) => {
    expect([...possibleOutcomes(true, true, asOf, clock(DUE, 'none'))].sort()).toEqual(outcomes);
  });
});
