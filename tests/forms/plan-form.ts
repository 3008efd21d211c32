import type { FormContext } from '../../src/forms';
import type { CaseRecord, ChildInPlacementCasePlan } from '../../src/record/case-record';
import { policyRuleset } from '../../src/ruleset/policy-ruleset';
import { baseline } from '../rules/cases';

const { record, asOf } = baseline('child-in-placement');

/** The day on which the baseline's child is looked at. */
export const AS_OF = asOf;

export const PLAN = '/children/0/casePlan';
export const AGE_13 = `${PLAN}/additionalContents/age13AndOlder`;

export const withPolicy = { asOf, ruleset: policyRuleset() } as const;

/** The form's fields as a form library holds them: whatever has been typed. */
export type PlanForm = Record<string, unknown>;

/** A case in which all is well, and where its child's plan stands in it. */
export const planContext = (child: object = {}): FormContext => {
  const { children, ...rest } = structuredClone(record);
  return { record: { ...rest, children: [{ ...children?.[0], ...child }] } satisfies CaseRecord, at: PLAN };
};

/** The plan of that child, of which nothing is missing, with changes. */
export const planForm = (changes: object = {}): PlanForm => ({
  ...structuredClone(record.children?.[0]?.casePlan as ChildInPlacementCasePlan),
  ...changes,
});
