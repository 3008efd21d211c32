import { readCase } from '../../src/evaluate-with-ruleset';
import type { Outcome } from '../../src/evaluator/outcome';
import { ownJudge, verdictsOf, type Verdict } from '../../src/report/verdicts';
import { allRuleset } from '../../src/ruleset/all-ruleset';
import { possibleAnswers } from '../rules/case-coverage';
import type { DatedRecord } from './case-mixture';

/** What a rule can say: an outcome, or `late`, a `notMet` that nothing cures. */
export type Answer = Outcome | 'late';

const ruleset = allRuleset();

/** How often each rule gave each of the answers that it can give. */
export class AnswerCounts {
  readonly byRule: ReadonlyMap<string, Map<Answer, number>> = new Map(
    ruleset.rules.map(({ rule }) => [
      rule.id,
      new Map((possibleAnswers(rule) as readonly Answer[]).map((answer) => [answer, 0])),
    ]),
  );

  /** Asks every rule of a record; nothing but verdicts is made. */
  add({ record, asOf }: DatedRecord): void {
    const read = readCase(record, { asOf, ruleset });
    if ('success' in read) throw new Error('The day of a random record is no day.');
    for (const verdict of verdictsOf(ruleset, read.subjects, asOf, ownJudge, undefined)) {
      const ofRule = this.byRule.get(verdict.compiled.rule.id) as Map<Answer, number>;
      const answer = answerOf(verdict);
      ofRule.set(answer, (ofRule.get(answer) ?? 0) + 1);
    }
  }
}

const answerOf = ({ decision }: Verdict): Answer =>
  decision.daysLate === undefined ? decision.outcome : 'late';
