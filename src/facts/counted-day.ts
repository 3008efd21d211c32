import type { CivilDate } from '../calendar/civil-date';
import type { MaybeDate } from '../evaluator/outcome';
import { and, or, type Truth } from '../evaluator/truth';
import { firstOf, lastOf } from './time-in-care/day-range';
import { occurredOn, occurredSince, type Event } from './event';

/** A day, if it is recorded, on which something was done, and whether it counts for what is asked. */
export interface CountedDay {
  readonly day: CivilDate | null;
  readonly counts: Truth;
}

/** The day of an event, which counts if it happened since a day and, where that is asked, something else holds. */
export function countedDay(event: Event, since: MaybeDate, alsoHolds: Truth = true): CountedDay {
  const day = occurredOn(event);
  return { day: day === 'none' ? null : day, counts: and([occurredSince(event, since), alsoHolds]) };
}

/** Whether any of the days counts; not known where the list is not. */
export const anyCounts = (days: readonly CountedDay[] | null): Truth =>
  days === null ? null : or(days.map(({ counts }) => counts));

/**
 * The first day that counts; `'none'` where none does.
 * Where one lies no later than `dueBy`, another can only have come earlier, and changes nothing.
 *
 * @example firstCounted([{ day: '2026-04-02', counts: true }], '2026-04-01') // => '2026-04-02'
 * @example firstCounted([{ day: '2026-04-02', counts: true }, { day: null, counts: null }], '2026-04-02') // => '2026-04-02'
 * @example firstCounted([{ day: '2026-04-02', counts: true }, { day: null, counts: null }], '2026-04-01') // => null
 */
export function firstCounted(days: readonly CountedDay[] | null, dueBy: MaybeDate): MaybeDate {
  if (days === null) return null;
  const first = firstOf(certainDays(days));
  if (first !== null && dueBy !== null && first <= dueBy) return first;
  const another = days.some((of) => mayCount(of) && (of.day === null || first === null || of.day < first));
  return another ? null : (first ?? 'none');
}

/**
 * The last day that counts; `'none'` where none does, `null` where another may have come later.
 *
 * @example latestCounted([{ day: '2026-04-02', counts: true }, { day: '2026-03-02', counts: null }]) // => '2026-04-02'
 */
export function latestCounted(days: readonly CountedDay[] | null): MaybeDate {
  if (days === null) return null;
  const latest = lastOf(certainDays(days));
  const another = days.some((of) => mayCount(of) && (of.day === null || latest === null || of.day > latest));
  return another ? null : (latest ?? 'none');
}

const certainDays = (days: readonly CountedDay[]): readonly CivilDate[] =>
  days.flatMap(({ day, counts }) => (counts === true && day !== null ? [day] : []));

/** A day that may count, or one that does and is not recorded. */
const mayCount = ({ day, counts }: CountedDay): boolean =>
  counts === null || (counts === true && day === null);
