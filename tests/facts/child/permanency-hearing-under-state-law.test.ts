import { describe, expect, it } from 'vitest';
import type { Child } from '../../../src/record/case-record';
import { away, childFact } from './child-facts';

const CUSTODY: Child = {
  legalStatus: [
    { basis: 'orderOfTemporaryCustody', from: '2026-01-31', until: '2026-04-01' },
    { basis: 'commitmentAbuseNeglectUncaredFor', from: '2026-04-01' },
  ],
  placements: [away('2026-01-15')],
};
const VOLUNTARY: Child = {
  legalStatus: [{ basis: 'voluntaryPlacementAgreement', from: '2026-02-28' }],
  placements: [away('2026-02-28')],
};

const fact = (name: string, child: Child, days: (string | null)[] | null, asOf = '2027-01-31') =>
  childFact(name, { ...child, permanencyHearings: days && days.map((on) => ({ on })) }, asOf);

describe('permanency hearings under state law', () => {
  it('are counted from care and custody or, without it, from the placement', () => {
    expect(fact('stateHearingsCountFrom', CUSTODY, [])).toBe('2026-01-31');
    expect(fact('stateHearingsCountFrom', VOLUNTARY, [])).toBe('2026-02-28');
    expect(fact('stateHearingsCountFrom', { legalStatus: [], placements: [] }, [])).toBe('none');
    expect(fact('stateHearingsCountFrom', { ...CUSTODY, legalStatus: null }, [])).toBeNull();
  });

  it('are due every twelve months', () => {
    expect(fact('nextStateHearingDueOn', CUSTODY, [])).toBe('2027-01-31');
    expect(fact('nextStateHearingDueOn', VOLUNTARY, [])).toBe('2027-02-28');
    expect(fact('nextStateHearingDueOn', CUSTODY, ['2026-10-31', '2026-11-30'])).toBe('2027-11-30');
    expect(fact('nextStateHearingDueOn', CUSTODY, ['2026-10-31', null])).toBeNull();
    expect(fact('nextStateHearingDueOn', CUSTODY, null)).toBeNull();
  });

  it('are up to date for twelve months after the last', () => {
    const isUpToDate = (asOf: string, days: string[]) => fact('stateHearingIsUpToDate', CUSTODY, days, asOf);
    expect(isUpToDate('2027-10-31', ['2026-10-31'])).toBe(true);
    expect(isUpToDate('2027-11-01', ['2026-10-31'])).toBe(false);
    expect(isUpToDate('2026-06-01', ['2026-01-30']), 'of an earlier time in custody').toBe(false);
    expect(isUpToDate('2026-06-01', [])).toBe(false);
  });
});
