import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { ageInYears, dateOfAttaining } from '../../src/calendar/age';
import { addDays, addMonths, daysFromExclusiveToInclusive } from '../../src/calendar/counting';
import { civilDate, leapDay, leapDayBirthday } from './civil-date-arbitrary';

const RUNS = { numRuns: 3000 };
const birthOnAnotherDay = civilDate.filter((date) => !date.endsWith('-02-29'));
const plain = (date: string) => Temporal.PlainDate.from(date);

/** The birthday in a year, found without adding years; 29 February as the neighbour of a day that exists. */
function birthdayInYear(dateOfBirth: string, year: number, onLeapDay: '03-01' | '02-28'): string {
  const { month, day } = plain(dateOfBirth);
  if (month !== 2 || day !== 29)
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
  const dayAfterTheTwentyEighth = Temporal.PlainDate.from({ year, month: 2, day: 28 }).add({ days: 1 });
  const dayBeforeMarch = Temporal.PlainDate.from({ year, month: 3, day: 1 }).subtract({ days: 1 });
  return (onLeapDay === '03-01' ? dayAfterTheTwentyEighth : dayBeforeMarch).toString();
}

describe('as Temporal has it', () => {
  test('days added', () => {
    fc.assert(
      fc.property(civilDate, fc.integer({ min: -100_000, max: 100_000 }), (date, days) => {
        expect(addDays(date, days)).toBe(plain(date).add({ days }).toString());
      }),
      RUNS,
    );
  });

  test('months added, kept within the month', () => {
    fc.assert(
      fc.property(civilDate, fc.integer({ min: -2400, max: 2400 }), (date, months) => {
        expect(addMonths(date, months)).toBe(
          plain(date).add({ months }, { overflow: 'constrain' }).toString(),
        );
      }),
      RUNS,
    );
  });

  test('days between', () => {
    fc.assert(
      fc.property(civilDate, civilDate, (from, to) => {
        const { days } = plain(from).until(to, { largestUnit: 'days' });
        expect(daysFromExclusiveToInclusive(from, to)).toBe(days);
      }),
      RUNS,
    );
  });

  test('age in years, not born on 29 February', () => {
    fc.assert(
      fc.property(birthOnAnotherDay, civilDate, leapDayBirthday, (a, b, convention) => {
        const [dateOfBirth, on] = a <= b || b.endsWith('-02-29') ? [a, b] : [b, a];
        fc.pre(dateOfBirth <= on);
        const { years } = plain(dateOfBirth).until(on, { largestUnit: 'years' });
        expect(ageInYears(dateOfBirth, on, convention)).toBe(years);
      }),
      RUNS,
    );
  });

  test.each([
    ['on any day', civilDate],
    ['on 29 February', leapDay],
  ])('date of attaining an age, born %s', (_, birth) => {
    fc.assert(
      fc.property(
        birth,
        fc.integer({ min: 0, max: 130 }),
        leapDayBirthday,
        (dateOfBirth, years, convention) => {
          const expected = birthdayInYear(dateOfBirth, plain(dateOfBirth).year + years, convention);
          expect(dateOfAttaining(dateOfBirth, years, convention)).toBe(expected);
        },
      ),
      RUNS,
    );
  });

  test('age in years, born on 29 February, as the number of birthdays so far', () => {
    const age = fc.integer({ min: 0, max: 25 });
    fc.assert(
      fc.property(
        leapDay,
        age,
        fc.integer({ min: -3, max: 3 }),
        leapDayBirthday,
        (dateOfBirth, near, shift, convention) => {
          const { year } = plain(dateOfBirth);
          const on = plain(birthdayInYear(dateOfBirth, year + near, convention))
            .add({ days: shift })
            .toString();
          fc.pre(on >= dateOfBirth);
          let birthdays = 0;
          while (birthdayInYear(dateOfBirth, year + birthdays + 1, convention) <= on) birthdays += 1;
          expect(ageInYears(dateOfBirth, on, convention)).toBe(birthdays);
        },
      ),
      RUNS,
    );
  });
});
