import type { CivilDate } from '../calendar/civil-date';
import type { FactValue } from '../evaluator/condition';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * A civil date in words.
 *
 * @example dateInWords('2026-03-09') // => '9 March 2026'
 */
export const dateInWords = (date: CivilDate): string =>
  `${Number(date.slice(8))} ${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;

/**
 * A number of days in words.
 *
 * @example daysInWords(1) // => '1 day'
 * @example daysInWords(12) // => '12 days'
 */
export const daysInWords = (days: number): string => `${days} ${days === 1 ? 'day' : 'days'}`;

/** A value in a message: dates and lists in words, everything else as it stands. */
export function valueInWords(value: FactValue): string {
  if (value === null) return 'not recorded';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? dateInWords(value) : value;
  return value.join(', ');
}

/** The messages that rules share, in English. */
export const ENGLISH = {
  noDueDate: 'a day that is not set',
  met: (title: string) => `Satisfied: ${lowerFirst(title)}.`,
  notApplicable: (title: string) => `Not asked here: ${lowerFirst(title)}.`,
  notApplicableRefused: 'The reason given for leaving it out is not accepted here: the policy leaves no room for one.',
  question: (label: string) => `Please record ${label}.`,
  notSettled: (labels: readonly string[]) => `what is recorded but not settled: ${labels.join('; ')}`,
  undetermined: (title: string, missing: string) =>
    `It cannot be told whether this is satisfied: ${lowerFirst(title)}.${missing ? ` Not recorded: ${missing}.` : ''}`,
};

/**
 * A title inside a sentence: it begins with a small letter there, unless it begins with an abbreviation.
 *
 * @example lowerFirst('A plan is on file') // => 'a plan is on file'
 * @example lowerFirst('DCF has a step') // => 'DCF has a step'
 */
export const lowerFirst = (title: string): string =>
  /^[A-Z][a-z ]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
