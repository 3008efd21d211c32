import { expect, it } from 'vitest';
import type { ChildInPlacementCasePlan } from '../../../src/record/case-record';
import { factsOfPlan } from '../objective/facts-of-plan';

const ageAtDevelopment = (
  plan: Partial<ChildInPlacementCasePlan>,
  dateOfBirth: string | null = '2012-06-10',
) => factsOfPlan(plan, { child: { dateOfBirth } }).fact('childInPlacementCasePlan.childsAgeAtDevelopment');

it('the child’s age when the plan was developed changes on the birthday', () => {
  expect(ageAtDevelopment({ developedOn: '2026-06-09' })).toBe(13);
  expect(ageAtDevelopment({ developedOn: '2026-06-10' })).toBe(14);
});

it('of a draft it is the age on the day of evaluation', () => {
  expect(ageAtDevelopment({ developedOn: null }, '2012-09-15')).toBe(14);
  expect(ageAtDevelopment({ developedOn: null }, '2012-09-16')).toBe(13);
});

it('is not known where the day or the date of birth is not', () => {
  expect(ageAtDevelopment({ developedOn: { unknown: true } })).toBeNull();
  expect(ageAtDevelopment({ developedOn: '2026-06-10' }, null)).toBeNull();
});
