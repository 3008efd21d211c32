import type { Outcome } from '../../src/evaluator/outcome';
import type { Rule } from '../../src/ruleset/documents';
import { asNumber, numberOf, observationsOf } from './observations';

/** The first case of a rule in which it gives an answer; `null` where there is none. */
export interface Witnesses {
  readonly met: string | null;
  readonly notMet: string | null;
  /** Absent for a rule that is asked of every subject. */
  readonly notApplicable?: string | null;
}

export function witnessesOf(rule: Rule): Witnesses {
  const number = numberOf(rule.id);
  const own = observationsOf(rule.subject).filter(({ prepared }) => prepared.ruleCase.rule === rule.id);
  const caseWith = (outcome: Outcome): string | null =>
    own.find(
      ({ prepared: { ruleCase }, subject, outcomes }) =>
        outcomes[number] === asNumber(outcome) && (ruleCase.subject ?? subject) === subject,
    )?.prepared.ruleCase.name ?? null;
  return {
    met: caseWith('met'),
    notMet: caseWith('notMet'),
    ...(rule.applies ? { notApplicable: caseWith('notApplicable') } : {}),
  };
}
