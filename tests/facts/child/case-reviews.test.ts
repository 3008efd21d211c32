import { describe, expect, it } from 'vitest';
import { latestReviewOn, type CaseReviewKind } from '../../../src/facts/child/case-reviews';
import type { CaseReview, Child } from '../../../src/record/case-record';
import { away, childFact, subjectsOn } from './child-facts';

const AS_OF = '2026-09-15';

function latestOn(caseReviews: CaseReview[] | null, kinds?: readonly CaseReviewKind[], asOf = AS_OF) {
  const [child] = subjectsOn({ children: [{ caseReviews }] }, asOf).child;
  if (!child) throw new Error('The record has no child.');
  return latestReviewOn(child, kinds);
}

const held = (on: string | null, kind: CaseReviewKind | null = 'administrative'): CaseReview => ({
  kind,
  held: { occurred: true, on },
});

describe('the last review', () => {
  it('is the latest that was held, of any kind or of some', () => {
    const reviews = [held('2026-08-28'), held('2026-09-01', 'court'), held('2026-04-14')];
    expect(latestOn(reviews)).toBe('2026-09-01');
    expect(latestOn(reviews, ['administrative'])).toBe('2026-08-28');
    expect(latestOn(reviews, ['court'])).toBe('2026-09-01');
    expect(latestOn([held('2026-08-28')], ['court'])).toBe('none');
  });

  it('is none where none was held', () => {
    expect(latestOn([])).toBe('none');
    expect(latestOn([{ kind: 'administrative', held: { occurred: false } }])).toBe('none');
    expect(latestOn([held('2026-09-16')])).toBe('none');
    expect(latestOn([held('2026-09-15')])).toBe('2026-09-15');
  });

  it('is not known where the reviews, the day or the kind is not', () => {
    expect(latestOn(null)).toBeNull();
    expect(latestOn([held(null)])).toBeNull();
    expect(latestOn([held('2026-08-28'), { kind: 'administrative' }])).toBeNull();
    expect(latestOn([held('2026-08-28', null)], ['court'])).toBeNull();
    expect(latestOn([held('2026-08-28', null)])).toBe('2026-08-28');
  });

  it.each([
    ['2026-09-14', null],
    ['2026-09-15', null],
    ['2026-09-16', 'none'],
  ])('scheduled for %s, and not said to be held: %s', (scheduledFor, latest) => {
    expect(latestOn([{ kind: 'administrative', scheduledFor }])).toBe(latest);
  });
});

describe('the review of the child’s status', () => {
  const PLACED: Child = {
    legalStatus: [{ basis: 'orderOfTemporaryCustody', from: '2026-03-02' }],
    placements: [away('2026-03-02')],
  };
  const isUpToDate = (child: Child, asOf = AS_OF) =>
    childFact('statusReviewIsUpToDate', { ...PLACED, ...child }, asOf);

  it('is a review of the plan or a permanency hearing, whichever came last', () => {
    const child = { caseReviews: [held('2026-04-14')], permanencyHearings: [{ on: '2026-09-10' }] };
    expect(childFact('nextStatusReviewDueOn', { ...PLACED, ...child }, AS_OF)).toBe('2027-03-10');
    expect(childFact('statusReviewCountedFrom', { ...PLACED, ...child }, AS_OF)).toBe('2026-09-10');
    expect(childFact('latestStatusReviewOn', { ...PLACED, ...child }, AS_OF)).toBe('2026-09-10');
  });

  it('is known to be up to date also where one of the lists is not known', () => {
    expect(isUpToDate({ caseReviews: [held('2026-03-15')], permanencyHearings: null })).toBe(true);
    expect(isUpToDate({ caseReviews: [held('2026-03-14')], permanencyHearings: null })).toBeNull();
    expect(isUpToDate({ caseReviews: [held('2026-03-14')], permanencyHearings: [] })).toBe(false);
    expect(isUpToDate({ caseReviews: null, permanencyHearings: [{ on: '2026-03-15' }] })).toBe(true);
    expect(isUpToDate({ caseReviews: null, permanencyHearings: null })).toBeNull();
  });
});
