import { describe, expect, it } from 'vitest';
import type { Child, Placement } from '../../../src/record/case-record';
import { away, childFact } from '../child/child-facts';
import { factsOfEach } from '../child/facts-of-each';

const AS_OF = '2026-09-15';

const placed = (...placements: Placement[]): Child => ({
  legalStatus: [{ basis: 'orderOfTemporaryCustody', from: '2026-01-02' }],
  placements,
});

describe('usc-42-675.5.D.a whether the child is in a placement now', () => {
  const areCurrent = (child: Child) => factsOfEach('placement.isCurrent', child, AS_OF);

  it('is so of the one that has not ended, and of the latest of several', () => {
    expect(areCurrent(placed(away('2026-01-02', '2026-03-01'), away('2026-03-01')))).toEqual([false, true]);
    expect(areCurrent(placed(away('2026-03-01'), away('2026-01-02')))).toEqual([true, false]);
  });

  it('is so until the day on which it ends', () => {
    expect(areCurrent(placed(away('2026-01-02', '2026-09-16')))).toEqual([true]);
    expect(areCurrent(placed(away('2026-01-02', '2026-09-15')))).toEqual([false]);
  });

  it('is not so of a child who is not in placement', () => {
    expect(areCurrent({ ...placed(away('2026-01-02')), legalStatus: [] })).toEqual([false]);
  });

  it('is not known where it is not known whether another has ended, except of those that have', () => {
    const child = placed(away('2026-01-02', '2026-03-01'), away('2026-03-01', 'unknown'), away('2026-05-01'));
    expect(areCurrent(child)).toEqual([false, null, null]);
    expect(areCurrent({ ...placed(away('2026-01-02')), legalStatus: null })).toEqual([null]);
  });
});

describe('usc-42-675a.c the present placement', () => {
  const setting = (child: Child) => childFact('currentPlacementSetting', child, AS_OF);

  it('has the setting that is recorded of it', () => {
    const earlier: Placement = { ...away('2026-01-02', '2026-03-01'), setting: 'groupHomeShelterCare' };
    expect(setting(placed(earlier, away('2026-03-01')))).toBe('nonRelativeFosterFamilyHome');
    expect(setting(placed({ ...away('2026-03-01'), setting: null }))).toBeNull();
    expect(setting(placed())).toBe('none');
    expect(setting({})).toBeNull();
  });

  it.each([
    ['currentPlacementIsAssessed', 'qualifiedAssessment'],
    ['currentPlacementIsDecidedByCourt', 'courtReviewOfPlacement'],
  ] as const)('%s: what was done in an earlier placement does not count', (name, event) => {
    const done = { [event]: { occurred: true, on: '2026-02-01' } };
    const notDone = { [event]: { occurred: false } };
    const earlier = { ...away('2026-01-02', '2026-03-01'), ...done };
    expect(childFact(name, placed(earlier, { ...away('2026-03-01'), ...notDone }), AS_OF)).toBe(false);
    expect(childFact(name, placed({ ...away('2026-01-02'), ...done }), AS_OF)).toBe(true);
    expect(childFact(name, placed(earlier, away('2026-03-01')), AS_OF)).toBeNull();
    expect(childFact(name, placed(), AS_OF)).toBe(false);
    expect(childFact(name, {}, AS_OF)).toBeNull();
  });
});

describe('usc-42-675a.c.1.A usc-42-675a.c.2 what is due within days of the start', () => {
  it.each([
    ['placement.qualifiedAssessmentDueOn', '2026-01-02', '2026-02-01'],
    ['placement.qualifiedAssessmentDueOn', '2027-01-30', '2027-03-01'],
    ['placement.courtDecisionDueOn', '2026-01-02', '2026-03-03'],
    ['placement.courtDecisionDueOn', '2028-01-02', '2028-03-02'],
  ] as const)('%s of a placement that began on %s is %s', (id, start, due) => {
    expect(factsOfEach(id, placed(away(start)), '2029-01-01')).toEqual([due]);
  });

  it.each(['placement.qualifiedAssessmentDueOn', 'placement.courtDecisionDueOn'] as const)(
    '%s is not known without the first day',
    (id) => {
      expect(factsOfEach(id, placed(away(null)), AS_OF)).toEqual([null]);
    },
  );
});
