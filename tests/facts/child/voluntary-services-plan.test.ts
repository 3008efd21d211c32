import { describe, expect, it } from 'vitest';
import type { Child, Family, LegalStatus } from '../../../src/record/case-record';
import { familyFact } from '../family/family-facts';
import { away, childFact } from './child-facts';

/** Approved on 2 January 2026: 55 days end on 26 February. */
const FAMILY: Family = { case: { applicationApprovedOn: '2026-01-02' } };
const placedOn = (day: string, basis: LegalStatus['basis'] = 'voluntaryServicesPlacement'): Child => ({
  legalStatus: [{ basis, from: day }],
  placements: [away(day)],
});
const AT_HOME: Child = { legalStatus: [], placements: [] };
const AS_OF = '2026-06-01';

describe('the plan of a child placed by voluntary services', () => {
  const PLACED = placedOn('2026-01-15');

  it('is due 45 days after the placement began', () => {
    expect(childFact('voluntaryServicesPlanDueOn', PLACED, AS_OF)).toBe('2026-03-01');
    expect(childFact('voluntaryServicesPlanDueOn', AT_HOME, AS_OF)).toBe('none');
  });

  it('was written on the first day on which one was developed in the placement', () => {
    const child: Child = {
      ...PLACED,
      casePlan: { extent: 'whole', developedOn: '2026-05-04' },
      earlierCasePlans: [{ developedOn: '2026-02-20' }, { developedOn: '2026-01-14' }],
    };
    expect(childFact('voluntaryServicesPlanDevelopedOn', child, AS_OF)).toBe('2026-02-20');
  });
});

describe('the case service plan', () => {
  const isOwn = (child: Child, family: Family = FAMILY) =>
    childFact('caseServicePlanIsOwn', child, AS_OF, family);

  it('is the child’s own where the program placed the child by the day on which it is due', () => {
    expect(['2026-02-25', '2026-02-26', '2026-02-27'].map((day) => isOwn(placedOn(day)))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('is the family’s where the child is at home, or placed under another basis', () => {
    expect(isOwn(AT_HOME)).toBe(false);
    expect(isOwn(placedOn('2026-01-15', 'voluntaryPlacementAgreement'))).toBe(false);
  });

  it('is not known to be either where approval or status is not', () => {
    expect(isOwn(placedOn('2026-01-15'), {})).toBeNull();
    expect(isOwn({ ...placedOn('2026-01-15'), legalStatus: null })).toBeNull();
    expect(isOwn(AT_HOME, {})).toBe(false);
  });

  it('is the family’s plan for any child of whom it is not the child’s own', () => {
    const isFamilys = (children: Child[] | null) =>
      familyFact('planIsCaseServicePlan', FAMILY, AS_OF, children);
    const placed = placedOn('2026-01-15');
    expect(isFamilys([placed])).toBe(false);
    expect(isFamilys([placed, AT_HOME])).toBe(true);
    expect(isFamilys([placed, { ...placed, legalStatus: null }])).toBeNull();
    expect(isFamilys([])).toBe(false);
    expect(isFamilys(null)).toBeNull();
  });
});
