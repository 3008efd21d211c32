import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCivilDate, isDateShaped } from '../../src/calendar/civil-date';
import {
  addDays,
  addMonths,
  clearDaysBetween,
  daysFromExclusiveToInclusive,
  lastDayWithinDays,
  lastDayWithinMonths,
  latestDayWithClearDaysBefore,
} from '../../src/calendar/counting';
import { civilDate } from './civil-date-arbitrary';

const RUNS = { numRuns: 2000 };
const days = fc.integer({ min: -40_000, max: 40_000 });
const months = fc.integer({ min: -1200, max: 1200 });

describe('days', () => {
  test('exclude the first and include the last', () => {
    expect(daysFromExclusiveToInclusive('2026-06-30', '2026-06-30')).toBe(0);
    expect(daysFromExclusiveToInclusive('2026-06-30', '2026-07-01')).toBe(1);
    expect(daysFromExclusiveToInclusive('2026-07-01', '2026-06-30')).toBe(-1);
    expect(daysFromExclusiveToInclusive('2023-12-31', '2024-12-31')).toBe(366);
  });

  test('counted over an interval and added to its first day give its last day', () => {
    fc.assert(
      fc.property(civilDate, civilDate, (from, to) => {
        const count = daysFromExclusiveToInclusive(from, to);
        expect(addDays(from, count)).toBe(to);
        expect(lastDayWithinDays(from, count)).toBe(to);
        expect(daysFromExclusiveToInclusive(to, from)).toBe(0 - count);
        expect(Math.sign(count)).toBe(from < to ? 1 : from > to ? -1 : 0);
      }),
      RUNS,
    );
  });

  test('added and taken away again lead back', () => {
    fc.assert(
      fc.property(civilDate, days, (date, count) => {
        expect(addDays(addDays(date, count), -count)).toBe(date);
      }),
      RUNS,
    );
  });
});

describe('months', () => {
  test.each([
    ['2026-05-15', 6, '2026-11-15'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-08-30', 6, '2027-02-28'],
    ['2027-02-28', 6, '2027-08-28'],
    ['2026-11-30', 1, '2026-12-30'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-01', 1, '2027-01-01'],
    ['2024-02-29', -12, '2023-02-28'],
    ['2024-02-29', 0, '2024-02-29'],
  ])('%s and %i months is %s', (date, count, expected) => {
    expect(addMonths(date, count)).toBe(expected);
    expect(lastDayWithinMonths(date, count)).toBe(expected);
  });

  test('are not reversible from the end of a month', () => {
    expect(addMonths(addMonths('2026-08-31', 6), -6)).toBe('2026-08-28');
  });

  test('keep the day number, or end on the last day of a month that lacks it', () => {
    fc.assert(
      fc.property(civilDate, months, (date, count) => {
        const result = addMonths(date, count);
        const isLastDayOfItsMonth = addDays(result, 1).endsWith('-01');
        expect(
          result.endsWith(date.slice(7)) || (isLastDayOfItsMonth && result.slice(7) < date.slice(7)),
        ).toBe(true);
      }),
      RUNS,
    );
  });

  test('keep the order of days, and more months never lead to an earlier day', () => {
    fc.assert(
      fc.property(civilDate, fc.integer({ min: 0, max: 45 }), months, (date, gap, count) => {
        expect(addMonths(date, count) <= addMonths(addDays(date, gap), count)).toBe(true);
        expect(addMonths(date, count) < addMonths(date, count + 1)).toBe(true);
      }),
      RUNS,
    );
  });
});

describe('clear days', () => {
  test('count neither end', () => {
    expect(clearDaysBetween('2026-06-30', '2026-07-01')).toBe(0);
    expect(clearDaysBetween('2026-06-30', '2026-07-02')).toBe(1);
    expect(clearDaysBetween('2026-06-30', '2026-06-30')).toBe(-1);
    expect(latestDayWithClearDaysBefore('2026-07-01', 0)).toBe('2026-06-30');
  });

  test('are enough exactly up to the latest day that leaves so many', () => {
    fc.assert(
      fc.property(
        civilDate,
        fc.integer({ min: 0, max: 120 }),
        fc.integer({ min: -3, max: 3 }),
        (event, count, shift) => {
          const day = addDays(event, -(count + 1) + shift);
          const latest = latestDayWithClearDaysBefore(event, count);
          expect(clearDaysBetween(day, event) >= count).toBe(day <= latest);
          expect(day <= latest).toBe(shift <= 0);
        },
      ),
      RUNS,
    );
  });
});

describe('results outside the accepted years', () => {
  test('are still date-shaped, in order, and may be counted from', () => {
    expect(addDays('2200-12-31', 1)).toBe('2201-01-01');
    expect(addMonths('1900-01-31', -1)).toBe('1899-12-31');
    expect(addMonths('1900-01-31', -1200 * 8)).toBe('1100-01-31');
    expect(addMonths('1900-01-31', -12 * 1800)).toBe('0100-01-31');
    expect(addDays('9999-12-30', 1)).toBe('9999-12-31');
    expect(addDays(addDays('1900-01-01', -657_400), 657_400)).toBe('1900-01-01');
    expect(isCivilDate(addDays('2200-12-31', 1))).toBe(false);
    expect(isDateShaped(addMonths('1900-01-31', -12 * 1800))).toBe(true);
  });

  test.each([
    ['beyond the year 9999', () => addDays('9999-12-31', 1)],
    ['before the year 100', () => addMonths('0100-01-31', -1)],
    ['a number of days that is not a number', () => addDays('2026-06-30', Number.NaN)],
    ['a number of months that is infinite', () => addMonths('2026-06-30', Number.POSITIVE_INFINITY)],
    ['a text that is no date', () => addDays('tomorrow', 1)],
  ])('throw a RangeError that repeats nothing it was given: %s', (_, count) => {
    expect(count).toThrow(new RangeError('The counted day is outside the years 100 to 9999.'));
  });
});
