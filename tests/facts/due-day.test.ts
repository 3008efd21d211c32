import { describe, expect, it } from 'vitest';
import { dueWithinDays, dueWithinMonths, numberSince } from '../../src/facts/due-day';
import type { Situation } from '../../src/facts/subject';

/** Forty-five from 2026 on, sixty from 2027 on, nothing before. */
const SITUATION: Situation = {
  asOf: '2027-01-15',
  parameter: (_, on) => (on < '2026-01-01' ? null : on < '2027-01-01' ? 45 : 60),
  children: [],
};

describe('a parameter’s number', () => {
  it('is read as the law stood when the clock started', () => {
    expect(numberSince(SITUATION, 'days', '2026-12-31')).toBe(45);
    expect(numberSince(SITUATION, 'days', '2027-01-01')).toBe(60);
    expect(numberSince(SITUATION, 'days', '2025-12-31')).toBeNull();
  });

  it('is read on the day of evaluation where the clock has no start, or none that is known', () => {
    expect(numberSince(SITUATION, 'days', 'none')).toBe(60);
    expect(numberSince(SITUATION, 'days', null)).toBe(60);
    const inTheFirstYear = { ...SITUATION, asOf: '2026-06-15' };
    expect(numberSince(inTheFirstYear, 'days', 'none')).toBe(45);
    expect(numberSince(inTheFirstYear, 'days', null)).toBe(45);
  });
});

describe('the last day of a period', () => {
  it('is so many days after the first, which is not counted', () => {
    expect(dueWithinDays(SITUATION, '2026-03-02', 'days')).toBe('2026-04-16');
    expect(dueWithinDays(SITUATION, '2026-12-31', 'days')).toBe('2027-02-14');
  });

  it('is so many calendar months after it, and the last day of a shorter month', () => {
    expect(dueWithinMonths(SITUATION, '2026-03-31', 'months')).toBe('2029-12-31');
    expect(dueWithinMonths(SITUATION, '2026-05-31', 'months')).toBe('2030-02-28');
  });

  it('is none of no period, and not known where its start, or its length, is not', () => {
    expect(dueWithinDays(SITUATION, 'none', 'days')).toBe('none');
    expect(dueWithinDays(SITUATION, null, 'days')).toBeNull();
    expect(dueWithinDays(SITUATION, '2025-12-31', 'days')).toBeNull();
  });
});
