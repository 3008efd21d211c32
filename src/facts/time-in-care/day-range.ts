import { FIRST_YEAR, type CivilDate } from '../../calendar/civil-date';

/** The days between which a day lies that may not be recorded; both included, and the same where it is known. */
export interface DayRange {
  readonly earliest: CivilDate;
  readonly latest: CivilDate;
}

/** No recorded day is earlier: what begins on a day that is not recorded may begin here. */
export const FIRST_DAY: CivilDate = `${FIRST_YEAR}-01-01`;

/** After every day that is counted: the end of what may last for ever. */
export const NEVER_REACHED: CivilDate = '9999-12-31';

/**
 * The first of some days; `null` of none.
 *
 * @example firstOf(['2026-06-01', '2026-05-31']) // => '2026-05-31'
 */
export const firstOf = (days: readonly CivilDate[]): CivilDate | null =>
  days.reduce<CivilDate | null>((first, day) => (first === null || day < first ? day : first), null);

/**
 * The last of some days; `null` of none.
 *
 * @example lastOf(['2026-06-01', '2026-05-31']) // => '2026-06-01'
 */
export const lastOf = (days: readonly CivilDate[]): CivilDate | null =>
  days.reduce<CivilDate | null>((last, day) => (last === null || day > last ? day : last), null);

/**
 * Orders days for `sort`: the earlier comes first.
 *
 * @example compareDays('2026-05-31', '2026-06-01') // => -1
 * @example compareDays('2026-06-01', '2026-06-01') // => 0
 */
export function compareDays(one: CivilDate, other: CivilDate): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
