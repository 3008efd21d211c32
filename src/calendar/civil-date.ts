/**
 * A real day of the Gregorian calendar written 'YYYY-MM-DD', in the years {@link FIRST_YEAR} to
 * {@link LAST_YEAR}.
 *
 * It has no time of day and no time zone. Text of this form sorts in the order of the days, so two civil
 * dates are compared with `<`, `<=`, `===`, `>=` and `>` directly.
 *
 * The functions of this folder take civil dates that have passed {@link isCivilDate} and do not check them
 * again.
 */
export type CivilDate = string;

/** The first year of which a day is accepted as a civil date. */
export const FIRST_YEAR = 1900;

/** The last year of which a day is accepted as a civil date. */
export const LAST_YEAR = 2200;

const DATE_SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Whether a text has the form of a date, four, two and two digits, be there such a day or not.
 *
 * Beside {@link isCivilDate} it tells an impossible date from something that is no date at all.
 *
 * @example isDateShaped('2025-02-30') // => true
 * @example isDateShaped('2025-2-3') // => false
 */
export function isDateShaped(text: string): boolean {
  return DATE_SHAPE.test(text);
}

/**
 * Whether a value is a civil date: of the form 'YYYY-MM-DD', a real day, and from FIRST_YEAR to LAST_YEAR.
 *
 * Never throws; a value that is not a string is not a civil date.
 *
 * @example isCivilDate('2024-02-29') // => true
 * @example isCivilDate('2025-02-29') // => false
 * @example isCivilDate('2201-01-01') // => false
 * @example isCivilDate(20240229) // => false
 */
export function isCivilDate(value: unknown): value is CivilDate {
  if (typeof value !== 'string' || !isDateShaped(value)) return false;
  const year = Number(value.slice(0, 4));
  const month = Number(value.slice(5, 7));
  const day = Number(value.slice(8, 10));
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return false;
  // Day 0 of the next month is the last day of this one; an impossible day runs past it.
  return Date.UTC(year, month - 1, day) <= Date.UTC(year, month, 0);
}

/**
 * The earlier of two days.
 *
 * @example earlierOf('2026-05-31', '2026-06-01') // => '2026-05-31'
 */
export function earlierOf(a: CivilDate, b: CivilDate): CivilDate {
  return a <= b ? a : b;
}

/**
 * The later of two days.
 *
 * @example laterOf('2026-05-31', '2026-06-01') // => '2026-06-01'
 */
export function laterOf(a: CivilDate, b: CivilDate): CivilDate {
  return a >= b ? a : b;
}
