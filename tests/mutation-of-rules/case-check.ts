import { deadlinesOf } from '../../src/report/deadlines';
import { findingOf } from '../../src/report/finding';
import { reportTexts } from '../../src/report/report-texts';
import { requiredPlansOf } from '../../src/report/required-plans';
import { ownJudge } from '../../src/report/verdicts';
import type { Ruleset } from '../../src/ruleset/ruleset';
import type { RuleCase } from '../rules/cases';
import { verdictIn, type PreparedCase } from '../rules/prepared-cases';

/** What a case may state beside the outcome. */
const STATED = [
  'severity',
  'dueDate',
  'startsOn',
  'daysLate',
  'daysLeft',
  'missing',
  'couldBe',
  'because',
] as const;

type Stated = Pick<RuleCase, (typeof STATED)[number]>;

/** Whether rules give a case another answer than it expects, be it only in one of the things that it states. */
export function failsUnder(prepared: PreparedCase, ruleset: Ruleset): boolean {
  const { ruleCase } = prepared;
  const verdict = verdictIn(prepared, ruleset);
  if ((verdict?.decision.outcome ?? 'notInForce') !== ruleCase.expect) return true;
  if (!verdict) return false;
  const stated = STATED.filter((member) => ruleCase[member] !== undefined);
  if (stated.length === 0) return false;
  const finding = findingOf(verdict, ruleset, prepared.record);
  const [deadline] = deadlinesOf([verdict], reportTexts(ruleset));
  const [plan] = requiredPlansOf([verdict], ruleset, ownJudge);
  const given: { readonly [Member in keyof Stated]-?: Stated[Member] | undefined } = {
    severity: finding.severity,
    dueDate: finding.dueDate ?? deadline?.dueDate,
    startsOn: deadline?.startsOn,
    daysLate: finding.daysLate,
    daysLeft: deadline?.daysLeft,
    missing: finding.missingFacts,
    couldBe: finding.couldBe as RuleCase['couldBe'],
    because: plan?.because,
  };
  return stated.some((member) => String(given[member]) !== String(ruleCase[member]));
}
