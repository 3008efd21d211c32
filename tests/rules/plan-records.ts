import { evaluateCase } from '../../src/evaluate-case';
import type { CaseRecord, Child, Family } from '../../src/record/case-record';
import type { RequiredPlan } from '../../src/report/report';

export const AS_OF = '2026-09-15';

export const CLOSED_CASE: Family = {
  case: { status: 'closed', program: 'none', entryRoute: 'other', openedOn: '2026-02-20' },
  people: [{ id: 'parent-1', role: 'parent' }],
  services: [],
  casePlan: { onFile: false },
  earlierCasePlans: [],
};
export const OPEN_CASE: Family = {
  ...CLOSED_CASE,
  case: { ...CLOSED_CASE.case, status: 'open', program: 'ongoingServices' },
};

export const AT_HOME: Child = {
  id: 'child-1',
  dateOfBirth: '2018-05-04',
  underSupervision: true,
  dcfCaseOpen: true,
  legalStatus: [],
  placements: [],
  permanency: { goal: 'adoption', concurrentGoal: 'none', prognosis: { judgment: 'notPoor' } },
  casePlan: { onFile: false },
  earlierCasePlans: [],
};
export const PLACED: Child = {
  ...AT_HOME,
  legalStatus: [{ basis: 'orderOfTemporaryCustody', from: '2026-08-03' }],
  placements: [{ startDate: '2026-08-03', setting: 'relativeFosterFamilyHome' }],
};

export const developed = (developedOn: string) => ({ casePlan: { extent: 'excerpt' as const, developedOn } });
export const earlier = (developedOn: string) => ({ earlierCasePlans: [{ developedOn }] });

export const plansOf = (family: Family, ...children: Child[]): RequiredPlan[] =>
  evaluateCase({ family, children } satisfies CaseRecord, { asOf: AS_OF }).requiredPlans;

export function planOf(subject: string, family: Family, ...children: Child[]): RequiredPlan {
  const found = plansOf(family, ...children).find((plan) => plan.subject === subject);
  if (!found) throw new Error(`There is no entry for ${subject}.`);
  return found;
}
