import { describe, expect, test } from 'vitest';
import { ageInYears, dateOfAttaining } from '../../src/calendar/age';
import { rollToOpenDay } from '../../src/calendar/closed-days';
import {
  addDays,
  clearDaysBetween,
  daysFromExclusiveToInclusive,
  lastDayWithinDays,
  lastDayWithinMonths,
  latestDayWithClearDaysBefore,
} from '../../src/calendar/counting';

describe('Connecticut decisions on counting days', () => {
  test('D1 Infante v. Porath: four months after 29 April, itself excluded, end on 29 August', () => {
    const lastDay = lastDayWithinMonths('1991-04-29', 4);
    expect(lastDay).toBe('1991-08-29');
    expect('1991-08-29' <= lastDay).toBe(true);
    expect('1991-08-30' <= lastDay).toBe(false);
  });

  test('D2 Rutter v. Janis: 8 June is the thirtieth day after 9 May, and within thirty days', () => {
    expect(daysFromExclusiveToInclusive('2013-05-09', '2013-06-08')).toBe(30);
    expect(lastDayWithinDays('2013-05-09', 30)).toBe('2013-06-08');
  });

  test('D3 Lamberti v. Stamford: the tenth day is a holiday, so notice on the next day suffices', () => {
    // The opinion names day and month but no year; 1941 stands for it.
    const tenthDay = lastDayWithinDays('1941-12-15', 10);
    expect(tenthDay).toBe('1941-12-25');
    expect(rollToOpenDay(tenthDay, ['1941-12-25'])).toBe('1941-12-26');
    expect(rollToOpenDay(tenthDay, new Set(['1941-12-25']))).toBe('1941-12-26');
    expect(rollToOpenDay(tenthDay, [])).toBe('1941-12-25');
  });

  test('D4 Treat v. Town Plan & Zoning Commission: 20 to 30 October leaves nine clear days', () => {
    expect(clearDaysBetween('1956-10-20', '1956-10-30')).toBe(9);
    const lastDayForNotice = latestDayWithClearDaysBefore('1956-10-30', 10);
    expect(lastDayForNotice).toBe('1956-10-19');
    expect('1956-10-20' <= lastDayForNotice).toBe(false);
    expect(clearDaysBetween('1956-10-19', '1956-10-30')).toBe(10);
  });

  test('D4 Treat v. Town Plan & Zoning Commission: 21 days before a meeting is the meeting minus 22', () => {
    expect(latestDayWithClearDaysBefore('2026-06-30', 21)).toBe('2026-06-08');
    expect(latestDayWithClearDaysBefore('2026-06-30', 21)).toBe(addDays('2026-06-30', -22));
  });

  test('D9 State v. Jason B.: more than two years apart goes by birth dates, not whole years', () => {
    // Invented birth dates; the ages on the day in question are the published ones.
    const [older, younger, day] = ['1978-03-10', '1980-05-20', '1994-09-21'];
    const wholeYearsApart = ageInYears(older, day, '03-01') - ageInYears(younger, day, '03-01');
    expect([ageInYears(older, day, '03-01'), ageInYears(younger, day, '03-01')]).toEqual([16, 14]);
    expect(wholeYearsApart > 2).toBe(false);
    expect(dateOfAttaining(older, 2, '03-01') < younger).toBe(true);
  });

  test('D9 State v. Jason B.: an age is attained on the birthday, not on the day before', () => {
    expect(ageInYears('2012-06-30', '2025-06-29', '03-01')).toBe(12);
    expect(ageInYears('2012-06-30', '2025-06-30', '03-01')).toBe(13);
  });

  // Lorusso v. McClain counts 28 and 29 February as one day when a limitation period is computed. An age is
  // no limitation period, nor is a planning deadline: 29 February counts as a day, and somebody born on it
  // has a birthday on 1 March or, where the caller says so, on 28 February.
  test('D11 Lorusso v. McClain, not followed: 29 February counts; 1 March stands in for its birthday', () => {
    expect(daysFromExclusiveToInclusive('2024-02-28', '2024-03-01')).toBe(2);
    expect(lastDayWithinDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(dateOfAttaining('2012-02-29', 13, '03-01')).toBe('2025-03-01');
    expect(dateOfAttaining('2012-02-29', 13, '02-28')).toBe('2025-02-28');
  });
});
