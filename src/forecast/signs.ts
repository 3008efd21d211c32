import type { CivilDate } from '../calendar/civil-date';
import { ownJudge, type Verdict } from '../report/verdicts';
import { deadlinesOf } from '../report/deadlines';
import { couldBeOf, datesOf, modalityOf, provisionsOf } from '../report/finding';
import { missingOf } from '../report/missing-facts';
import type { Deadline } from '../report/report';
import { reportTexts } from '../report/report-texts';
import { requiredPlansOf } from '../report/required-plans';
import { severityOf } from '../report/severity';
import { deadlineId, requiredPlanId } from './answer-ids';
import type { CaseDays } from './case-days';

/** What counts of each answer on a day, as a text that differs where it does, by the answer's id. */
export interface Signs {
  readonly findings: ReadonlyMap<string, string>;
  readonly deadlines: ReadonlyMap<string, string>;
  readonly requiredPlans: ReadonlyMap<string, string>;
}

/**
 * What counts of the answers on a day. They are read from the verdicts, without the words and the evidence, so that
 * every day of a long span can be looked at.
 */
export function signsOn(days: CaseDays, on: CivilDate): Signs {
  const verdicts = days.verdictsOn(on);
  const reported = verdicts.filter(({ onlyCounted }) => !onlyCounted);
  return {
    findings: new Map(
      reported.map((verdict) => [
        `${verdict.compiled.rule.id}@${verdict.scope.subject.key}`,
        signOfFinding(verdict, days),
      ]),
    ),
    deadlines: new Map(
      deadlinesOf(verdicts, reportTexts(days.ruleset)).map((deadline) => [
        deadlineId(deadline),
        signOfDeadline(deadline),
      ]),
    ),
    requiredPlans: new Map(
      requiredPlansOf(verdicts, days.ruleset, ownJudge).map((plan) => [
        requiredPlanId(plan),
        JSON.stringify(plan),
      ]),
    ),
  };
}

function signOfFinding(verdict: Verdict, { ruleset, record }: CaseDays): string {
  const { decision, compiled } = verdict;
  const couldBe = couldBeOf(verdict);
  const { dueDate, late } = datesOf(verdict);
  return JSON.stringify([
    decision.outcome,
    severityOf(verdict, modalityOf(compiled.rule.provisions, ruleset), couldBe),
    decision.curable,
    late,
    dueDate,
    provisionsOf(verdict, ruleset),
    couldBe,
    decision.outcome === 'undetermined' ? missingOf(verdict, ruleset, record).fields : [],
  ]);
}

const signOfDeadline = ({ status, startsOn, dueDate }: Deadline): string =>
  JSON.stringify([status, startsOn, dueDate]);
