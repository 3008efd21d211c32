import { describe, expect, it } from 'vitest';
import type { Child, LegalStatus } from '../../../src/record/case-record';
import { LEGAL_BASES } from '../../../src/record/codes';
import { away, childFact } from './child-facts';

type Basis = LegalStatus['basis'];
const status = (basis: Basis, from: string | null, until?: string): LegalStatus => ({
  basis,
  from,
  ...(until === undefined ? {} : { until }),
});
const OTC = 'orderOfTemporaryCustody';
const COMMITTED = 'commitmentAbuseNeglectUncaredFor';

const fact = (name: string, legalStatus: LegalStatus[] | null, asOf = '2026-09-15', child: Child = {}) =>
  childFact(name, { ...child, legalStatus }, asOf);
const startedOn = (...statuses: LegalStatus[]) => fact('careAndCustodyStartedOn', statuses);

describe('care and custody by order of the court', () => {
  const COUNTING: readonly Basis[] = [OTC, COMMITTED, 'commitmentDual'];

  it.each(LEGAL_BASES.map((basis) => [basis, COUNTING.includes(basis)] as const))('%s: %s', (basis, is) => {
    expect(fact('isInCareAndCustody', [status(basis, '2026-01-02')])).toBe(is);
    expect(startedOn(status(basis, '2026-01-02'))).toBe(is ? '2026-01-02' : 'none');
  });

  it('began with the first of an unbroken run', () => {
    expect(startedOn(status(OTC, '2026-01-02', '2026-04-01'), status(COMMITTED, '2026-04-01'))).toBe(
      '2026-01-02',
    );
    expect(startedOn(status(OTC, '2026-01-02', '2026-04-01'), status(COMMITTED, '2026-04-02'))).toBe(
      '2026-01-02',
    );
    expect(startedOn(status(OTC, '2026-01-02', '2026-04-01'), status(COMMITTED, '2026-04-03'))).toBe(
      '2026-04-03',
    );
  });

  it('does not begin with another legal basis before it', () => {
    const hold = status('ninetySixHourHold', '2026-01-02', '2026-01-05');
    const agreement = status('voluntaryPlacementAgreement', '2025-06-02', '2026-01-05');
    expect(startedOn(hold, agreement, status(OTC, '2026-01-05'))).toBe('2026-01-05');
  });

  it('ends with the order', () => {
    expect(fact('isInCareAndCustody', [status(OTC, '2026-01-02', '2026-09-15')])).toBe(false);
    expect(fact('isInCareAndCustody', [status(OTC, '2026-01-02', '2026-09-16')])).toBe(true);
  });

  it('is not known where the statuses, or what matters of them, are not', () => {
    expect(fact('isInCareAndCustody', null)).toBeNull();
    expect(fact('isInCareAndCustody', [status(OTC, '2026-01-02', 'unknown')])).toBeNull();
    expect(fact('isInCareAndCustody', [status(null, '2026-01-02')])).toBeNull();
    expect(fact('careAndCustodyStartedOn', null)).toBeNull();
    expect(startedOn(status(OTC, null))).toBeNull();
    expect(fact('isInCareAndCustody', [status(OTC, null)])).toBe(true);
  });
});

describe('the removal from which the court’s review hearing is counted', () => {
  const removedOn = (child: Child, ...statuses: LegalStatus[]) =>
    fact('removedByHoldOrOrderOn', statuses, '2026-09-15', child);
  const PLACED: Child = { placements: [away('2026-01-02')] };

  it('is the first day of the placement, under a hold too', () => {
    expect(removedOn(PLACED, status(OTC, '2026-01-02'))).toBe('2026-01-02');
    const hold = status('ninetySixHourHold', '2026-01-02', '2026-01-05');
    expect(removedOn(PLACED, hold, status(OTC, '2026-01-05'))).toBe('2026-01-02');
  });

  it('is the first day of the order, where the child had been placed by agreement', () => {
    const agreement = status('voluntaryPlacementAgreement', '2026-01-02', '2026-07-20');
    expect(removedOn(PLACED, agreement, status(OTC, '2026-07-20'))).toBe('2026-07-20');
  });

  it('is none for a child at home or under no order, and not known where either is not', () => {
    expect(removedOn({ placements: [] }, status(OTC, '2026-01-02'))).toBe('none');
    expect(removedOn(PLACED, status('voluntaryPlacementAgreement', '2026-01-02'))).toBe('none');
    expect(removedOn({ placements: null }, status(OTC, '2026-01-02'))).toBeNull();
    expect(fact('removedByHoldOrOrderOn', null, '2026-09-15', PLACED)).toBeNull();
  });

  it('gives sixty days to the hearing', () => {
    const due = (from: string) =>
      fact('courtReviewHearingDueOn', [status(OTC, from)], '2026-09-15', { placements: [away(from)] });
    expect(due('2026-01-02')).toBe('2026-03-03');
    expect(due('2025-12-31')).toBe('2026-03-01');
  });
});
