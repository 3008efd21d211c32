import { describe, expect, it } from 'vitest';
import type { Child, ChildInPlacementCasePlan } from '../../../src/record/case-record';
import { allRuleset } from '../../../src/ruleset/all-ruleset';
import { away, subjectsOn } from '../child/child-facts';

const MOVED: Child = {
  legalStatus: [{ basis: 'orderOfTemporaryCustody', from: '2026-03-02' }],
  placements: [away('2026-03-02', '2026-06-01'), away('2026-06-01')],
  earlierCasePlans: [],
};

function isUpdated(plan: Partial<ChildInPlacementCasePlan>, child: Child = MOVED) {
  const casePlan = { extent: 'whole' as const, ...plan };
  const [subject] = subjectsOn({ children: [{ ...child, casePlan }] }, '2026-09-15').childInPlacementCasePlan;
  const fact = allRuleset().facts.get('childInPlacementCasePlan.isUpdatedSinceMove');
  if (!subject || !fact) throw new Error('There is no plan, or no such fact.');
  return fact.compute(subject);
}

describe('a plan updated since a move', () => {
  it.each([
    ['2026-05-31', false],
    ['2026-06-01', true],
    ['2026-06-02', true],
  ])('developed or revised on %s: %s', (day, isUpdatedThen) => {
    expect(isUpdated({ developedOn: day })).toBe(isUpdatedThen);
    expect(isUpdated({ developedOn: '2026-03-03', revisedOn: day })).toBe(isUpdatedThen);
  });

  it('is not known where the day, or the first day of the placement, is not', () => {
    expect(isUpdated({ developedOn: '2026-03-03', revisedOn: { unknown: true } })).toBeNull();
    expect(isUpdated({ developedOn: '2026-06-02', revisedOn: { unknown: true } })).toBe(true);
    expect(isUpdated({ developedOn: '2026-06-02' }, { ...MOVED, placements: null })).toBeNull();
    expect(isUpdated({ revisedOn: '2026-06-02' }, { ...MOVED, placements: null })).toBeNull();
  });

  it('is any plan, and any revision, where there was no move', () => {
    const still = { ...MOVED, placements: [away('2026-03-02')] };
    expect(isUpdated({ developedOn: '2026-03-03' }, still)).toBe(true);
    expect(isUpdated({ revisedOn: '2026-03-03' }, still)).toBe(true);
    expect(isUpdated({}, still)).toBe(false);
  });

  it('is the earlier one while the present one is a draft', () => {
    expect(isUpdated({}, { ...MOVED, earlierCasePlans: [{ developedOn: '2026-06-02' }] })).toBe(true);
    expect(isUpdated({}, { ...MOVED, earlierCasePlans: [{ developedOn: '2026-05-31' }] })).toBe(false);
  });
});
