import { earlierOf, laterOf, type CivilDate } from '../../calendar/civil-date';
import { addDays, addMonths } from '../../calendar/counting';
import type { Truth } from '../../evaluator/truth';
import { compareDays, firstOf, NEVER_REACHED, type DayRange } from './day-range';

/** A stay of which it may not be known whether it was in the home in question, nor when it began and ended. */
export interface StayAnywhere {
  readonly isThere: Truth;
  readonly start: DayRange;
  /** The day on which the child left; `NEVER_REACHED` where the stay goes on. */
  readonly end: DayRange;
}

/** Nights in a row; `until` is the day on which the child left. */
export interface Nights {
  readonly from: CivilDate;
  readonly until: CivilDate;
}

/** Which of the nights that the stays leave open are counted: all, or none. */
interface View {
  readonly counts: (stay: StayAnywhere) => boolean;
  readonly nightsThere: (stay: StayAnywhere) => Nights;
  readonly nightsAway: (stay: StayAnywhere) => Nights;
  /** Whether a stay elsewhere takes the child out of one in the home: of two for the same night, the later counts. */
  readonly interrupts: (away: StayAnywhere, there: StayAnywhere) => boolean;
  /** Whether another stay in the home begins on the day after one ended: registers differ on the last day. */
  readonly joins: (next: StayAnywhere, there: StayAnywhere) => boolean;
}

const widest = ({ start, end }: StayAnywhere): Nights => ({ from: start.earliest, until: end.latest });
const narrowest = ({ start, end }: StayAnywhere): Nights => ({ from: start.latest, until: end.earliest });
const isKnown = ({ earliest, latest }: DayRange): boolean => earliest === latest;

const POSSIBLE: View = {
  counts: ({ isThere }) => isThere !== false,
  nightsThere: widest,
  nightsAway: narrowest,
  interrupts: (away, there) => away.start.earliest > there.start.latest,
  joins: (next, there) => {
    const dayAfter = addDays(there.end.latest, 1);
    return next.start.earliest <= dayAfter && dayAfter <= next.start.latest;
  },
};

const CERTAIN: View = {
  counts: ({ isThere }) => isThere === true,
  nightsThere: narrowest,
  nightsAway: widest,
  interrupts: (away, there) => away.start.latest >= there.start.earliest,
  joins: (next, there) =>
    isKnown(there.end) && isKnown(next.start) && next.start.latest === addDays(there.end.latest, 1),
};

/** The runs of nights that the child may have spent in the home: no run in fact is longer than one of these. */
export const possibleRuns = (stays: readonly StayAnywhere[]): readonly Nights[] => runsIn(POSSIBLE, stays);

/** The runs of nights that the child certainly spent in the home. */
export const certainRuns = (stays: readonly StayAnywhere[]): readonly Nights[] => runsIn(CERTAIN, stays);

function runsIn(view: View, stays: readonly StayAnywhere[]): readonly Nights[] {
  const there = stays.filter(view.counts);
  const away = stays.filter((stay) => !view.counts(stay));
  return merged(
    there.flatMap((stay) =>
      away
        .filter((other) => view.interrupts(other, stay))
        .map(view.nightsAway)
        .reduce(without, [nightsOf(stay, there, view)]),
    ),
  );
}

function nightsOf(stay: StayAnywhere, there: readonly StayAnywhere[], view: View): Nights {
  const { from, until } = view.nightsThere(stay);
  const isJoined = stay.end.latest !== NEVER_REACHED && there.some((next) => view.joins(next, stay));
  return { from, until: isJoined ? addDays(until, 1) : until };
}

/** What is left of some nights without others, before and after them. What is no night ends before it begins. */
const without = (nights: readonly Nights[], away: Nights): readonly Nights[] =>
  nights.flatMap(({ from, until }) => [
    { from, until: earlierOf(until, away.from) },
    { from: laterOf(from, away.until), until },
  ]);

function merged(nights: readonly Nights[]): readonly Nights[] {
  const runs: Nights[] = [];
  for (const next of [...nights].sort((one, other) => compareDays(one.from, other.from))) {
    const last = runs.at(-1);
    if (next.from >= next.until) continue;
    if (!last || next.from > last.until) runs.push(next);
    else runs[runs.length - 1] = { from: last.from, until: laterOf(last.until, next.until) };
  }
  return runs;
}

/** The runs from a day on; what lies before it is cut off. */
export const runsSince = (runs: readonly Nights[], since: CivilDate): readonly Nights[] =>
  runs
    .map(({ from, until }) => ({ from: laterOf(from, since), until }))
    .filter(({ from, until }) => from < until);

/**
 * The first day on which a run is so many months long, be it yet to come; `null` where none will be.
 *
 * @example firstCompletion([{ from: '2026-03-10', until: '2026-09-10' }], 6) // => '2026-09-10'
 * @example firstCompletion([{ from: '2026-03-10', until: '2026-09-09' }], 6) // => null
 */
export const firstCompletion = (runs: readonly Nights[], months: number): CivilDate | null =>
  firstOf(
    runs.flatMap(({ from, until }) => {
      const complete = addMonths(from, months);
      return complete <= until ? [complete] : [];
    }),
  );

/** Whether one of the runs includes the night that follows a day. */
export const includesNightOf = (runs: readonly Nights[], day: CivilDate): boolean =>
  runs.some(({ from, until }) => from <= day && day < until);
