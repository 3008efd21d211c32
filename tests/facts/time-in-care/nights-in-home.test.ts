import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/calendar/counting';
import type { Truth } from '../../../src/evaluator/truth';
import { NEVER_REACHED, type DayRange } from '../../../src/facts/time-in-care/day-range';
import {
  certainRuns,
  firstCompletion,
  includesNightOf,
  possibleRuns,
  runsSince,
  type Nights,
  type StayAnywhere,
} from '../../../src/facts/time-in-care/nights-in-home';

const on = (day: string): DayRange => ({ earliest: day, latest: day });
const stay = (isThere: Truth, start: string, end: string = NEVER_REACHED): StayAnywhere => ({
  isThere,
  start: on(start),
  end: on(end),
});
const there = (start: string, end?: string) => stay(true, start, end);
const away = (start: string, end?: string) => stay(false, start, end);
const run = (from: string, until: string = NEVER_REACHED): Nights => ({ from, until });

/** The runs of stays of which everything is known: both views agree. */
function runs(...stays: StayAnywhere[]): readonly Nights[] {
  expect(certainRuns(stays)).toEqual(possibleRuns(stays));
  return certainRuns(stays);
}

describe('the nights in a home', () => {
  it('run on from stay to stay, on the same day and on the next', () => {
    expect(runs(there('2026-03-10', '2026-06-01'), there('2026-06-01'))).toEqual([run('2026-03-10')]);
    expect(runs(there('2026-06-02'), there('2026-03-10', '2026-06-01'))).toEqual([run('2026-03-10')]);
    expect(runs(there('2026-03-10', '2026-06-01'), there('2026-06-03'))).toHaveLength(2);
  });

  it('are broken by one night elsewhere, between two stays or during one', () => {
    const broken = [run('2026-03-10', '2026-06-01'), run('2026-06-02')];
    const night = away('2026-06-01', '2026-06-02');
    expect(runs(there('2026-03-10', '2026-06-01'), night, there('2026-06-02'))).toEqual(broken);
    expect(runs(there('2026-03-10'), night)).toEqual(broken);
  });

  it('are not broken by a stay elsewhere that begins and ends on one day', () => {
    expect(runs(there('2026-03-10'), away('2026-06-01', '2026-06-01'))).toEqual([run('2026-03-10')]);
  });

  it('end with a move, also where the stay was never closed', () => {
    expect(runs(there('2026-03-10'), away('2026-06-01'))).toEqual([run('2026-03-10', '2026-06-01')]);
    expect(runs(away('2026-03-02'), there('2026-03-10'))).toEqual([run('2026-03-10')]);
  });

  it('are open where two placements are recorded from the same day', () => {
    const stays = [there('2026-03-10'), away('2026-03-10')];
    expect(possibleRuns(stays)).toEqual([run('2026-03-10')]);
    expect(certainRuns(stays)).toEqual([]);
  });

  it('join a stay that began on a day that is not known only perhaps', () => {
    const vague = {
      isThere: true,
      start: { earliest: '2026-03-10', latest: '2026-06-02' },
      end: { earliest: '2026-03-10', latest: NEVER_REACHED },
    };
    const stays = [there('2026-03-10', '2026-06-01'), vague];
    expect(certainRuns(stays)).toEqual([run('2026-03-10', '2026-06-01')]);
    expect(possibleRuns(stays)).toEqual([run('2026-03-10')]);
  });

  it('are cut off before a day, and none of them is left if they lie before it', () => {
    expect(runsSince([run('2026-03-10')], '2026-04-01')).toEqual([run('2026-04-01')]);
    expect(runsSince([run('2026-03-10', '2026-04-01')], '2026-04-01')).toEqual([]);
    expect(runsSince([run('2026-03-10')], '2026-03-01')).toEqual([run('2026-03-10')]);
  });

  it('include the night of the first day and not that of the day on which the child left', () => {
    const nights = [run('2026-03-10', '2026-06-01')];
    expect(
      ['2026-03-09', '2026-03-10', '2026-05-31', '2026-06-01'].map((day) => includesNightOf(nights, day)),
    ).toEqual([false, true, true, false]);
  });
});

describe('so many months in a row', () => {
  it.each([
    ['2026-03-10', '2026-09-09', null],
    ['2026-03-10', '2026-09-10', '2026-09-10'],
    ['2026-03-10', '2026-09-11', '2026-09-10'],
    ['2026-08-31', '2027-02-27', null],
    ['2026-08-31', '2027-02-28', '2027-02-28'],
    ['2026-03-10', NEVER_REACHED, '2026-09-10'],
  ])('from %s until %s are complete on %s', (from, until, day) => {
    expect(firstCompletion([{ from, until }], 6)).toBe(day);
  });

  it('are those of the first run that is long enough', () => {
    const nights = [run('2025-01-06', '2025-03-03'), run('2025-04-07', '2025-12-01'), run('2026-01-05')];
    expect(firstCompletion(nights, 6)).toBe('2025-10-07');
  });
});

const FIRST = '2026-01-01';
const DAYS = 24;
const dayAt = (index: number): string => (index > DAYS ? NEVER_REACHED : addDays(FIRST, index));

/** A known stay, beginning on a day of its own so that none begins with another. */
const knownStays = fc
  .uniqueArray(
    fc.record({ start: fc.nat(DAYS), length: fc.nat(10), isThere: fc.boolean(), runsOn: fc.boolean() }),
    {
      selector: ({ start }) => start,
      maxLength: 5,
    },
  )
  .map((stays) =>
    stays.map(({ start, length, isThere, runsOn }) => ({
      isThere,
      start,
      end: runsOn ? DAYS + 1 : start + length,
    })),
  );

interface KnownStay {
  readonly isThere: boolean;
  readonly start: number;
  readonly end: number;
}

const asStay = ({ isThere, start, end }: KnownStay): StayAnywhere => stay(isThere, dayAt(start), dayAt(end));

const nightsIn = (of: readonly Nights[]): readonly string[] =>
  Array.from({ length: DAYS + 1 }, (_, index) => dayAt(index)).filter((day) => includesNightOf(of, day));

/** Night by night: some stay in the home covers it, and no later one elsewhere does. */
function nightsOneByOne(stays: readonly KnownStay[]): readonly string[] {
  return Array.from({ length: DAYS + 1 }, (_, night) => night)
    .filter((night) =>
      stays.some((home) => {
        if (!home.isThere || night < home.start) return false;
        const isJoined = stays.some((next) => next.isThere && next.start === home.end + 1);
        if (night >= home.end + (isJoined ? 1 : 0)) return false;
        return !stays.some(
          (other) => !other.isThere && other.start > home.start && other.start <= night && night < other.end,
        );
      }),
    )
    .map(dayAt);
}

describe('random stays', () => {
  it('of which everything is known have the nights that a count night by night gives', () => {
    fc.assert(
      fc.property(knownStays, (stays) => {
        expect(nightsIn(runs(...stays.map(asStay)))).toEqual(nightsOneByOne(stays));
      }),
      { numRuns: 500 },
    );
  });

  const slack = fc.record({
    start: fc.nat(4),
    startLate: fc.nat(4),
    end: fc.nat(4),
    runsOn: fc.boolean(),
    where: fc.boolean(),
  });

  it('of which something is not known have no night too few among the possible, none too many among the certain', () => {
    fc.assert(
      fc.property(knownStays, fc.array(slack, { minLength: 5, maxLength: 5 }), (stays, slacks) => {
        const vague = stays.map((known, index): StayAnywhere => {
          const { isThere, start, end } = asStay(known);
          const by = slacks[index] as (typeof slacks)[number];
          const earliestEnd = addDays(FIRST, Math.max(known.start, Math.min(known.end, DAYS) - by.end));
          return {
            isThere: by.where ? isThere : null,
            start: {
              earliest: addDays(start.earliest, -by.start),
              latest: addDays(start.latest, by.startLate),
            },
            end: {
              earliest: by.end > 0 ? earliestEnd : end.earliest,
              latest: by.runsOn ? NEVER_REACHED : end.latest,
            },
          };
        });
        const inFact = nightsOneByOne(stays);
        expect(nightsIn(possibleRuns(vague))).toEqual(expect.arrayContaining([...inFact]));
        expect(inFact).toEqual(expect.arrayContaining([...nightsIn(certainRuns(vague))]));
      }),
      { numRuns: 500 },
    );
  });
});
