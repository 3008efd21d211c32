import { earlierOf, laterOf, type CivilDate } from '../../calendar/civil-date';
import { addDays, addMonths, daysFromExclusiveToInclusive } from '../../calendar/counting';
import type { Child } from '../../record/case-record';
import { ON_THE_RUN, PLACEMENT_BASES } from '../../record/codes';
import { oncePerSubject } from '../fact';
import type { Subject } from '../subject';
import { NEVER_REACHED, type DayRange } from './day-range';
import { fosterCareEntry } from './entry-into-foster-care';
import { outOfHomeEpisode } from './out-of-home-episode';
import { mayCover, stayOf, type Stay } from './stay';

/**
 * The days between which a child in placement has been in foster care for fifteen of the most recent twenty-two months.
 *
 * Of one unbroken stay it is the day fifteen months after the child is considered to have entered foster care. Two things
 * make it a range. Time in an earlier stay may count too, if it lies in those months: the day may then be earlier by as
 * many days. Trial home visits and time on the run may not count: the day may then be any later one.
 *
 * @source usc-42-675.5.E
 */
export const fifteenMonthsReached = oncePerSubject((child: Subject<'child'>): DayRange | 'none' | null => {
  const entry = fosterCareEntry(child);
  if (entry === null || entry === 'none') return entry;
  const months = child.situation.parameter('terminationPetitionMonths', entry.latest);
  const window = child.situation.parameter('terminationPetitionWindowMonths', entry.latest);
  if (months === null || window === null) return null;
  const unbroken = {
    earliest: addMonths(entry.earliest, Number(months)),
    latest: addMonths(entry.latest, Number(months)),
  };
  const windowBegan = (day: CivilDate): CivilDate => addMonths(day, -Number(window));
  const earlierDays = daysInEarlierStays(child, windowBegan(unbroken.earliest), windowBegan(entry.earliest));
  const mayLast = timeMayNotCount(child, { earliest: entry.earliest, latest: unbroken.latest });
  return {
    earliest: laterOf(entry.earliest, addDays(unbroken.earliest, -earlierDays)),
    latest: mayLast ? NEVER_REACHED : unbroken.latest,
  };
});

/**
 * At most how many days of earlier stays in care may count. None, where the last of them ended before the time in which
 * a day can matter (`since`); else all the days of those that reach into the longest time that is looked at.
 */
function daysInEarlierStays(child: Subject<'child'>, since: CivilDate, longest: CivilDate): number {
  const startedOn = outOfHomeEpisode(child).startedOn as CivilDate;
  const before = (child.element.placements ?? [])
    .map((placement) => timeOf(stayOf(placement, child.situation.asOf), startedOn))
    .filter((time) => time.start < time.end && mayHaveBeenInCare(child.element, time));
  if (!before.some(({ end }) => end > since)) return 0;
  return before
    .filter(({ end }) => end > longest)
    .reduce((days, { start, end }) => days + daysFromExclusiveToInclusive(laterOf(start, longest), end), 0);
}

interface Time {
  readonly start: CivilDate;
  /** The day after the last. */
  readonly end: CivilDate;
}

/** The time that a stay may have lasted before a day. */
const timeOf = ({ start, end }: Stay, day: CivilDate): Time => ({
  start: start.earliest,
  end: earlierOf(end.latest, day),
});

/** Whether a legal basis for placement may have held at some time. */
function mayHaveBeenInCare({ legalStatus }: Child, { start, end }: Time): boolean {
  if (!legalStatus) return true;
  return legalStatus.some(({ basis, from, until }) => {
    const isBasis = !basis || PLACEMENT_BASES.has(basis);
    const hasNotEnded = !until || until === 'unknown' || until > start;
    return isBasis && (!from || from < end) && hasNotEnded;
  });
}

/** Whether the child was, or may have been, on a trial home visit or on the run at some time in a range. */
function timeMayNotCount({ element, situation }: Subject<'child'>, days: DayRange): boolean {
  return (element.placements ?? []).some((placement) => {
    const stay = stayOf(placement, situation.asOf);
    const counts = stay.kind === 'away' && placement.setting && !ON_THE_RUN.has(placement.setting);
    return !counts && mayCover(stay, days);
  });
}
