import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../../src/calendar/counting';
import { AS_OF, caseRecord } from '../properties/case-record-arbitrary';
import { changesDayByDay, changesForecast } from './day-by-day';

it('a forecast is what evaluating every single day gives, over half a year of random records', () => {
  let changes = 0;
  fc.assert(
    fc.property(caseRecord, fc.integer({ min: -150, max: 50 }), (record, offset) => {
      const from = addDays(AS_OF, offset);
      const until = addDays(from, 180);
      const forecast = changesForecast(record, from, until);
      changes += forecast.length;
      expect(forecast).toEqual(changesDayByDay(record, from, until));
    }),
    { numRuns: 36 },
  );
  expect(changes).toBeGreaterThan(20);
});
