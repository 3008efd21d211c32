import type { ParseArgsConfig } from 'node:util';
import { isCivilDate } from '../calendar/civil-date';
import type { EvaluateOptions } from '../evaluate-case';
import { AUTHORITIES, type Authority } from '../ruleset/documents';
import { UsageError } from './command';
import { oneOf } from './one-of';

/** The options that say how a case is evaluated, for every command that evaluates one. */
export const EVALUATION_OPTIONS = {
  'as-of': { type: 'string' },
  include: { type: 'string', default: 'outstanding' },
  authority: { type: 'string', multiple: true },
  redact: { type: 'boolean', default: false },
  remedies: { type: 'boolean', default: false },
} as const satisfies NonNullable<ParseArgsConfig['options']>;

/** What parseArgs makes of them. */
export interface EvaluationValues {
  readonly 'as-of'?: string | undefined;
  readonly include: string;
  readonly authority?: readonly string[] | undefined;
  readonly redact: boolean;
  readonly remedies: boolean;
}

/** @throws UsageError if the day is missing or no day, or a code is none of the codes */
export function evaluationOptions(values: EvaluationValues): EvaluateOptions {
  return {
    asOf: asOfDay(values['as-of']),
    include: oneOf(['outstanding', 'all'], values.include, '--include'),
    redact: values.redact,
    remedies: values.remedies,
    ...(values.authority ? { authorities: authorities(values.authority) } : {}),
  };
}

/** @throws UsageError if the day is missing or no day */
export function asOfDay(given: string | undefined): string {
  if (given === undefined) {
    throw new UsageError(
      '--as-of is missing. The program reads no clock: say on which day to look at the case, as in --as-of 2026-09-15.',
    );
  }
  return dayOf(given, '--as-of');
}

/** @throws UsageError if the value is no day of the calendar */
export function dayOf(given: string, option: string): string {
  if (!isCivilDate(given)) throw new UsageError(`${option} takes a day of the calendar, YYYY-MM-DD.`);
  return given;
}

/** @throws UsageError if one of them is none */
export function authorities(lists: readonly string[]): readonly Authority[] {
  return lists
    .flatMap((list) => list.split(','))
    .map((name) => oneOf(AUTHORITIES, name.trim(), '--authority'));
}
