import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/calendar/counting';
import { AS_OF, caseRecord } from '../properties/case-record-arbitrary';
import { changesDayByDay, changesForecast } from './day-by-day';

describe('a forecast is what evaluating every single day gives', () => {
  it.each([
    ['half a year', 180, 20],
    ['three years', 1095, 5],
  ])('over %s of random records', (_, days, numRuns) => {
    let changes = 0;
    fc.assert(
      fc.property(caseRecord, fc.integer({ min: -150, max: 50 }), (record, offset) => {
        const from = addDays(AS_OF, offset);
        const until = addDays(from, days);
        const forecast = changesForecast(record, from, until);
        changes += forecast.length;
        expect(forecast).toEqual(changesDayByDay(record, from, until));
      }),
      { numRuns },
    );
    expect(changes).toBeGreaterThan(numRuns);
  });
});
