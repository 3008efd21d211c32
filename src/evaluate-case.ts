import * as withRuleset from './evaluate-with-ruleset';
import { readOptions, type EvaluateOptions, type EvaluationResult } from './evaluate-with-ruleset';
import type { Report } from './report/report';
import { allRuleset } from './ruleset/all-ruleset';
import type { Ruleset } from './ruleset/ruleset';

export { CaseRecordError, type EvaluateOptions, type EvaluationResult } from './evaluate-with-ruleset';

/**
 * Evaluates a case record on a day, under every document unless other rules are given. Never throws for what a caller
 * gives: what cannot be read is reported in `issues` and counts as unknown in the report.
 *
 * @example safeEvaluateCase({ children: 7 }, { asOf: '2026-11-22' }).issues[0].pointer // => '/children'
 */
export const safeEvaluateCase = (record: unknown, options: EvaluateOptions): EvaluationResult =>
  withRuleset.safeEvaluateCase(record, withRules(options));

/**
 * Evaluates a case record on a day, under every document unless other rules are given.
 *
 * @throws CaseRecordError if anything in the record or the options cannot be read.
 * @example evaluateCase({ children: [] }, { asOf: '2026-11-22' }).requiredPlans.map(({ required }) => required)
 * // => ['undetermined']
 */
export const evaluateCase = (record: unknown, options: EvaluateOptions): Report =>
  withRuleset.evaluateCase(record, withRules(options));

/** Callers in plain JavaScript may leave the options out. */
export function withRules<Options extends { readonly ruleset?: Ruleset }>(
  options: Options | undefined,
): Options & { readonly ruleset: Ruleset } {
  const own = readOptions(options) as Options;
  return { ...own, ruleset: own.ruleset ?? allRuleset() };
}
