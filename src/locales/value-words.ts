import type { CivilDate } from '../calendar/civil-date';
import type { FactValue } from '../evaluator/condition';

/** How the values in a message are said. */
export interface ValueWords {
  /** January to December, as they stand in a date. */
  readonly months: readonly string[];
  /** A civil date. */
  readonly date: (date: CivilDate) => string;
  /** A number of days, with its noun. */
  readonly days: (days: number) => string;
  /** Any value: dates, lists, yes and no in words, `null` as not recorded, numbers and codes as they stand. */
  readonly value: (value: FactValue) => string;
}

/** What a language brings to its values. */
export interface ValueVocabulary {
  readonly months: readonly string[];
  readonly date: (day: number, month: string, year: string) => string;
  readonly day: string;
  readonly days: string;
  readonly yes: string;
  readonly no: string;
  readonly notRecorded: string;
}

/** The values of a language: how they are put together is the same in all. */
export function valueWords({
  months,
  day,
  days,
  yes,
  no,
  notRecorded,
  ...vocabulary
}: ValueVocabulary): ValueWords {
  const date = (civil: CivilDate): string =>
    vocabulary.date(Number(civil.slice(8)), months[Number(civil.slice(5, 7)) - 1] ?? '', civil.slice(0, 4));
  const value = (given: FactValue): string => {
    if (given === null) return notRecorded;
    if (typeof given === 'boolean') return given ? yes : no;
    if (typeof given === 'number') return String(given);
    if (typeof given === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(given) ? date(given) : given;
    return given.join(', ');
  };
  return { months, date, days: (count) => `${count} ${count === 1 ? day : days}`, value };
}
