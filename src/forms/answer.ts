import { or, type Truth } from '../evaluator/truth';
import type { Finding } from '../report/report';

/** Yes, no, or that the record does not tell. */
export type Answer = boolean | 'undetermined';

/** What one finding, or several together, say of a field. */
export interface Answers {
  readonly requiredNow: Answer;
  readonly missing: Answer;
}

/** What findings say together: yes if any does, else open if any leaves it open. */
export const answersOf = (findings: readonly Finding[]): Answers => ({
  requiredNow: answerOf(or(findings.map(isRequired))),
  missing: answerOf(or(findings.map(isMissing))),
});

const answerOf = (truth: Truth): Answer => truth ?? 'undetermined';

/** Whether the rule applies. */
export function isRequired({ outcome, couldBe = [] }: Finding): Truth {
  if (outcome === 'notApplicable') return false;
  return outcome === 'undetermined' && couldBe.includes('notApplicable') ? null : true;
}

/** Whether the rule applies and what it asks for is not there. What was done late is there, and nothing cures it. */
export function isMissing({ outcome, curable, couldBe = [] }: Finding): Truth {
  if (outcome === 'undetermined')
    return couldBe.some((one) => one === 'notMet' || one === 'pending') ? null : false;
  return outcome === 'pending' || (outcome === 'notMet' && curable === true);
}
