import type * as z from 'zod/mini';
import { FIRST_YEAR, isDateShaped, LAST_YEAR } from '../calendar/civil-date';
import type { ValueIssue } from './issue';
import { looksLikeName } from './json-pointer';
import { nearestName } from './known-names';
import type { Shape } from './schema-shape';

/** What is wrong with a value that does not fit. Of a union's alternatives the first is what is wanted. */
export function mismatch(shape: Shape, value: unknown): ValueIssue {
  const options = shape.kind === 'union' ? shape.options : [shape];
  const wanted = options[0] ?? shape;
  if (wanted.kind === 'date') return dateMismatch(value);
  if (wanted.kind === 'code') {
    return { code: 'unknownCode', message: `This must be one of: ${wanted.values.join(', ')}.` };
  }
  if (wanted.kind === 'number' && typeof value === 'number')
    return { code: 'outOfRange', message: rangeOf(wanted) };
  return {
    code: 'wrongType',
    message: `This must be ${[...new Set(options.map(kindInWords))].join(' or ')}.`,
  };
}

function dateMismatch(value: unknown): ValueIssue {
  if (typeof value !== 'string' || !isDateShaped(value)) {
    return { code: 'notADate', message: 'This is not a date of the form YYYY-MM-DD.' };
  }
  const year = Number(value.slice(0, 4));
  const message =
    year >= FIRST_YEAR && year <= LAST_YEAR
      ? 'This is not a day of the calendar.'
      : `This must be a day of the years ${FIRST_YEAR} to ${LAST_YEAR}.`;
  return { code: 'impossibleDate', message };
}

function rangeOf({ schema }: Shape): string {
  const checks = ((schema as z.core.$ZodNumber)._zod.def.checks ?? []).map((check) => check._zod.def);
  const kind = checks.some(({ check }) => check === 'number_format') ? 'a whole number' : 'a number';
  const least = checks.find(({ check }) => check === 'greater_than') as
    z.core.$ZodCheckGreaterThanDef | undefined;
  return `This must be ${kind}${least === undefined ? '' : `, ${String(least.value)} or more`}.`;
}

function kindInWords(shape: Shape): string {
  switch (shape.kind) {
    case 'text':
      return 'text';
    case 'number':
      return 'a number';
    case 'truth':
      return 'true or false';
    case 'list':
      return 'a list';
    case 'literal':
      return String(shape.values[0]);
    default:
      return 'an object';
  }
}

/** The issue of a field that the record has no place for. A key that may not be shown is only spoken of. */
export function unknownKey(key: string, known: readonly string[]): ValueIssue {
  const suggestion = nearestName(key, known);
  const field = looksLikeName(key) ? 'Unknown field' : 'Unknown field, whose name cannot be shown here';
  if (suggestion === undefined) return { code: 'unknownKey', message: `${field}.` };
  return { code: 'unknownKey', message: `${field}; did you mean "${suggestion}"?`, suggestion };
}
