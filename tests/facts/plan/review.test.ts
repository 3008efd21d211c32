import { describe, expect, it } from 'vitest';
import type { ChildInPlacementCasePlan } from '../../../src/record/case-record';
import { factsOfPlan } from '../objective/facts-of-plan';

const planFact = (name: string, plan: Partial<ChildInPlacementCasePlan>) =>
  factsOfPlan(plan).fact(`childInPlacementCasePlan.${name}`);

describe('dcf-cip.progress.3 whether the plan is an ongoing plan', () => {
  it('is the kind of the plan, and not known where that is not recorded', () => {
    expect(planFact('isOngoing', { kind: 'ongoing' })).toBe(true);
    expect(planFact('isOngoing', { kind: 'initial' })).toBe(false);
    expect(planFact('isOngoing', { kind: null })).toBeNull();
    expect(planFact('isOngoing', { kind: { unknown: true } })).toBeNull();
  });
});

describe('dcf-cip.progress.3 whether the review period is within six months', () => {
  type ReviewPeriod = NonNullable<ChildInPlacementCasePlan['reviewPeriod']>;
  const isWithin = (reviewPeriod: ReviewPeriod | null, extent: 'whole' | 'excerpt' = 'whole') =>
    planFact('reviewPeriodIsWithinSixMonths', { extent, reviewPeriod });

  it.each([
    ['2026-03-02', '2026-09-01', true],
    ['2026-03-02', '2026-09-02', true],
    ['2026-03-02', '2026-09-03', false],
    ['2025-08-31', '2026-02-28', true],
    ['2025-08-31', '2026-03-01', false],
    ['2027-08-31', '2028-02-29', true],
    ['2026-03-02', '2026-03-02', true],
  ])('from %s to %s: %s', (from, to, expected) => {
    expect(isWithin({ from, to })).toBe(expected);
  });

  it('is not so where a day of it is missing, whatever the other is', () => {
    expect(isWithin(null)).toBe(false);
    expect(isWithin({ from: '2026-03-02' })).toBe(false);
    expect(isWithin({ to: '2026-09-01', from: null })).toBe(false);
    expect(isWithin({ from: { unknown: true } })).toBe(false);
  });

  it('is not known where a day of it is not', () => {
    expect(isWithin({ from: '2026-03-02', to: { unknown: true } })).toBeNull();
    expect(isWithin({ from: { unknown: true }, to: '2026-09-01' })).toBeNull();
    expect(isWithin({ from: '2026-03-02', unknown: true })).toBeNull();
    expect(isWithin(null, 'excerpt')).toBeNull();
  });
});

describe('dcf-cip.case-objectives.3 whether the Family Strengths and Needs Assessment is completed', () => {
  type Assessment = NonNullable<ChildInPlacementCasePlan['fsna']>;
  const isCompleted = (fsna: Assessment | null, extent: 'whole' | 'excerpt' = 'whole') =>
    planFact('fsnaIsCompleted', { extent, fsna });

  it('is so from the day on which it was, dated or not', () => {
    expect(isCompleted({ occurred: true, on: '2026-09-14' })).toBe(true);
    expect(isCompleted({ occurred: true, on: '2026-09-15' })).toBe(true);
    expect(isCompleted({ occurred: true, on: '2026-09-16' })).toBe(false);
    expect(isCompleted({ occurred: true })).toBe(true);
    expect(isCompleted({ occurred: false })).toBe(false);
  });

  it('is not so where a whole plan is silent, and not known in an excerpt', () => {
    expect(isCompleted(null)).toBe(false);
    expect(isCompleted(null, 'excerpt')).toBeNull();
    expect(isCompleted({ unknown: true })).toBeNull();
  });
});
