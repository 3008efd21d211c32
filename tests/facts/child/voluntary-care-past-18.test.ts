import { describe, expect, it } from 'vitest';
import type { Child } from '../../../src/record/case-record';
import { away, childFact } from './child-facts';

const AT_HOME: Child = { dateOfBirth: '2008-02-29', legalStatus: [], placements: [] };
const PLACED: Child = {
  dateOfBirth: '2008-02-29',
  legalStatus: [{ basis: 'voluntaryPlacementAgreement', from: '2025-08-31' }],
  placements: [away('2025-08-31')],
};

const fact = (name: string, child: Child, asOf = '2026-04-01') =>
  childFact(`${name}`, { caseReviews: [], ...child }, asOf);

describe('reviews of the plan of a youth in voluntary care', () => {
  it('are counted from the placement, also one that began before the 18th birthday', () => {
    expect(fact('voluntaryCareReviewsCountFrom', PLACED)).toBe('2025-08-31');
    expect(fact('nextVoluntaryCareReviewDueOn', PLACED)).toBe('2026-02-28');
  });

  it('are counted from the 18th birthday, by somebody born on 29 February from 1 March, without a placement', () => {
    expect(fact('voluntaryCareReviewsCountFrom', AT_HOME)).toBe('2026-03-01');
    expect(fact('nextVoluntaryCareReviewDueOn', AT_HOME)).toBe('2026-09-01');
  });

  it('are not known to be counted from any day where placement or birthday is not', () => {
    expect(fact('voluntaryCareReviewsCountFrom', { ...PLACED, placements: null })).toBeNull();
    expect(fact('voluntaryCareReviewsCountFrom', { ...AT_HOME, dateOfBirth: null })).toBeNull();
  });

  it('are up to date for six months after the latest that counts', () => {
    const held = (on: string) => ({ kind: 'administrative' as const, held: { occurred: true, on } });
    const reviewed = (child: Child, on: string, asOf: string) =>
      fact('voluntaryCareReviewIsUpToDate', { ...child, caseReviews: [held(on)] }, asOf);
    expect(reviewed(PLACED, '2026-02-10', '2026-08-10')).toBe(true);
    expect(reviewed(PLACED, '2026-02-10', '2026-08-11')).toBe(false);
    expect(reviewed(AT_HOME, '2026-02-10', '2026-04-01'), 'before the birthday').toBe(false);
  });
});
