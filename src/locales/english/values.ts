import { valueWords } from '../value-words';

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

/** Values in English: 9 March 2026. */
export const ENGLISH_VALUES = /* @__PURE__ */ valueWords({
  months: MONTHS,
  date: (day, month, year) => `${day} ${month} ${year}`,
  day: 'day',
  days: 'days',
  yes: 'yes',
  no: 'no',
  notRecorded: 'not recorded',
});
