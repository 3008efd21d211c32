import { describe, expect, it } from 'vitest';
import { evaluateCase } from '../../src/evaluate-case';
import type { Truth } from '../../src/evaluator/truth';
import { subjectsOf } from '../../src/facts/case-subjects';
import type { CaseRecord } from '../../src/record/case-record';
import type { RequiredPlan } from '../../src/report/report';
import { allRuleset } from '../../src/ruleset/all-ruleset';
import { CHILD_RECORD_QUESTIONS, childPlanIsAskedForByRecord, childRecord } from './child-records';
import { AS_OF, FAMILY_RECORD_QUESTIONS, familyRecord, planIsAskedForByRecord } from './family-records';
import { compareTables } from './table-comparison';
import { threeValuedTable } from './three-valued-table';
import { planRule } from './trigger-predicates';

// Every combination of what a record may say of the few things that the triggers come down to, unknown among them.

/** One record in so many is evaluated from end to end as well: parsed, cut off at the day, reported on. */
const REPORTED = 89;

const { parameter } = allRuleset();

/** Reads what the rule says of each record, and every so often what the report says. */
function plansAskedFor(ruleId: string, kind: 'family' | 'child', plan: RequiredPlan['plan']) {
  const rule = planRule(ruleId);
  let record: CaseRecord = {};
  let count = 0;
  const inReport = (): Truth => {
    const { requiredPlans } = evaluateCase(record, { asOf: AS_OF });
    const required = requiredPlans.find((entry) => entry.plan === plan)?.required;
    return required === undefined ? false : required === 'undetermined' ? null : required;
  };
  const byTheRules = (): Truth => {
    const [subject] = subjectsOf(record, AS_OF, parameter)[kind];
    if (!subject) throw new Error(`There is no ${kind}.`);
    const truth = rule.applies({ subject, lawOn: AS_OF });
    if (count++ % REPORTED === 0) expect(inReport(), JSON.stringify(record)).toBe(truth);
    return truth;
  };
  const look = (at: CaseRecord): void => {
    record = at;
  };
  return { look, byTheRules };
}

describe('dcf-36-1.family-case-plans: records', () => {
  const byTheText = threeValuedTable(FAMILY_RECORD_QUESTIONS, planIsAskedForByRecord);

  it(`need a family case plan as the text says, on all ${byTheText.size} combinations`, () => {
    const { look, byTheRules } = plansAskedFor('family-case-plan-developed', 'family', 'family');
    const { plan } = compareTables({ plan: { byTheText, byTheRules } }, (said) => look(familyRecord(said)));
    expect(plan).toEqual({ compared: 5 * 5 * 3 ** 8, differences: [] });
  });
});

describe('dcf-36-1.child-in-placement-case-plan: records', () => {
  const byTheText = threeValuedTable(CHILD_RECORD_QUESTIONS, childPlanIsAskedForByRecord);

  it(`need a child in placement case plan as the text says, on all ${byTheText.size} combinations`, () => {
    const { look, byTheRules } = plansAskedFor(
      'child-in-placement-case-plan-developed',
      'child',
      'childInPlacement',
    );
    const { plan } = compareTables({ plan: { byTheText, byTheRules } }, (said) => look(childRecord(said)));
    expect(plan).toEqual({ compared: 3 * 4 * 3 * 13 * 3 * 13 * 3, differences: [] });
  });
});
