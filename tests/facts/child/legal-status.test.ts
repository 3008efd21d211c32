import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LegalStatus } from '../../../src/record/case-record';
import { LEGAL_BASES } from '../../../src/record/codes';
import { childFact } from './child-facts';
import { AS_OF, partlyKnownHistory } from './placement-history-arbitrary';

const LISTED = LEGAL_BASES.filter(
  (basis) => !['protectiveSupervision', 'other', 'noLegalBasis'].includes(basis),
);
const COMMITMENTS = ['commitmentAbuseNeglectUncaredFor', 'commitmentFwsn', 'commitmentDual'];

const isHeld = (basis: string, legalStatus: LegalStatus[] | null, asOf = '2026-06-01') =>
  childFact(`legalBasis.${basis}`, { legalStatus }, asOf);

const isCommitted = (legalStatus: LegalStatus[] | null, asOf = '2026-06-01') =>
  childFact('isCommitted', { legalStatus }, asOf);

describe('a legal basis', () => {
  it.each(LISTED)('%s holds under a status of its own kind, and under no other', (basis) => {
    expect(isHeld(basis, [{ basis, from: '2026-01-02' }])).toBe(true);
    for (const other of LEGAL_BASES.filter((each) => each !== basis)) {
      expect(isHeld(basis, [{ basis: other, from: '2026-01-02' }]), other).toBe(false);
    }
  });

  it('holds from its first day to the day before it ended', () => {
    const status: LegalStatus = {
      basis: 'voluntaryPlacementAgreement',
      from: '2026-02-10',
      until: '2026-05-20',
    };
    const onDays = ['2026-02-09', '2026-02-10', '2026-05-19', '2026-05-20', '2026-05-21'];
    expect(onDays.map((day) => isHeld('voluntaryPlacementAgreement', [status], day))).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
  });

  it('holds though the day on which it began is not recorded', () => {
    expect(isHeld('orderOfTemporaryCustody', [{ basis: 'orderOfTemporaryCustody' }])).toBe(true);
  });

  it('is not known where it is not known whether it ended, which basis it is, or whether there is any', () => {
    expect(
      isHeld('orderOfTemporaryCustody', [{ basis: 'orderOfTemporaryCustody', until: 'unknown' }]),
    ).toBeNull();
    expect(isHeld('orderOfTemporaryCustody', [{ from: '2026-01-02' }])).toBeNull();
    expect(isHeld('orderOfTemporaryCustody', null)).toBeNull();
  });

  it('is known in spite of another status of which little is', () => {
    const known: LegalStatus = { basis: 'orderOfTemporaryCustody', from: '2026-01-02' };
    expect(isHeld('orderOfTemporaryCustody', [known, { from: null, until: 'unknown' }])).toBe(true);
    expect(isHeld('commitmentDual', [known, { basis: 'commitmentFwsn', until: 'unknown' }])).toBe(false);
    expect(isHeld('orderOfTemporaryCustody', [{ until: '2026-05-20' }])).toBe(false);
  });

  it('does not hold where there is no legal status', () => {
    expect(isHeld('orderOfTemporaryCustody', [])).toBe(false);
  });
});

describe('a commitment', () => {
  it.each(LEGAL_BASES.map((basis) => [basis, COMMITMENTS.includes(basis)] as const))(
    '%s: %s',
    (basis, is) => {
      expect(isCommitted([{ basis, from: '2026-01-02' }])).toBe(is);
    },
  );

  it('ends on the day on which it is recorded to have ended', () => {
    const status: LegalStatus = { basis: 'commitmentDual', from: '2026-01-02', until: '2026-06-01' };
    expect(isCommitted([status], '2026-05-31')).toBe(true);
    expect(isCommitted([status], '2026-06-01')).toBe(false);
  });

  it('is known where only the kind of basis is not, among those that have ended', () => {
    expect(isCommitted([{ from: '2026-01-02', until: '2026-03-01' }])).toBe(false);
    expect(isCommitted([{ from: '2026-01-02' }])).toBeNull();
  });
});

describe('a Voluntary Services Program placement after the program ended', () => {
  const beganAfter = (legalStatus: LegalStatus[] | null) =>
    childFact('voluntaryServicesPlacementBeganAfterProgramEnded', { legalStatus }, '2026-06-01');
  const ofProgram = (from: string | null): LegalStatus => ({ basis: 'voluntaryServicesPlacement', from });

  it('is one that began on that day or later', () => {
    expect(['2020-04-30', '2020-05-01', '2020-05-02'].map((day) => beganAfter([ofProgram(day)]))).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('is none of another basis, or not known', () => {
    expect(beganAfter([{ basis: 'voluntaryPlacementAgreement', from: '2026-01-02' }])).toBe(false);
    expect(beganAfter([])).toBe(false);
    expect(beganAfter([ofProgram(null)])).toBeNull();
    expect(beganAfter([{ from: '2026-01-02' }])).toBeNull();
    expect(beganAfter([{ from: '2019-01-02' }])).toBe(false);
    expect(beganAfter(null)).toBeNull();
  });
});

describe('the facts of legal status', () => {
  it('are not overturned by what is learned later', () => {
    let determined = 0;
    const names = [
      'isCommitted',
      'legalBasis.orderOfTemporaryCustody',
      'legalBasis.voluntaryPlacementAgreement',
    ];
    fc.assert(
      fc.property(partlyKnownHistory, fc.constantFrom(...names), ({ known, partly }, name) => {
        const before = childFact(name, partly, AS_OF);
        if (before === null) return;
        determined++;
        expect(childFact(name, known, AS_OF)).toBe(before);
      }),
      { numRuns: 2000 },
    );
    expect(determined).toBeGreaterThan(200);
  });
});
