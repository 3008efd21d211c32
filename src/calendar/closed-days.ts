import type { CivilDate } from './civil-date';
import { addDays } from './counting';

/**
 * The first day, on or after the last day of a period, that is not among the closed days.
 *
 * An option for the caller, applied to no deadline by default: Lamberti v. Stamford carried a notice over a
 * legal holiday, and nothing found extends that to an agency's own planning deadlines. There is no holiday
 * calendar here; the caller lists every closed day, weekends among them. An empty list changes nothing.
 *
 * @throws RangeError when the day is outside the years 100 to 9999.
 * @example rollToOpenDay('2026-12-25', ['2026-12-25', '2026-12-26', '2026-12-27']) // => '2026-12-28'
 * @example rollToOpenDay('2026-12-24', ['2026-12-25']) // => '2026-12-24'
 */
export function rollToOpenDay(
  lastDay: CivilDate,
  closedDays: ReadonlySet<CivilDate> | readonly CivilDate[],
): CivilDate {
  const closed = 'has' in closedDays ? closedDays : new Set(closedDays);
  let day = lastDay;
  while (closed.has(day)) day = addDays(day, 1);
  return day;
}
