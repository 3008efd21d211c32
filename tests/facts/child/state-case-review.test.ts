import { describe, expect, it } from 'vitest';
import type { CaseReview, Child, Family } from '../../../src/record/case-record';
import { away, childFact } from './child-facts';

const AS_OF = '2026-09-15';

const PLACED: Child = {
  legalStatus: [{ basis: 'orderOfTemporaryCustody', from: '2026-03-02' }],
  placements: [away('2026-03-02')],
};
const AT_HOME: Child = { legalStatus: [], placements: [] };

const planOn = (developedOn: string | null) => ({
  extent: 'whole' as const,
  developedOn: developedOn ?? { unknown: true as const },
});

describe('the day on which a written plan was first developed', () => {
  const firstOn = (child: Child, family?: Family) =>
    childFact('writtenPlanFirstDevelopedOn', child, AS_OF, family);

  it('is that of the first plan in the placement', () => {
    const earlierCasePlans = [{ developedOn: '2026-04-20' }, { developedOn: '2026-03-01' }];
    expect(firstOn({ ...PLACED, casePlan: planOn('2026-09-01'), earlierCasePlans })).toBe('2026-04-20');
  });

  it('may be the first day of the placement, and no day before', () => {
    const placedOn = (developedOn: string) =>
      firstOn({ ...PLACED, casePlan: planOn('2026-09-01'), earlierCasePlans: [{ developedOn }] });
    expect(placedOn('2026-03-01')).toBe('2026-09-01');
    expect(placedOn('2026-03-02')).toBe('2026-03-02');
    expect(placedOn('2026-03-03')).toBe('2026-03-03');
  });

  it('is not known while the day of a plan is not, nor while it is not known which plans there are', () => {
    const casePlan = planOn('2026-09-01');
    expect(firstOn({ ...PLACED, casePlan, earlierCasePlans: [{ developedOn: null }] })).toBeNull();
    expect(firstOn({ ...PLACED, casePlan })).toBeNull();
    expect(firstOn({ ...PLACED, casePlan: planOn(null), earlierCasePlans: [] })).toBeNull();
    expect(firstOn({ legalStatus: null, casePlan, earlierCasePlans: [] })).toBeNull();
  });

  const FAMILY: Family = {
    case: { status: 'open', openedOn: '2026-02-20' },
    casePlan: planOn('2026-08-25'),
    earlierCasePlans: [{ developedOn: '2026-03-10' }, { developedOn: '2026-02-19' }],
  };
  const NO_PLAN = { casePlan: { onFile: false as const }, earlierCasePlans: [] };

  it('is, for a child at home without a plan, that of the family’s first plan in the case', () => {
    expect(firstOn({ ...AT_HOME, ...NO_PLAN }, FAMILY)).toBe('2026-03-10');
    expect(firstOn({ ...AT_HOME, ...NO_PLAN }, { ...FAMILY, case: { status: 'open' } })).toBeNull();
    expect(firstOn({ ...AT_HOME, casePlan: planOn('2026-07-01'), earlierCasePlans: [] }, FAMILY)).toBe(
      '2026-07-01',
    );
  });

  it('is none for a child in placement without a plan, whatever the family has', () => {
    expect(firstOn({ ...PLACED, ...NO_PLAN }, FAMILY)).toBe('none');
  });
});

describe('the latest administrative review', () => {
  const held = (on: string | null, kind: CaseReview['kind'] = 'administrative'): CaseReview => ({
    kind,
    held: { occurred: true, on },
  });
  const latest = (...caseReviews: CaseReview[]) =>
    childFact('latestAdministrativeReviewHeldOn', { caseReviews }, AS_OF);

  it('is the latest of those that were held, by DCF', () => {
    expect(latest(held('2026-08-28'), held('2026-04-14'))).toBe('2026-08-28');
    expect(latest(held('2026-04-14'), held('2026-08-28', 'court'))).toBe('2026-04-14');
    expect(latest(held('2026-08-28', 'court'), { kind: 'administrative', held: { occurred: false } })).toBe(
      'none',
    );
    expect(latest()).toBe('none');
  });

  it('is not known where a day is not, or where a kind that is not known would matter', () => {
    expect(latest(held(null), held('2026-08-28'))).toBeNull();
    expect(latest({ kind: 'administrative' })).toBeNull();
    expect(latest(held('2026-08-28', null))).toBeNull();
    expect(latest(held('2026-08-28', null), held('2026-08-27'))).toBeNull();
    expect(latest(held('2026-08-28', null), held('2026-08-28'))).toBe('2026-08-28');
    expect(latest(held(null, null), held('2026-08-28'))).toBeNull();
    expect(latest({ kind: null, held: { occurred: false } }, held('2026-08-28'))).toBe('2026-08-28');
    expect(childFact('latestAdministrativeReviewHeldOn', {}, AS_OF)).toBeNull();
  });
});

describe('the next administrative review', () => {
  const dueOn = (plan: string | null, earlier: readonly string[] | null, review: string | null) =>
    childFact(
      'nextAdministrativeReviewDueOn',
      {
        ...PLACED,
        casePlan: planOn(plan),
        earlierCasePlans: earlier && earlier.map((developedOn) => ({ developedOn })),
        caseReviews: review ? [{ kind: 'administrative', held: { occurred: true, on: review } }] : [],
      },
      AS_OF,
    );

  it('is due six months after the last, or after the first plan', () => {
    expect(dueOn('2026-04-20', [], null)).toBe('2026-10-20');
    expect(dueOn('2026-04-20', [], '2026-08-31')).toBe('2027-02-28');
    expect(dueOn('2026-04-20', [], '2026-04-19')).toBe('2026-10-20');
  });

  it('does not depend on earlier plans that are not known once a review was held after one that is', () => {
    expect(dueOn('2026-04-20', null, '2026-04-20')).toBe('2026-10-20');
    expect(dueOn('2026-04-20', null, '2026-04-19')).toBeNull();
    expect(dueOn('2026-04-20', null, null)).toBeNull();
  });

  it('is not known where it is not known whether the present plan is of this placement', () => {
    expect(dueOn(null, ['2026-04-20'], '2026-08-31')).toBeNull();
  });
});
