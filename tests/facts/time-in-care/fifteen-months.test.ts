import { describe, expect, it } from 'vitest';
import type { Child, LegalStatus, Placement } from '../../../src/record/case-record';
import { away, childFact, visit } from '../child/child-facts';

const COMMITTED: LegalStatus = { basis: 'commitmentAbuseNeglectUncaredFor', from: '2026-03-02' };

/** Removed on 2 March 2026, in foster care from 1 May: fifteen months end on 1 August 2027. */
const IN_CARE: Child = {
  legalStatus: [COMMITTED],
  placements: [away('2026-03-02')],
  court: { firstAbuseOrNeglectFinding: { occurred: false }, terminationPetition: { occurred: false } },
};

const isReached = (asOf: string, child: Child = IN_CARE) =>
  childFact('fifteenMonthsInFosterCareAreReached', child, asOf);
const dueOn = (asOf: string, child: Child = IN_CARE) => childFact('terminationPetitionDueOn', child, asOf);

describe('fifteen of the most recent twenty-two months in foster care', () => {
  it.each([
    ['2027-07-31', false],
    ['2027-08-01', true],
    ['2027-08-02', true],
  ])('of one unbroken stay are reached on %s: %s', (asOf, reached) => {
    expect(isReached(asOf)).toBe(reached);
    expect(dueOn(asOf)).toBe('2027-08-01');
  });

  it('run on through moves, shelter and hospital', () => {
    const placements: Placement[] = [
      { ...away('2026-03-02', '2026-06-01'), setting: 'groupHomeShelterCare' },
      { ...away('2026-06-01', '2026-09-01'), setting: 'psychiatricHospital' },
      away('2026-09-01'),
    ];
    expect(isReached('2027-08-01', { ...IN_CARE, placements })).toBe(true);
  });

  it('are none for a child who is not in placement, and not known where that is not', () => {
    expect(isReached('2027-08-01', { ...IN_CARE, placements: [] })).toBe(false);
    expect(dueOn('2027-08-01', { ...IN_CARE, placements: [] })).toBe('none');
    expect(isReached('2027-08-01', { ...IN_CARE, placements: null })).toBeNull();
    expect(dueOn('2027-08-01', { ...IN_CARE, placements: null })).toBeNull();
  });

  it('may be reached from the first day of a finding that is not recorded', () => {
    const child = { ...IN_CARE, court: { terminationPetition: { occurred: false } } };
    expect(isReached('2027-06-01', child)).toBe(false);
    expect(isReached('2027-06-02', child)).toBeNull();
    expect(isReached('2027-07-31', child)).toBeNull();
    expect(isReached('2027-08-01', child)).toBe(true);
  });
});

describe('time that may not count', () => {
  const interrupted = (stay: Placement): Child => ({
    ...IN_CARE,
    placements: [away('2026-03-02', stay.startDate ?? null), stay, away(stay.endDate as string)],
  });

  it.each<[string, Placement]>([
    ['a trial home visit', visit('2026-11-01', '2026-12-01')],
    ['time on the run', { ...away('2026-11-01', '2026-12-01'), setting: 'runaway' }],
    ['time whereabouts unknown', { ...away('2026-11-01', '2026-12-01'), setting: 'whereaboutsUnknown' }],
    ['a stay whose setting is not recorded', { ...away('2026-11-01', '2026-12-01'), setting: null }],
  ])('%s leaves the day open from the first on which it can be reached', (_, stay) => {
    const child = interrupted(stay);
    expect(isReached('2027-07-31', child)).toBe(false);
    expect(isReached('2027-08-01', child)).toBeNull();
    expect(isReached('2029-08-01', child)).toBeNull();
    expect(dueOn('2027-08-01', child)).toBe('2027-08-01');
    expect(dueOn('2027-08-02', child)).toBeNull();
  });

  it('does not matter before the child entered foster care, nor after the fifteen months', () => {
    expect(isReached('2027-08-01', interrupted(visit('2026-04-01', '2026-05-01')))).toBe(true);
    expect(isReached('2027-08-01', interrupted(visit('2026-04-01', '2026-05-02')))).toBeNull();
    expect(isReached('2027-09-01', interrupted(visit('2027-08-02', '2027-08-20')))).toBe(true);
    expect(isReached('2027-09-01', interrupted(visit('2027-08-01', '2027-08-20')))).toBeNull();
  });

  it('does not matter to a petition filed by the first day', () => {
    const filed = (on: string) => ({
      ...interrupted(visit('2026-11-01', '2026-12-01')),
      court: { ...IN_CARE.court, terminationPetition: { occurred: true, on } },
    });
    expect(dueOn('2028-01-01', filed('2027-08-01'))).toBe('2027-08-01');
    expect(dueOn('2028-01-01', filed('2027-08-02'))).toBeNull();
  });
});

describe('an earlier stay in care', () => {
  const before = (
    from: string,
    until: string,
    basis: LegalStatus['basis'] = 'orderOfTemporaryCustody',
  ): Child => ({
    ...IN_CARE,
    placements: [away(from, until), away('2026-03-02')],
    legalStatus: [{ basis: basis ?? null, from, until }, COMMITTED],
  });

  it('may make the day earlier by as many days as it lasted', () => {
    const child = before('2025-12-01', '2025-12-11');
    expect(isReached('2027-07-21', child)).toBe(false);
    expect(isReached('2027-07-22', child)).toBeNull();
    expect(isReached('2027-07-31', child)).toBeNull();
    expect(isReached('2027-08-01', child)).toBe(true);
    expect(dueOn('2027-07-22', child)).toBe('2027-07-22');
    expect(dueOn('2027-07-23', child)).toBeNull();
    expect(dueOn('2027-08-02', child)).toBe('2027-08-01');
  });

  it('never makes it earlier than the day of entering foster care', () => {
    const child = before('2023-01-01', '2026-01-01');
    expect(isReached('2026-04-30', child)).toBe(false);
    expect(isReached('2026-05-01', child)).toBeNull();
  });

  it.each([
    ['2025-09-30', false],
    ['2025-10-01', false],
    ['2025-10-02', null],
  ])('that ended on %s, seven months before entry or so: on the last day before %s', (until, reached) => {
    expect(isReached('2027-07-31', before('2025-01-01', until))).toBe(reached);
  });

  it('that the family arranged, under no legal basis, is no foster care', () => {
    expect(isReached('2027-07-31', before('2025-12-01', '2026-03-02', 'noLegalBasis'))).toBe(false);
    expect(
      isReached('2027-07-31', {
        ...before('2025-12-01', '2026-03-01'),
        legalStatus: [{ basis: null, from: '2025-12-01', until: '2026-03-01' }, COMMITTED],
      }),
    ).toBeNull();
  });

  it('counts with every other that reaches into the longest time, once the last reaches into the shortest', () => {
    const stays = (...days: (readonly [from: string, until: string])[]): Child => ({
      ...IN_CARE,
      placements: [...days.map(([from, until]) => away(from, until)), away('2026-03-02')],
      legalStatus: [
        ...days.map(([from, until]): LegalStatus => ({ basis: 'orderOfTemporaryCustody', from, until })),
        COMMITTED,
      ],
    });
    const late = ['2025-12-01', '2025-12-11'] as const;
    expect(isReached('2027-07-21', stays(late))).toBe(false);
    expect(isReached('2027-07-22', stays(late))).toBeNull();
    expect(isReached('2027-07-11', stays(['2024-12-01', '2024-12-11'], late))).toBe(false);
    expect(isReached('2027-07-12', stays(['2024-12-01', '2024-12-11'], late))).toBeNull();
    expect(isReached('2027-07-21', stays(['2023-12-01', '2024-05-01'], late))).toBe(false);
    expect(isReached('2027-07-22', stays(['2023-12-01', '2024-05-01'], late))).toBeNull();
  });

  it('does not reach into the shortest time because the present order is older than the present stay', () => {
    const child: Child = {
      ...before('2024-12-01', '2024-12-11'),
      legalStatus: [
        { basis: 'orderOfTemporaryCustody', from: '2024-12-01', until: '2024-12-11' },
        { ...COMMITTED, from: '2026-01-02' },
      ],
    };
    expect(isReached('2027-07-31', child)).toBe(false);
  });

  it.each([
    ['2025-11-30', false],
    ['2025-12-01', false],
    ['2025-12-02', null],
  ])('under an order that ended on %s, about its first day: on the last day before %s', (until, reached) => {
    const child: Child = {
      ...before('2025-12-01', '2025-12-11'),
      legalStatus: [{ basis: 'orderOfTemporaryCustody', from: '2025-06-01', until }, COMMITTED],
    };
    expect(isReached('2027-07-31', child)).toBe(reached);
  });

  it('before a trial home visit that outlasted its limit, under the order that still holds, may count', () => {
    const child: Child = {
      ...IN_CARE,
      legalStatus: [{ ...COMMITTED, from: '2025-08-01' }],
      placements: [away('2025-08-01', '2025-08-15'), visit('2025-08-15', '2026-03-02'), away('2026-03-02')],
      court: { ...IN_CARE.court, firstAbuseOrNeglectFinding: { occurred: true, on: '2026-03-02' } },
    };
    expect(isReached('2026-03-01', child)).toBe(false);
    expect(isReached('2027-05-01', child)).toBeNull();
    expect(isReached('2027-06-02', child)).toBe(true);
  });

  it('is not the time before the order in a stay that goes on', () => {
    const child = { ...IN_CARE, placements: [away('2025-12-01')] };
    expect(isReached('2027-07-31', child)).toBe(false);
    expect(isReached('2027-08-01', child)).toBe(true);
  });
});
