import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ageInYears, dateOfAttaining } from '../../src/calendar/age';
import { addDays } from '../../src/calendar/counting';
import { civilDate, leapDay, leapDayBirthday } from './civil-date-arbitrary';

const RUNS = { numRuns: 2000 };
const years = fc.integer({ min: -60, max: 120 });

describe('an age', () => {
  test.each([
    ['2012-06-30', '2025-06-29', 12],
    ['2012-06-30', '2025-06-30', 13],
    ['2012-06-30', '2025-07-01', 13],
    ['2012-06-30', '2012-06-30', 0],
    ['2012-12-31', '2013-01-01', 0],
    ['2012-06-30', '2012-06-29', -1],
    ['2012-06-30', '2011-06-30', -1],
    ['2012-06-30', '2011-06-29', -2],
  ])('of someone born %s is, on %s, %i', (dateOfBirth, on, age) => {
    expect(ageInYears(dateOfBirth, on, '03-01')).toBe(age);
    expect(ageInYears(dateOfBirth, on, '02-28')).toBe(age);
  });

  test.each([
    ['2025-02-27', 12, 12],
    ['2025-02-28', 12, 13],
    ['2025-03-01', 13, 13],
    ['2028-02-28', 15, 15],
    ['2028-02-29', 16, 16],
  ])(
    'of someone born 29 February 2012 is, on %s, %i by 1 March and %i by 28 February',
    (on, byMarch, byFebruary) => {
      expect(ageInYears('2012-02-29', on, '03-01')).toBe(byMarch);
      expect(ageInYears('2012-02-29', on, '02-28')).toBe(byFebruary);
    },
  );

  test('is attained on its birthday: one less the day before, the same the day after', () => {
    fc.assert(
      fc.property(fc.oneof(civilDate, leapDay), years, leapDayBirthday, (dateOfBirth, age, convention) => {
        const birthday = dateOfAttaining(dateOfBirth, age, convention);
        expect(ageInYears(dateOfBirth, addDays(birthday, -1), convention)).toBe(age - 1);
        expect(ageInYears(dateOfBirth, birthday, convention)).toBe(age);
        expect(ageInYears(dateOfBirth, addDays(birthday, 1), convention)).toBe(age);
      }),
      RUNS,
    );
  });

  test('on any day lies between the birthday that gave it and the next', () => {
    fc.assert(
      fc.property(fc.oneof(civilDate, leapDay), civilDate, leapDayBirthday, (dateOfBirth, on, convention) => {
        const age = ageInYears(dateOfBirth, on, convention);
        expect(dateOfAttaining(dateOfBirth, age, convention) <= on).toBe(true);
        expect(on < dateOfAttaining(dateOfBirth, age + 1, convention)).toBe(true);
      }),
      RUNS,
    );
  });

  test('never falls as days pass, and a later birth never makes one older', () => {
    const gap = fc.integer({ min: 0, max: 800 });
    fc.assert(
      fc.property(civilDate, civilDate, gap, leapDayBirthday, (dateOfBirth, on, later, convention) => {
        const age = ageInYears(dateOfBirth, on, convention);
        expect(ageInYears(dateOfBirth, addDays(on, later), convention)).toBeGreaterThanOrEqual(age);
        expect(ageInYears(addDays(dateOfBirth, later), on, convention)).toBeLessThanOrEqual(age);
      }),
      RUNS,
    );
  });
});

describe('the date of attaining an age', () => {
  test('is the date of birth for age 0', () => {
    fc.assert(
      fc.property(civilDate, leapDayBirthday, (dateOfBirth, convention) => {
        expect(dateOfAttaining(dateOfBirth, 0, convention)).toBe(dateOfBirth);
      }),
      RUNS,
    );
  });

  test('differs by convention only for 29 February in a common year, and then by a day', () => {
    fc.assert(
      fc.property(fc.oneof(civilDate, leapDay), years, (dateOfBirth, age) => {
        const byMarch = dateOfAttaining(dateOfBirth, age, '03-01');
        const byFebruary = dateOfAttaining(dateOfBirth, age, '02-28');
        const isBirthdayMissing = dateOfBirth.endsWith('-02-29') && !byMarch.endsWith('-02-29');
        expect(byMarch).toBe(isBirthdayMissing ? addDays(byFebruary, 1) : byFebruary);
      }),
      RUNS,
    );
  });
});
