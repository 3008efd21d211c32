import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import {
  earlierOf,
  FIRST_YEAR,
  isCivilDate,
  isDateShaped,
  LAST_YEAR,
  laterOf,
} from '../../src/calendar/civil-date';
import { civilDate } from './civil-date-arbitrary';

function isRealDayToTemporal(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}

describe('isCivilDate', () => {
  test.each(['1900-01-01', '2200-12-31', '2000-02-29', '2024-02-29', '2011-12-30', '2026-04-30'])(
    'accepts %s',
    (text) => expect(isCivilDate(text)).toBe(true),
  );

  test.each([
    ['the year before the first', '1899-12-31'],
    ['the year after the last', '2201-01-01'],
    ['29 February of a common year', '2025-02-29'],
    ['29 February of a century that is no leap year', '1900-02-29'],
    ['31 April', '2026-04-31'],
    ['day 0', '2026-04-00'],
    ['month 0', '2026-00-10'],
    ['month 13', '2026-13-01'],
  ])('refuses %s, though it is date-shaped', (_, text) => {
    expect(isDateShaped(text)).toBe(true);
    expect(isCivilDate(text)).toBe(false);
  });

  test.each([
    '',
    '2026',
    '2026-04',
    '2026-4-3',
    '2026-4-03',
    '2026-04-3',
    '26-04-03',
    '20260403',
    '2026/04/03',
    '04-03-2026',
    '2026-04-03T00:00:00Z',
    ' 2026-04-03',
    '2026-04-03 ',
    '2026-04-03\n',
    '+002026-04-03',
    '-2026-04-03',
    '２０２６-04-03',
    '2026-04-0x',
  ])('refuses %j, which is not date-shaped', (text) => {
    expect(isDateShaped(text)).toBe(false);
    expect(isCivilDate(text)).toBe(false);
  });

  test.each([null, undefined, 20260403, true, {}, ['2026-04-03'], new Date(0), new String('2026-04-03')])(
    'refuses a value that is not a string (case %#)',
    (value) => expect(isCivilDate(value)).toBe(false),
  );

  test('agrees with Temporal on every month and day number of every year', () => {
    const disagreements: string[] = [];
    for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
      for (let month = 0; month <= 13; month += 1) {
        for (const day of [0, 1, 28, 29, 30, 31, 32]) {
          const text = [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
          if (isCivilDate(text) !== isRealDayToTemporal(text)) disagreements.push(text);
        }
      }
    }
    expect(disagreements).toEqual([]);
  });

  test('agrees with Temporal on any text of date shape', () => {
    const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
    fc.assert(
      fc.property(
        fc.integer({ min: FIRST_YEAR, max: LAST_YEAR }),
        digits(2),
        digits(2),
        (year, month, day) => {
          const text = `${year}-${month}-${day}`;
          expect(isCivilDate(text)).toBe(isRealDayToTemporal(text));
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe('earlierOf and laterOf', () => {
  test('choose by day, month and year', () => {
    expect(earlierOf('2026-12-31', '2027-01-01')).toBe('2026-12-31');
    expect(laterOf('2026-12-31', '2027-01-01')).toBe('2027-01-01');
    expect(earlierOf('2026-05-31', '2026-06-01')).toBe('2026-05-31');
    expect(laterOf('2026-05-31', '2026-06-01')).toBe('2026-06-01');
  });

  test('agree with the order of the days in Temporal, whichever is given first', () => {
    fc.assert(
      fc.property(civilDate, civilDate, (a, b) => {
        const [first, second] = [a, b].sort(Temporal.PlainDate.compare);
        expect([earlierOf(a, b), earlierOf(b, a)]).toEqual([first, first]);
        expect([laterOf(a, b), laterOf(b, a)]).toEqual([second, second]);
      }),
      { numRuns: 2000 },
    );
  });
});
