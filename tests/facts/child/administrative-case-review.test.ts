import { describe, expect, it } from 'vitest';
import type { CaseReview, Child } from '../../../src/record/case-record';
import { away, childFact } from './child-facts';

/** Placed out of home on 2 January 2026: 45 days end on 16 February. */
const PLACED: Child = {
  legalStatus: [{ basis: 'orderOfTemporaryCustody', from: '2026-01-02' }],
  placements: [away('2026-01-02')],
};
const held = (on: string | null, kind: CaseReview['kind'] = 'administrative'): CaseReview => ({
  kind,
  held: { occurred: true, on },
});

const fact = (name: string, caseReviews: CaseReview[] | null, asOf = '2026-08-01', child = PLACED) =>
  childFact(name, { ...child, caseReviews }, asOf);

describe('the initial administrative case review', () => {
  const heldOn = (...reviews: CaseReview[]) => fact('initialAdministrativeReviewHeldOn', reviews);

  it('is due 45 days after the first day of the placement', () => {
    expect(fact('initialAdministrativeReviewDueOn', [])).toBe('2026-02-16');
    expect(fact('initialAdministrativeReviewDueOn', [], '2026-08-01', { ...PLACED, placements: [] })).toBe(
      'none',
    );
    expect(fact('initialAdministrativeReviewDueOn', [], '2026-08-01', { ...PLACED, placements: null })).toBe(
      null,
    );
  });

  it('is the first of the placement', () => {
    expect(heldOn(held('2026-07-01'), held('2026-02-10'), held('2026-01-01'))).toBe('2026-02-10');
    expect(heldOn(held('2026-01-02'))).toBe('2026-01-02');
    expect(heldOn(held('2026-01-01'))).toBe('none');
    expect(heldOn({ kind: 'administrative', held: { occurred: false } })).toBe('none');
  });

  it('is none by a court, and perhaps one of a kind that is not recorded', () => {
    expect(heldOn(held('2026-02-10', 'court'))).toBe('none');
    expect(heldOn(held('2026-02-10', null))).toBeNull();
    expect(fact('administrativeReviewIsHeld', [held('2026-02-10', null)])).toBeNull();
    expect(fact('administrativeReviewIsHeld', [held('2026-02-10', 'court')])).toBe(false);
  });

  it('is held on its day, not before', () => {
    expect(fact('administrativeReviewIsHeld', [held('2026-02-10')], '2026-02-09')).toBe(false);
    expect(fact('administrativeReviewIsHeld', [held('2026-02-10')], '2026-02-10')).toBe(true);
  });
});

describe('the next administrative case review', () => {
  const next = (...reviews: CaseReview[]) => fact('nextAdministrativeReviewInPlacementDueOn', reviews);
  const isUpToDate = (asOf: string, ...reviews: CaseReview[]) =>
    fact('administrativeReviewInPlacementIsUpToDate', reviews, asOf);

  it('is due six months after the latest, or after the placement', () => {
    expect(next()).toBe('2026-07-02');
    expect(next(held('2026-02-10'), held('2026-07-31'))).toBe('2027-01-31');
    expect(next(held('2025-12-01')), 'of an earlier stay in care').toBe('2026-07-02');
    expect(next(held(null)), 'a day that is not recorded').toBeNull();
  });

  it('is not outstanding for six months', () => {
    expect(isUpToDate('2026-08-10', held('2026-02-10'))).toBe(true);
    expect(isUpToDate('2026-08-11', held('2026-02-10'))).toBe(false);
    expect(isUpToDate('2026-02-11', held('2026-01-01')), 'of an earlier stay in care').toBe(false);
    expect(isUpToDate('2026-02-11')).toBe(false);
  });
});
