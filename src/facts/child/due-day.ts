import type { CivilDate } from '../../calendar/civil-date';
import type { MaybeDate } from '../../evaluator/outcome';
import type { DayRange } from '../time-in-care/day-range';

/**
 * The last day for a thing that is due by a day within a range, as far as it does not matter which: the first of them
 * while the thing is in time by any, the last once it is too late by all; `null` where it matters.
 *
 * `completedOn` is the day on which it was done; `'none'`: it is not done; `null`: not known, but no later than `asOf`.
 *
 * @example dueDayWithin({ earliest: '2027-03-02', latest: '2027-05-01' }, 'none', '2027-03-02') // => '2027-03-02'
 * @example dueDayWithin({ earliest: '2027-03-02', latest: '2027-05-01' }, 'none', '2027-04-01') // => null
 * @example dueDayWithin({ earliest: '2027-03-02', latest: '2027-05-01' }, '2027-05-02', '2027-06-01') // => '2027-05-01'
 */
export function dueDayWithin(
  { earliest, latest }: DayRange,
  completedOn: MaybeDate,
  asOf: CivilDate,
): CivilDate | null {
  if (earliest === latest) return earliest;
  if (completedOn === null) return asOf <= earliest ? earliest : null;
  const deciding = completedOn === 'none' ? asOf : completedOn;
  if (deciding <= earliest) return earliest;
  return deciding > latest ? latest : null;
}
