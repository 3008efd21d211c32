import { describe, expect, it } from 'vitest';
import type { Child } from '../../../src/record/case-record';
import { away, childFact } from './child-facts';

const placedOn = (day: string): Child => ({
  legalStatus: [{ basis: 'orderOfTemporaryCustody', from: day }],
  placements: [away(day)],
});

describe('the months in foster care', () => {
  it.each([
    ['2026-09-01', false],
    ['2026-09-02', true],
    ['2026-09-03', true],
  ])('from 2 March are six on 2 September: on %s %s', (asOf, areComplete) => {
    expect(childFact('fosterCareMonthsCompleteOn', placedOn('2026-03-02'), asOf)).toBe('2026-09-02');
    expect(childFact('fosterCareMonthsAreComplete', placedOn('2026-03-02'), asOf)).toBe(areComplete);
  });

  it.each([
    ['2027-09-01', false],
    ['2027-09-02', true],
    ['2027-09-03', true],
  ])('from 2 March 2026 are the older eighteen on 2 September 2027: on %s %s', (asOf, areComplete) => {
    expect(childFact('olderFosterCareMonthsAreComplete', placedOn('2026-03-02'), asOf)).toBe(areComplete);
  });

  it('of a month without that day number are complete on its last day', () => {
    expect(childFact('fosterCareMonthsCompleteOn', placedOn('2026-08-31'), '2026-09-15')).toBe('2027-02-28');
  });

  it('of a child who is not in placement are none, and of one whose placement is not known, not known', () => {
    const atHome: Child = { ...placedOn('2026-03-02'), placements: [] };
    expect(childFact('fosterCareMonthsCompleteOn', atHome, '2026-09-15')).toBe('none');
    expect(childFact('fosterCareMonthsAreComplete', atHome, '2026-09-15')).toBe(false);
    const unknown: Child = { ...placedOn('2026-03-02'), placements: null };
    expect(childFact('fosterCareMonthsCompleteOn', unknown, '2026-09-15')).toBeNull();
    expect(childFact('fosterCareMonthsAreComplete', unknown, '2026-09-15')).toBeNull();
  });
});
