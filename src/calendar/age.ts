import type { CivilDate } from './civil-date';
import { addMonths } from './counting';

/**
 * The day, as 'MM-DD', on which someone born on 29 February has a birthday in a year that has no such day.
 *
 * No Connecticut rule was found; which one holds is for the caller to say.
 */
export type LeapDayBirthday = '03-01' | '02-28';

/**
 * The birthday on which an age, in whole years, is attained: on that day itself, not on the day before it
 * (State v. Jason B. goes by birth dates).
 *
 * 0 years gives the date of birth.
 *
 * @throws RangeError when the day is outside the years 100 to 9999.
 * @example dateOfAttaining('2012-06-30', 13, '03-01') // => '2025-06-30'
 * @example dateOfAttaining('2012-02-29', 13, '03-01') // => '2025-03-01'
 * @example dateOfAttaining('2012-02-29', 13, '02-28') // => '2025-02-28'
 * @example dateOfAttaining('2012-02-29', 16, '02-28') // => '2028-02-29'
 */
export function dateOfAttaining(
  dateOfBirth: CivilDate,
  years: number,
  leapDayBirthday: LeapDayBirthday,
): CivilDate {
  const birthday = addMonths(dateOfBirth, years * 12);
  const hasNoSuchDay = birthday.slice(5) !== dateOfBirth.slice(5);
  return hasNoSuchDay ? `${birthday.slice(0, 4)}-${leapDayBirthday}` : birthday;
}

/**
 * Age on a day, in completed years: the greatest age whose {@link dateOfAttaining} is not after it.
 *
 * So before birth it is negative: -1 in the year that ends the day before birth.
 *
 * @example ageInYears('2012-06-30', '2025-06-29', '03-01') // => 12
 * @example ageInYears('2012-06-30', '2025-06-30', '03-01') // => 13
 * @example ageInYears('2012-02-29', '2025-02-28', '03-01') // => 12
 * @example ageInYears('2012-02-29', '2025-02-28', '02-28') // => 13
 */
export function ageInYears(dateOfBirth: CivilDate, on: CivilDate, leapDayBirthday: LeapDayBirthday): number {
  const ageAtYearsEnd = Number(on.slice(0, 4)) - Number(dateOfBirth.slice(0, 4));
  return on < dateOfAttaining(dateOfBirth, ageAtYearsEnd, leapDayBirthday)
    ? ageAtYearsEnd - 1
    : ageAtYearsEnd;
}
