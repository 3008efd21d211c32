import { describe, expect, it } from 'vitest';
import type { LegalStatus } from '../../../src/record/case-record';
import { away, childFact } from './child-facts';

const AS_OF = '2026-09-15';
const CUSTODY: LegalStatus = { basis: 'orderOfTemporaryCustody', from: '2026-03-02' };

const agreement = (from: string | null, until?: string): LegalStatus => ({
  basis: 'voluntaryPlacementAgreement',
  from,
  ...(until === undefined ? {} : { until }),
});

/** Of a child placed on 2 March. */
const byAgreement = (...legalStatus: LegalStatus[]) =>
  childFact('wasRemovedByAgreement', { legalStatus, placements: [away('2026-03-02')] }, AS_OF);

describe('removal under a voluntary placement agreement', () => {
  it('is one that held on the first day of the placement', () => {
    expect(byAgreement(CUSTODY, agreement('2026-03-01', '2026-03-03'))).toBe(true);
    expect(byAgreement(CUSTODY, agreement('2026-03-02', '2026-03-03'))).toBe(true);
    expect(byAgreement(CUSTODY, agreement('2026-03-03'))).toBe(false);
    expect(byAgreement(CUSTODY, agreement('2025-01-06', '2026-03-02'))).toBe(false);
    expect(byAgreement(CUSTODY)).toBe(false);
  });

  it('is none of the other legal bases', () => {
    expect(byAgreement({ ...CUSTODY, basis: 'voluntaryServicesPlacement' })).toBe(false);
  });

  it('is open where its days or the basis are not known, unless another agreement decides', () => {
    expect(byAgreement(CUSTODY, agreement('2026-03-01', 'unknown'))).toBeNull();
    expect(byAgreement(CUSTODY, agreement(null, '2026-03-03'))).toBeNull();
    expect(byAgreement(CUSTODY, agreement(null, '2026-03-02'))).toBe(false);
    expect(byAgreement(CUSTODY, { from: '2026-03-01', until: '2026-03-03' })).toBeNull();
    expect(byAgreement(CUSTODY, agreement('2026-03-03', 'unknown'))).toBe(false);
    expect(byAgreement(agreement('2026-03-01', 'unknown'), agreement('2026-03-02'))).toBe(true);
  });

  it('is open where the first day of the placement is not known', () => {
    const placedOn = (...legalStatus: LegalStatus[]) =>
      childFact('wasRemovedByAgreement', { legalStatus, placements: [away(null)] }, AS_OF);
    expect(placedOn(agreement('2026-03-01'), { basis: 'commitmentDual', from: '2026-01-05' })).toBeNull();
    expect(placedOn({ basis: 'commitmentDual', from: '2026-01-05' })).toBe(false);
    expect(childFact('wasRemovedByAgreement', { placements: [away('2026-03-02')] }, AS_OF)).toBeNull();
  });

  it('is none of a child who is not in placement', () => {
    const child = {
      legalStatus: [agreement('2026-03-01', '2026-06-01')],
      placements: [away('2026-03-02', '2026-06-01')],
    };
    expect(childFact('wasRemovedByAgreement', child, AS_OF)).toBe(false);
  });
});
