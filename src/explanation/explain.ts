import { withRules } from '../evaluate-case';
import { CaseRecordError, readCase } from '../evaluate-with-ruleset';
import { explainVerdict } from './explain-verdict';
import type { ExplainOptions, Explanation, ExplanationResult } from './explanation';
import { findVerdict } from './find-verdict';

/**
 * Why a finding came out as it did: the outcome and, under it, every condition, fact and day that it follows from, each
 * a sentence with its truth; marked are those that decided. Any rule and subject of the record can be asked about, met
 * and not applicable too, in the order `applies`, `requires`, in time.
 *
 * Never throws for what a caller gives: what cannot be read is reported in `issues` and counts as unknown, and an
 * unknown finding is an issue (`unknownReference`) with the id that may be meant.
 *
 * @param findingId - `<rule id>@<subject key>`, the `id` of a finding
 * @example safeExplain({ children: [] }, { asOf: '2026-11-22' }, 'no-such-rule@family').issues[0].code // => 'unknownReference'
 */
export function safeExplain(record: unknown, options: ExplainOptions, findingId: string): ExplanationResult {
  const own = withRules(options);
  const read = readCase(record, own);
  if ('success' in read) return { success: false, issues: read.issues, explanation: null };
  const verdict = findVerdict(read, findingId);
  if ('issue' in verdict)
    return { success: false, issues: [...read.issues, verdict.issue], explanation: null };
  const explanation = explainVerdict({ ...read, verdict, redact: own.redact === true });
  return read.issues.length > 0
    ? { success: false, issues: read.issues, explanation }
    : { success: true, explanation };
}

/**
 * As {@link safeExplain}, for callers who know that record, day and finding are right.
 *
 * @throws CaseRecordError if anything in the record or the options cannot be read, or there is no such finding.
 * @example explain({ children: [] }, { asOf: '2026-11-22' }, 'family-case-plan-developed@family').outcome // => 'undetermined'
 */
export function explain(record: unknown, options: ExplainOptions, findingId: string): Explanation {
  const result = safeExplain(record, options, findingId);
  if (!result.success) throw new CaseRecordError(result.issues);
  return result.explanation;
}
