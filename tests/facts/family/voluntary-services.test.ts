import { describe, expect, it } from 'vitest';
import type { Family } from '../../../src/record/case-record';
import { familyFact } from './family-facts';

const CASE: Family['case'] = {
  openedOn: '2026-01-02',
  acceptedForServicesOn: '2026-01-10',
  applicationApprovedOn: '2026-01-02',
};

const fact = (name: string, family: Family, asOf = '2026-06-01') =>
  familyFact(name, { case: CASE, ...family }, asOf);

describe('the plan of a family in voluntary services', () => {
  it('is due 45 days after acceptance, and 55 days after approval', () => {
    expect(fact('voluntaryServicesPlanDueOn', {})).toBe('2026-02-24');
    expect(fact('caseServicePlanDueOn', {})).toBe('2026-02-26');
    expect(fact('voluntaryServicesPlanDueOn', { case: {} })).toBeNull();
    expect(fact('caseServicePlanDueOn', { case: {} })).toBeNull();
  });

  it('is not known to be due before acceptance and approval', () => {
    expect(fact('voluntaryServicesPlanDueOn', {}, '2026-01-09')).toBeNull();
    expect(fact('voluntaryServicesPlanDueOn', {}, '2026-01-10')).toBe('2026-02-24');
  });

  it('of which the first may have come on an unknown day is in time by one limit, and perhaps not by the other', () => {
    const family: Family = {
      casePlan: { extent: 'whole', developedOn: '2026-02-25' },
      earlierCasePlans: [{ developedOn: null }],
    };
    expect(fact('voluntaryServicesPlanDevelopedOn', family)).toBeNull();
    expect(fact('caseServicePlanDevelopedOn', family)).toBe('2026-02-25');
  });

  it('is reviewed by a review since the case was opened', () => {
    const isReviewed = (initialPlanReviewed: Family['initialPlanReviewed'], dcfCase = CASE) =>
      fact('initialPlanIsReviewed', { case: dcfCase, initialPlanReviewed: initialPlanReviewed ?? null });
    expect(isReviewed({ occurred: true, on: '2026-01-01' })).toBe(false);
    expect(isReviewed({ occurred: true, on: '2026-01-02' })).toBe(true);
    expect(isReviewed({ occurred: false }, {})).toBe(false);
    expect(isReviewed({ occurred: true, on: '2026-01-02' }, {})).toBeNull();
    expect(isReviewed({ occurred: true })).toBeNull();
    expect(isReviewed(null)).toBeNull();
  });
});
