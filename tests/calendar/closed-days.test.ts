import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rollToOpenDay } from '../../src/calendar/closed-days';
import { addDays } from '../../src/calendar/counting';
import { civilDate } from './civil-date-arbitrary';

const RUNS = { numRuns: 2000 };

/** A day, and closed days scattered over the fortnight around it. */
const dayWithClosedDays = fc
  .tuple(civilDate, fc.array(fc.integer({ min: -3, max: 10 }), { maxLength: 14 }))
  .map(([day, shifts]) => ({ day, closedDays: shifts.map((shift) => addDays(day, shift)) }));

describe('rollToOpenDay', () => {
  test('passes over days closed in a row, across the end of a year', () => {
    const closedDays = ['2026-12-31', '2027-01-01', '2027-01-02', '2027-01-03', '2027-01-05'];
    expect(rollToOpenDay('2026-12-31', closedDays)).toBe('2027-01-04');
    expect(rollToOpenDay('2026-12-30', closedDays)).toBe('2026-12-30');
  });

  test("leaves the caller's closed days as they are", () => {
    const closedDays = Object.freeze(['2026-12-25', '2026-12-25']);
    expect(rollToOpenDay('2026-12-25', closedDays)).toBe('2026-12-26');
    expect(closedDays).toEqual(['2026-12-25', '2026-12-25']);
  });

  test('gives the first open day: it is open, and every day it passed over is closed', () => {
    fc.assert(
      fc.property(dayWithClosedDays, ({ day, closedDays }) => {
        const result = rollToOpenDay(day, closedDays);
        expect(closedDays).not.toContain(result);
        expect(result >= day).toBe(true);
        for (let passed = day; passed < result; passed = addDays(passed, 1))
          expect(closedDays).toContain(passed);
      }),
      RUNS,
    );
  });

  test('gives the same for a set and a list, and once rolled does not roll again', () => {
    fc.assert(
      fc.property(dayWithClosedDays, ({ day, closedDays }) => {
        const result = rollToOpenDay(day, closedDays);
        expect(rollToOpenDay(day, new Set(closedDays))).toBe(result);
        expect(rollToOpenDay(result, closedDays)).toBe(result);
        expect(rollToOpenDay(day, [])).toBe(day);
      }),
      RUNS,
    );
  });

  test('keeps the order of days, and one more closed day never brings the result forward', () => {
    fc.assert(
      fc.property(dayWithClosedDays, fc.integer({ min: 0, max: 12 }), ({ day, closedDays }, gap) => {
        const result = rollToOpenDay(day, closedDays);
        expect(result <= rollToOpenDay(addDays(day, gap), closedDays)).toBe(true);
        expect(result <= rollToOpenDay(day, [...closedDays, addDays(day, gap)])).toBe(true);
      }),
      RUNS,
    );
  });
});
