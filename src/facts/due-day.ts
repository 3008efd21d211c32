import type { CivilDate } from '../calendar/civil-date';
import { lastDayWithinDays, lastDayWithinMonths } from '../calendar/counting';
import type { MaybeDate } from '../evaluator/outcome';
import type { Situation } from './subject';

/** A parameter's number as the law stood on a day; where there is no day, or it is not known, on that of evaluation. */
export function numberSince({ asOf, parameter }: Situation, id: string, since: MaybeDate): number | null {
  const value = parameter(id, since === null || since === 'none' ? asOf : since);
  return value === null ? null : Number(value);
}

/** The last day of a period of so many days, a parameter, that is counted from a day; `'none'` where there is none. */
export const dueWithinDays = (situation: Situation, since: MaybeDate, id: string): MaybeDate =>
  dueWithin(situation, since, id, lastDayWithinDays);

/** The last day of a period of so many months, a parameter, that is counted from a day; `'none'` where there is none. */
export const dueWithinMonths = (situation: Situation, since: MaybeDate, id: string): MaybeDate =>
  dueWithin(situation, since, id, lastDayWithinMonths);

function dueWithin(
  situation: Situation,
  since: MaybeDate,
  id: string,
  lastDayWithin: (from: CivilDate, amount: number) => CivilDate,
): MaybeDate {
  if (since === null || since === 'none') return since;
  const amount = numberSince(situation, id, since);
  return amount === null ? null : lastDayWithin(since, amount);
}
