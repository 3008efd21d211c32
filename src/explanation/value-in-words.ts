import type { FactValue } from '../evaluator/condition';
import type { Fact } from '../facts/fact';
import { ENTRY_STATES } from '../facts/plan-entry';
import { dateInWords, daysInWords, valueInWords } from '../report/english';
import type { Parameter } from '../ruleset/documents';
import { phrase } from './sentence';

type Typed = Pick<Fact, 'type' | 'unit' | 'codes'>;

/**
 * The value of a fact in words: dates and counts with their units, the states of a plan's entry, codes as they are.
 *
 * @example factValueInWords(13, { type: 'number', unit: 'years' }) // => '13 years'
 * @example factValueInWords('none', { type: 'maybeDate' }) // => 'there is none'
 * @example factValueInWords(null, { type: 'boolean' }) // => 'not known'
 */
export function factValueInWords(value: FactValue, { type, unit, codes }: Typed): string {
  if (value === null) return phrase('value.unknown');
  if (typeof value === 'boolean') return phrase(value ? 'value.yes' : 'value.no');
  if (typeof value === 'number') return countInWords(value, unit);
  if (typeof value !== 'string') {
    return value.length === 0
      ? phrase('value.emptyList')
      : value.map((each) => codeInWords(each, codes)).join(', ');
  }
  if (type === 'maybeDate' && value === 'none') return phrase('value.noDay');
  return codeInWords(value, codes);
}

function codeInWords(code: string, codes: Typed['codes']): string {
  // Codes are the record's own and stay as they are; the states of an entry are the library's.
  return codes === ENTRY_STATES ? entryStateInWords(code) : valueInWords(code);
}

/**
 * What a plan says in one place, in words.
 *
 * @example entryStateInWords('notApplicable') // => 'said not to apply'
 */
export function entryStateInWords(state: string): string {
  const id = `value.${state}`;
  return isEntryStateId(id) ? phrase(id) : state;
}

const ENTRY_STATE_IDS = ['value.recorded', 'value.missing', 'value.none', 'value.notApplicable'] as const;

const isEntryStateId = (id: string): id is (typeof ENTRY_STATE_IDS)[number] =>
  (ENTRY_STATE_IDS as readonly string[]).includes(id);

function countInWords(count: number, unit: Fact['unit']): string {
  if (unit === 'calendarDays') return daysInWords(count);
  if (unit === 'years')
    return count === 1 ? phrase('value.year') : phrase('value.years', { count: String(count) });
  if (unit === 'months')
    return count === 1 ? phrase('value.month') : phrase('value.months', { count: String(count) });
  return String(count);
}

/**
 * A value of a parameter in words.
 *
 * @example parameterValueInWords(6, 'months') // => '6 months'
 * @example parameterValueInWords('03-01', 'monthDay') // => '1 March'
 */
export function parameterValueInWords(value: number | string, unit: Parameter['unit']): string {
  if (unit === 'monthDay') return dateInWords(`2000-${value}`).replace(/ 2000$/, '');
  if (unit === 'date') return dateInWords(String(value));
  return countInWords(Number(value), unit);
}
