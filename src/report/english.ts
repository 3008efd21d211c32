import { ENGLISH_VALUES } from '../locales/english/values';

// For the answers that are written in English only.

/**
 * A civil date in words.
 *
 * @example dateInWords('2026-03-09') // => '9 March 2026'
 */
export const dateInWords = ENGLISH_VALUES.date;

/**
 * A number of days in words.
 *
 * @example daysInWords(1) // => '1 day'
 * @example daysInWords(12) // => '12 days'
 */
export const daysInWords = ENGLISH_VALUES.days;

/** A value in a message: dates and lists in words, everything else as it stands. */
export const valueInWords = ENGLISH_VALUES.value;

export { lowerFirst } from '../locales/sentence-words';
