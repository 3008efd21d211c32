import { describe, expect, it } from 'vitest';
import type { Child } from '../../../src/record/case-record';
import { away, childFact } from './child-facts';

/** Removed on 2 March 2026, in foster care from 1 May: the first hearing is due on 1 May 2027. */
const PLACED: Child = {
  legalStatus: [{ basis: 'orderOfTemporaryCustody', from: '2026-03-02' }],
  placements: [away('2026-03-02')],
  court: { firstAbuseOrNeglectFinding: { occurred: false } },
};
const AS_OF = '2027-06-01';

const fact = (name: string, days: readonly (string | null)[] | null, child: Child = PLACED, asOf = AS_OF) =>
  childFact(name, { ...child, permanencyHearings: days?.map((on) => ({ on })) ?? null }, asOf);

describe('the first permanency hearing', () => {
  it('is the first since removal', () => {
    expect(fact('firstPermanencyHearingHeldOn', ['2027-05-20', '2026-03-01', '2027-04-10'])).toBe(
      '2027-04-10',
    );
    expect(fact('firstPermanencyHearingHeldOn', ['2026-03-01'])).toBe('none');
    expect(fact('firstPermanencyHearingHeldOn', [])).toBe('none');
    expect(fact('firstPermanencyHearingHeldOn', null)).toBeNull();
  });

  it('held in time stays the first beside one whose day is not recorded', () => {
    expect(fact('firstPermanencyHearingHeldOn', ['2027-05-01', null])).toBe('2027-05-01');
    expect(fact('firstPermanencyHearingHeldOn', ['2027-05-02', null])).toBeNull();
    const perhapsEarlier = { ...PLACED, court: null };
    expect(fact('firstPermanencyHearingHeldOn', ['2027-03-02', null], perhapsEarlier)).toBe('2027-03-02');
    expect(fact('firstPermanencyHearingHeldOn', ['2027-03-03', null], perhapsEarlier)).toBeNull();
    expect(fact('firstPermanencyHearingIsHeld', ['2027-05-02', null])).toBe(true);
    expect(fact('firstPermanencyHearingIsHeld', [null])).toBeNull();
    expect(fact('firstPermanencyHearingIsHeld', ['2026-03-01'])).toBe(false);
  });

  it('is due twelve months after entering foster care', () => {
    expect(fact('firstPermanencyHearingDueOn', [])).toBe('2027-05-01');
    const found = { ...PLACED, court: { firstAbuseOrNeglectFinding: { occurred: true, on: '2026-03-31' } } };
    expect(fact('firstPermanencyHearingDueOn', [], found)).toBe('2027-03-31');
    expect(fact('firstPermanencyHearingDueOn', [], { ...PLACED, placements: [] })).toBe('none');
  });

  it('is due on the last of February where the month has no such day', () => {
    const child: Child = {
      legalStatus: [{ basis: 'orderOfTemporaryCustody', from: '2028-02-20' }],
      placements: [away('2028-02-20')],
      court: { firstAbuseOrNeglectFinding: { occurred: true, on: '2028-02-29' } },
    };
    expect(fact('firstPermanencyHearingDueOn', [], child, '2028-06-01')).toBe('2029-02-28');
  });
});

describe('the later permanency hearings', () => {
  it.each([
    ['2028-05-19', true],
    ['2028-05-20', true],
    ['2028-05-21', false],
  ])('are counted from the last: up to date on %s is %s', (asOf, isUpToDate) => {
    const days = ['2027-04-10', '2027-05-20'];
    expect(fact('permanencyHearingIsUpToDate', days, PLACED, asOf)).toBe(isUpToDate);
    expect(fact('nextPermanencyHearingDueOn', days, PLACED, asOf)).toBe('2028-05-20');
    expect(fact('latestPermanencyHearingOn', days, PLACED, asOf)).toBe('2027-05-20');
  });

  it('are open where one that is not recorded may be the last, and it matters', () => {
    expect(fact('permanencyHearingIsUpToDate', ['2027-05-20', null], PLACED, '2028-05-20')).toBe(true);
    expect(fact('permanencyHearingIsUpToDate', ['2027-05-20', null], PLACED, '2028-05-21')).toBeNull();
    expect(fact('latestPermanencyHearingOn', ['2027-05-20', null], PLACED, '2028-05-21')).toBeNull();
  });

  it('have no day before the first', () => {
    expect(fact('nextPermanencyHearingDueOn', [])).toBe('none');
    expect(fact('latestPermanencyHearingOn', [])).toBe('none');
    expect(fact('nextPermanencyHearingDueOn', null)).toBeNull();
  });
});
