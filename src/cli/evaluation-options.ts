import type { ParseArgsConfig } from 'node:util';
import { isCivilDate } from '../calendar/civil-date';
import type { EvaluateOptions } from '../evaluate-case';
import { AUTHORITIES, type Authority } from '../ruleset/documents';
import { allRuleset } from '../ruleset/all-ruleset';
import { UsageError } from './command';
import { oneOf } from './one-of';

/** The options that say how a case is evaluated, for every command that evaluates one. */
export const EVALUATION_OPTIONS = {
  'as-of': { type: 'string' },
  include: { type: 'string', default: 'outstanding' },
  authority: { type: 'string', multiple: true },
  redact: { type: 'boolean', default: false },
} as const satisfies NonNullable<ParseArgsConfig['options']>;

/** What parseArgs makes of them. */
export interface EvaluationValues {
  readonly 'as-of'?: string | undefined;
  readonly include: string;
  readonly authority?: readonly string[] | undefined;
  readonly redact: boolean;
}

/** @throws UsageError if the day is missing or no day, or a code is none of the codes */
export function evaluationOptions(values: EvaluationValues): EvaluateOptions {
  return {
    asOf: asOfDay(values['as-of']),
    include: oneOf(['outstanding', 'all'], values.include, '--include'),
    redact: values.redact,
    ...(values.authority ? { authorities: authorities(values.authority) } : {}),
  };
}

function asOfDay(given: string | undefined): string {
  if (given === undefined) {
    throw new UsageError(
      '--as-of is missing. The program reads no clock: say on which day to look at the case, as in --as-of 2026-09-15.',
    );
  }
  return civilDay(given, '--as-of');
}

/** @throws UsageError if the value is no day */
export function civilDay(given: string, option: string): string {
  if (!isCivilDate(given)) throw new UsageError(`${option} takes a day of the calendar, YYYY-MM-DD.`);
  return given;
}

/**
 * The authorities in the values of --authority.
 *
 * @throws UsageError if one is none, or there are no rules of them
 */
export function authorities(lists: readonly string[]): readonly Authority[] {
  const named = lists.flatMap((list) => list.split(',')).map((name) => oneOf(AUTHORITIES, name.trim(), '--authority'));
  // A report without a single check would read as if nothing were missing.
  if (!allRuleset().rules.some(({ authority }) => named.includes(authority))) {
    throw new UsageError(`There are no rules of ${named.join(', ')}.`);
  }
  return named;
}
