import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays as addDaysToDate } from 'date-fns/addDays';
import { addMonths as addMonthsToDate } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import type { CivilDate } from './civil-date';

// Counts and amounts are whole numbers. A result may lie outside the years in which a date is accepted from a
// caller; it is 'YYYY-MM-DD' all the same, and compares as usual. `Date.UTC` reads years below 100 as 19xx.
const FIRST_YEAR_OF_A_RESULT = 100;
const LAST_YEAR_OF_A_RESULT = 9999;

function toUtcDate(date: CivilDate): Date {
  const [year, month, day] = [date.slice(0, 4), date.slice(5, 7), date.slice(8, 10)];
  return new UTCDateMini(Date.UTC(Number(year), Number(month) - 1, Number(day)));
}

function fromUtcDate(date: Date): CivilDate {
  const year = date.getUTCFullYear();
  // Written so that an amount that is not a number fails it too.
  if (!(year >= FIRST_YEAR_OF_A_RESULT && year <= LAST_YEAR_OF_A_RESULT)) {
    throw new RangeError(
      `The counted day is outside the years ${FIRST_YEAR_OF_A_RESULT} to ${LAST_YEAR_OF_A_RESULT}.`,
    );
  }
  const month = String(date.getUTCMonth() + 1).padStart(2, '0');
  const day = String(date.getUTCDate()).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${month}-${day}`;
}

/**
 * Days from one day to another: the first is excluded, the last included (Weeks v. Hull; Rutter v. Janis).
 *
 * 0 on the same day, negative when `to` comes before `from`.
 *
 * @example daysFromExclusiveToInclusive('2013-05-09', '2013-06-08') // => 30
 * @example daysFromExclusiveToInclusive('2026-03-01', '2026-02-27') // => -2
 */
export function daysFromExclusiveToInclusive(from: CivilDate, to: CivilDate): number {
  return differenceInCalendarDays(toUtcDate(to), toUtcDate(from));
}

/**
 * The day a number of days after a day, or before it when the number is negative.
 *
 * @throws RangeError when the day is outside the years 100 to 9999.
 * @example addDays('2024-02-28', 1) // => '2024-02-29'
 * @example addDays('2026-01-01', -1) // => '2025-12-31'
 */
export function addDays(date: CivilDate, days: number): CivilDate {
  return fromUtcDate(addDaysToDate(toUtcDate(date), days));
}

/**
 * The same day number a number of calendar months later (General Statutes 1-1; Infante v. Porath), or earlier
 * when the number is negative.
 *
 * Assumption, as no Connecticut authority was found: a month without that day number gives its last day. So
 * the way back may lead elsewhere: six months from 31 August is 28 February, and six months back 28 August.
 *
 * @throws RangeError when the day is outside the years 100 to 9999.
 * @example addMonths('1991-04-29', 4) // => '1991-08-29'
 * @example addMonths('2026-08-31', 6) // => '2027-02-28'
 * @example addMonths('2027-08-31', 6) // => '2028-02-29'
 */
export function addMonths(date: CivilDate, months: number): CivilDate {
  return fromUtcDate(addMonthsToDate(toUtcDate(date), months));
}

/**
 * The last day on which a thing is done "within N days" of a day that is itself not counted.
 *
 * @throws RangeError when the day is outside the years 100 to 9999.
 * @example lastDayWithinDays('2013-05-09', 30) // => '2013-06-08'
 */
export function lastDayWithinDays(startExclusive: CivilDate, days: number): CivilDate {
  return addDays(startExclusive, days);
}

/**
 * The last day on which a thing is done "within N months" of a day that is itself not counted.
 *
 * Calendar months, and the same assumption about the last day of a month as {@link addMonths}.
 *
 * @throws RangeError when the day is outside the years 100 to 9999.
 * @example lastDayWithinMonths('2026-05-15', 6) // => '2026-11-15'
 */
export function lastDayWithinMonths(startExclusive: CivilDate, months: number): CivilDate {
  return addMonths(startExclusive, months);
}

/**
 * The last day on which a thing is done "not less than N days before" an event.
 *
 * N days must lie clear between the two: neither end is counted (Treat v. Town Plan & Zoning Commission).
 *
 * @throws RangeError when the day is outside the years 100 to 9999.
 * @example latestDayWithClearDaysBefore('2026-06-30', 21) // => '2026-06-08'
 */
export function latestDayWithClearDaysBefore(event: CivilDate, clearDays: number): CivilDate {
  return addDays(event, -(clearDays + 1));
}

/**
 * The days that lie between two days, neither end counted.
 *
 * 0 when the second is the day after the first, -1 when they are the same day, and less when the second comes
 * first: so `clearDaysBetween(day, event) >= n` says the same as
 * `day <= latestDayWithClearDaysBefore(event, n)`.
 *
 * @example clearDaysBetween('1956-10-20', '1956-10-30') // => 9
 */
export function clearDaysBetween(first: CivilDate, second: CivilDate): number {
  return daysFromExclusiveToInclusive(first, second) - 1;
}
