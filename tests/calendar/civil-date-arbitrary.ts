import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';

const FIRST_DAY = Temporal.PlainDate.from('1900-01-01');
const DAYS_IN_RANGE = FIRST_DAY.until('2200-12-31', { largestUnit: 'days' }).days;

const anyDay = fc.integer({ min: 0, max: DAYS_IN_RANGE }).map((days) => FIRST_DAY.add({ days }).toString());

const lastDayOfAMonth = fc
  .record({ year: fc.integer({ min: 1900, max: 2200 }), month: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, month }) =>
    Temporal.PlainDate.from({ year, month, day: 31 }, { overflow: 'constrain' }).toString(),
  );

/** 29 February of any leap year from 1904 to 2196. */
export const leapDay = fc
  .integer({ min: 476, max: 549 })
  .map((quarter) => quarter * 4)
  .filter((year) => Temporal.PlainYearMonth.from({ year, month: 2 }).inLeapYear)
  .map((year) => `${year}-02-29`);

/** Any day from 1900 to 2200, with many month ends and leap days. */
export const civilDate = fc.oneof(
  { weight: 3, arbitrary: anyDay },
  { weight: 1, arbitrary: lastDayOfAMonth },
  { weight: 1, arbitrary: leapDay },
);

export const leapDayBirthday = fc.constantFrom('03-01' as const, '02-28' as const);
