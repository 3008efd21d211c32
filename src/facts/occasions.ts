import type { CivilDate } from '../calendar/civil-date';
import type { MaybeDate } from '../evaluator/outcome';
import type { Truth } from '../evaluator/truth';
import { isUpToDate, nextDueOn } from './recurring';

/** When a thing was done since a duty to do it began. */
export interface Occasions {
  /** The recorded days, in order. */
  readonly days: readonly CivilDate[];
  /** Whether there are certainly no others. */
  readonly areAll: boolean;
}

/**
 * The days since a duty began, of all that are recorded. `null` in the list is a day that is not recorded; where the
 * list itself is not, or the day on which the duty began, there may be others.
 *
 * @example occasionsSince(['2026-08-28', '2026-01-15'], '2026-03-02') // => { days: ['2026-08-28'], areAll: true }
 * @example occasionsSince(['2026-08-28', null], '2026-03-02') // => { days: ['2026-08-28'], areAll: false }
 */
export function occasionsSince(
  recorded: readonly (CivilDate | null | undefined)[] | null | undefined,
  since: MaybeDate,
): Occasions {
  if (since === 'none') return { days: [], areAll: true };
  if (!recorded) return { days: [], areAll: false };
  if (since === null) return { days: [], areAll: recorded.length === 0 };
  const days = recorded.filter((day): day is CivilDate => Boolean(day) && String(day) >= since).sort();
  return { days, areAll: recorded.every(Boolean) };
}

/** Whether a thing was done since its duty began. */
export const wasDone = ({ days, areAll }: Occasions): Truth =>
  days.length > 0 ? true : areAll ? false : null;

/** A duty that falls due again and again, as it stands on a day. */
export interface RecurringDuty {
  readonly isUpToDate: Truth;
  /** The day from which the present interval is counted: the last time it was done or, before that, the beginning. */
  readonly countedFrom: MaybeDate;
  readonly nextDueOn: MaybeDate;
  readonly lastDoneOn: MaybeDate;
}

/**
 * Where a duty stands that is to be done at least every so many months. An occasion that is not recorded can only put the
 * next day off: what is up to date without it stays so, and what is not may be.
 *
 * @example recurringDuty('2026-03-02', { days: ['2026-08-28'], areAll: true }, 6, '2026-09-15').nextDueOn // => '2027-02-28'
 * @example recurringDuty('2026-03-02', { days: [], areAll: false }, 6, '2026-09-15').isUpToDate // => null
 */
export function recurringDuty(
  since: MaybeDate,
  { days, areAll }: Occasions,
  months: number | null,
  asOf: CivilDate,
): RecurringDuty {
  const latest = days.at(-1) ?? 'none';
  const asRecorded = isUpToDate(since, latest, months, asOf);
  const isSettled = areAll || asRecorded === true;
  return {
    isUpToDate: isSettled ? asRecorded : null,
    countedFrom: since === null || since === 'none' || latest === 'none' ? since : latest,
    nextDueOn: nextDueOn(since, latest, months),
    lastDoneOn: isSettled ? latest : null,
  };
}
