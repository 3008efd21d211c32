import type { Outcome } from '../evaluator/outcome';
import type { Modality } from '../ruleset/documents';
import type { Verdict } from './verdicts';

export type Severity = 'error' | 'warning' | 'info';

/**
 * How much an outcome weighs. Only a curable `notMet` is an error, and only where the provision says "shall", the
 * rule does not ask for less, and, for the existence of a plan, a day is set.
 */
export function severityOf(verdict: Verdict, modality: Modality, couldBe: readonly Outcome[]): Severity {
  const { decision, compiled, scope, clock } = verdict;
  if (decision.outcome === 'undetermined') return canOnlyBeFine(couldBe) ? 'info' : 'warning';
  if (decision.outcome !== 'notMet') return 'info';
  if (!decision.curable || modality !== 'shall') return 'warning';
  if (compiled.rule.atMost === 'warning') return 'warning';
  if (compiled.rule.topic === 'requiredPlan' && (!clock || clock.dueBy === 'none')) return 'warning';
  if (compiled.warningUnless && compiled.warningUnless(scope) !== true) return 'warning';
  return 'error';
}

/** An open answer that can turn out only well asks for nobody's attention. */
export const canOnlyBeFine = (couldBe: readonly Outcome[]): boolean =>
  couldBe.every((outcome) => outcome === 'met' || outcome === 'notApplicable');
