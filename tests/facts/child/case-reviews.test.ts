import { expect, it } from 'vitest';
import type { CaseReview } from '../../../src/record/case-record';
import { away, childFact } from './child-facts';

const latestReview = (review: CaseReview) =>
  childFact(
    'latestStatusReviewOn',
    {
      legalStatus: [{ basis: 'orderOfTemporaryCustody', from: '2026-03-02' }],
      placements: [away('2026-03-02')],
      permanencyHearings: [],
      caseReviews: [review],
    },
    '2026-09-15',
  );

it('usc-42-675.5.B a review that is scheduled for a day to come was not held', () => {
  expect(latestReview({ kind: 'court', scheduledFor: '2026-09-16' })).toBe('none');
  expect(latestReview({ kind: 'court', scheduledFor: '2026-09-15' })).toBeNull();
  expect(latestReview({ kind: 'court' })).toBeNull();
});

it('usc-42-675.5.B a review that the record says was held was held, whatever day it was scheduled for', () => {
  const scheduledFor = '2026-10-01';
  expect(latestReview({ kind: 'court', scheduledFor, held: { occurred: true, on: '2026-08-01' } })).toBe(
    '2026-08-01',
  );
  expect(latestReview({ kind: 'court', scheduledFor, held: { occurred: true } })).toBeNull();
  expect(latestReview({ kind: 'court', scheduledFor, held: { occurred: false } })).toBe('none');
});
