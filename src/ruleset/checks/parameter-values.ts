import { isCivilDate } from '../../calendar/civil-date';
import type { Parameter } from '../documents';
import type { RulesetCheck } from './check';

/** The values of a parameter are in the order of their first days, which differ, and are what its unit says. */
export const parameterValuesAreInOrder: RulesetCheck = function* ({ parameters }) {
  for (const { id, unit, values } of parameters.values()) {
    const wrong = values.find(({ value }) => !isOfUnit(value, unit));
    if (wrong) yield { documentId: id, problem: `${wrong.value} is not ${UNITS_IN_WORDS[unit]}` };
    const days = values.map(({ from }) => from ?? '');
    if (days.some((day, index) => index > 0 && day <= (days[index - 1] as string))) {
      yield { documentId: id, problem: 'the values are not in the order of their first days, each day once' };
    }
  }
};

const UNITS_IN_WORDS: { readonly [Unit in Parameter['unit']]: string } = {
  years: 'a whole number of years',
  months: 'a whole number of months',
  calendarDays: 'a whole number of days',
  count: 'a whole number',
  date: 'a day, YYYY-MM-DD',
  monthDay: 'a month and day, MM-DD',
};

function isOfUnit(value: number | string, unit: Parameter['unit']): boolean {
  if (unit === 'date') return isCivilDate(value);
  // Any day of the year may be named, also 29 February.
  if (unit === 'monthDay') return isCivilDate(`2024-${value}`);
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
