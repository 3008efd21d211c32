import { laterOf, type CivilDate } from '../calendar/civil-date';
import { addMonths, lastDayWithinMonths } from '../calendar/counting';
import type { MaybeDate } from '../evaluator/outcome';
import type { Truth } from '../evaluator/truth';

/**
 * The latest of some days: `'none'` of no days, `null` where the list, or any day in it, is not known.
 *
 * @example latestOf(['2026-03-02', '2026-08-28']) // => '2026-08-28'
 * @example latestOf([]) // => 'none'
 * @example latestOf(['2026-03-02', null]) // => null
 */
export function latestOf(days: readonly (CivilDate | null | undefined)[] | null | undefined): MaybeDate {
  if (!days) return null;
  let latest: MaybeDate = 'none';
  for (const day of days) {
    if (!day) return null;
    latest = latest === 'none' ? day : laterOf(latest, day);
  }
  return latest;
}

/**
 * The next day by which a thing is due that is to be done at least every so many months: counted from the last time it
 * was done, or, before that, from the day on which the duty began. `'none'` where no duty has begun.
 *
 * @example nextDueOn('2026-03-02', 'none', 6) // => '2026-09-02'
 * @example nextDueOn('2026-03-02', '2026-08-28', 6) // => '2027-02-28'
 */
export function nextDueOn(since: MaybeDate, latest: MaybeDate, months: number | null): MaybeDate {
  if (since === 'none') return 'none';
  if (since === null || latest === null || months === null) return null;
  // What was done before the duty began does not put it off.
  const from = latest === 'none' ? since : laterOf(since, latest);
  return lastDayWithinMonths(from, months);
}

/**
 * Whether a thing was done since the duty began, no more than so many months ago.
 *
 * @example isUpToDate('2026-03-02', '2026-08-28', 6, '2027-02-28') // => true
 * @example isUpToDate('2026-03-02', '2026-08-28', 6, '2027-03-01') // => false
 * @example isUpToDate('2026-03-02', 'none', 6, '2026-03-03') // => false
 */
export function isUpToDate(
  since: MaybeDate,
  latest: MaybeDate,
  months: number | null,
  asOf: CivilDate,
): Truth {
  if (latest === 'none') return false;
  if (since === null || latest === null || months === null) return null;
  return (since === 'none' || latest >= since) && asOf <= addMonths(latest, months);
}
