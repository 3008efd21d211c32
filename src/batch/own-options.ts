import { CaseRecordError, safeEvaluateCase, withRules, type EvaluateOptions } from '../evaluate-case';
import { issuesOf, type OptionProblem } from '../evaluate-with-ruleset';
import { LIMITS } from '../record/limits';
import type { Ruleset } from '../ruleset/ruleset';

/**
 * A caller's options, read once: a run may take hours, and one that changes them meanwhile would get a caseload that was
 * looked at in two ways.
 *
 * @param problemOf - what is wrong with an option that only the caller of this function has
 * @throws CaseRecordError if any of them is wrong
 */
export function ownOptions<Options extends EvaluateOptions>(
  options: Options,
  problemOf: (own: Options) => OptionProblem = () => null,
): Options & { readonly ruleset: Ruleset } {
  const read = withRules(options);
  const own = { ...read, ...copiedAuthorities(read.authorities) };
  const result = safeEvaluateCase({}, own);
  const issues = !result.success && result.report === null ? result.issues : [];
  const all = [...issues, ...issuesOf([problemOf(own)])];
  if (all.length > 0) throw new CaseRecordError(all);
  return own;
}

/** Nothing where there is no list that could be right: it is an issue. */
function copiedAuthorities(given: EvaluateOptions['authorities']): Pick<EvaluateOptions, 'authorities'> {
  try {
    return Array.isArray(given) && given.length <= LIMITS.listLength ? { authorities: given.slice() } : {};
  } catch {
    return {};
  }
}
