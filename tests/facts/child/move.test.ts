import { describe, expect, it } from 'vitest';
import type { Child, Placement } from '../../../src/record/case-record';
import { away, childFact, visit } from './child-facts';

const hasMoved = (placements: Placement[] | null, asOf = '2026-09-15', child: Child = {}) =>
  childFact(
    'hasMoved',
    { legalStatus: [{ basis: 'orderOfTemporaryCustody', from: '2026-03-02' }], ...child, placements },
    asOf,
  );

const RUN: Placement = { ...away('2026-06-01'), setting: 'runaway' };

describe('a move to another placement', () => {
  it('is any placement after the first since the child was placed', () => {
    expect(hasMoved([away('2026-03-02')])).toBe(false);
    expect(hasMoved([away('2026-03-02', '2026-06-01'), away('2026-06-01')])).toBe(true);
    expect(hasMoved([away('2026-03-02', '2026-06-01'), away('2026-06-01')], '2026-05-31')).toBe(false);
    expect(hasMoved([away('2026-03-02', '2026-06-01'), away('2026-06-01')], '2026-06-01')).toBe(true);
  });

  it('is not the first placement of a new stay in care', () => {
    const legalStatus = [
      { basis: 'orderOfTemporaryCustody' as const, from: '2025-03-02', until: '2025-06-02' },
      { basis: 'orderOfTemporaryCustody' as const, from: '2026-03-02' },
    ];
    expect(
      hasMoved([away('2025-03-02', '2025-06-02'), away('2026-03-02')], '2026-09-15', { legalStatus }),
    ).toBe(false);
  });

  it('is not known where the mark of a trial home visit and the setting say different things', () => {
    const unclear: Placement = { ...away('2026-06-01'), trialHomeVisit: true };
    expect(hasMoved([away('2026-03-02', '2026-06-01'), unclear])).toBeNull();
  });

  it('is no trial home visit and no time on the run, but the return from them is', () => {
    expect(hasMoved([away('2026-03-02', '2026-06-01'), visit('2026-06-01')])).toBe(false);
    expect(hasMoved([away('2026-03-02', '2026-06-01'), RUN])).toBe(false);
    expect(hasMoved([away('2026-03-02', '2026-06-01'), { ...RUN, setting: 'whereaboutsUnknown' }])).toBe(
      false,
    );
    expect(
      hasMoved([away('2026-03-02', '2026-06-01'), { ...RUN, endDate: '2026-06-03' }, away('2026-06-03')]),
    ).toBe(true);
  });

  it('is not known where the placement, its setting or its first day is not', () => {
    expect(hasMoved(null)).toBeNull();
    expect(hasMoved([away('2026-03-02', '2026-06-01'), { ...away('2026-06-01'), setting: null }])).toBeNull();
    expect(hasMoved([away('2026-03-02', '2026-06-01'), away(null)])).toBeNull();
    expect(hasMoved([])).toBe(false);
  });
});
