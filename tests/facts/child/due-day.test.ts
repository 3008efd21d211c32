import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/calendar/counting';
import { decide, possibleOutcomes } from '../../../src/evaluator/outcome';
import { dueDayWithin } from '../../../src/facts/child/due-day';

const RANGE = { earliest: '2027-03-02', latest: '2027-05-01' };

describe('the due day within a range', () => {
  it.each([
    ['2027-03-01', '2027-03-02'],
    ['2027-03-02', '2027-03-02'],
    ['2027-03-03', null],
    ['2027-05-01', null],
    ['2027-05-02', '2027-05-01'],
  ])('of a thing that is not done on %s is %s', (asOf, due) => {
    expect(dueDayWithin(RANGE, 'none', asOf)).toBe(due);
  });

  it.each([
    ['2027-03-02', '2027-03-02'],
    ['2027-03-03', null],
    ['2027-05-01', null],
    ['2027-05-02', '2027-05-01'],
  ])('of a thing that was done on %s is %s', (on, due) => {
    expect(dueDayWithin(RANGE, on, '2027-06-01')).toBe(due);
  });

  it('of a thing that was done on a day that is not known is known only until the first', () => {
    expect(dueDayWithin(RANGE, null, '2027-03-02')).toBe('2027-03-02');
    expect(dueDayWithin(RANGE, null, '2027-03-03')).toBeNull();
  });

  it('is the day itself where there is only one', () => {
    const one = { earliest: '2027-03-02', latest: '2027-03-02' };
    expect(dueDayWithin(one, null, '2027-06-01')).toBe('2027-03-02');
    expect(dueDayWithin(one, 'none', '2027-06-01')).toBe('2027-03-02');
  });

  it('decides only what every day of the range decides', () => {
    const ASOF = '2027-06-01';
    const day = fc.integer({ min: -60, max: 60 }).map((days) => addDays(ASOF, days));
    const past = fc.integer({ min: -60, max: 0 }).map((days) => addDays(ASOF, days));
    fc.assert(
      fc.property(day, day, fc.option(past, { nil: 'none' as const }), fc.nat(), (one, other, done, pick) => {
        const [earliest, latest] = one <= other ? [one, other] : [other, one];
        const dueBy = dueDayWithin({ earliest, latest }, done, ASOF);
        const outcomeBy = (due: string | null) =>
          decide(true, done !== 'none', ASOF, { dueBy: due, completedOn: done });
        const days = Array.from({ length: 121 }, (_, at) => addDays(ASOF, at - 60)).filter(
          (each) => each >= earliest && each <= latest,
        );
        const actual = outcomeBy(days[pick % days.length] ?? earliest).outcome;
        const found = outcomeBy(dueBy);
        if (found.outcome !== 'undetermined') expect(found.outcome).toBe(actual);
        else {
          const clock = { dueBy, completedOn: done };
          expect(possibleOutcomes(true, done !== 'none', ASOF, clock)).toContain(actual);
          expect(outcomeBy(earliest).outcome).not.toBe(outcomeBy(latest).outcome);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
