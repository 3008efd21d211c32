import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/calendar/counting';
import { decide } from '../../src/evaluator/outcome';
import { occasionsSince, recurringDuty, wasDone } from '../../src/facts/occasions';

describe('the occasions since a duty began', () => {
  it.each([
    [['2026-03-01', '2026-03-02', '2026-03-03'], '2026-03-02', ['2026-03-02', '2026-03-03'], true],
    [['2026-05-01', '2026-04-01'], '2026-03-02', ['2026-04-01', '2026-05-01'], true],
    [['2026-05-01', null], '2026-03-02', ['2026-05-01'], false],
    [['2026-03-01', null], '2026-03-02', [], false],
    [[], '2026-03-02', [], true],
    [null, '2026-03-02', [], false],
    [['2026-05-01'], null, [], false],
    [[], null, [], true],
    [['2026-05-01'], 'none', [], true],
    [null, 'none', [], true],
  ] as const)('of %j since %s are %j, all: %s', (recorded, since, days, areAll) => {
    expect(occasionsSince(recorded, since)).toEqual({ days, areAll });
  });

  it('say whether the thing was done', () => {
    expect(wasDone({ days: ['2026-05-01'], areAll: false })).toBe(true);
    expect(wasDone({ days: [], areAll: false })).toBeNull();
    expect(wasDone({ days: [], areAll: true })).toBe(false);
  });
});

const SINCE = '2026-03-02';
const dutyOn = (asOf: string, days: readonly string[], areAll = true, since: string | null = SINCE) =>
  recurringDuty(since, { days, areAll }, 6, asOf);

describe('a duty that recurs', () => {
  it('is counted from its beginning until the thing was first done, then from the last time', () => {
    expect(dutyOn('2026-09-02', [])).toEqual({
      isUpToDate: false,
      countedFrom: SINCE,
      nextDueOn: '2026-09-02',
      lastDoneOn: 'none',
    });
    expect(dutyOn('2026-09-02', ['2026-04-01', '2026-08-31'])).toEqual({
      isUpToDate: true,
      countedFrom: '2026-08-31',
      nextDueOn: '2027-02-28',
      lastDoneOn: '2026-08-31',
    });
  });

  it.each([
    ['2026-09-30', true],
    ['2026-10-01', true],
    ['2026-10-02', false],
  ])('done on 1 April is up to date on %s: %s', (asOf, isUpToDate) => {
    expect(dutyOn(asOf, ['2026-04-01']).isUpToDate).toBe(isUpToDate);
  });

  it('stays up to date where another time may be unrecorded, and is open where that may be the last', () => {
    expect(dutyOn('2026-10-01', ['2026-04-01'], false)).toMatchObject({
      isUpToDate: true,
      lastDoneOn: '2026-04-01',
    });
    expect(dutyOn('2026-10-02', ['2026-04-01'], false)).toMatchObject({ isUpToDate: null, lastDoneOn: null });
    expect(dutyOn('2026-03-03', [], false)).toMatchObject({ isUpToDate: null, nextDueOn: '2026-09-02' });
  });

  it('has no next day where its beginning, or its period, is not known', () => {
    expect(dutyOn('2026-10-01', [], true, null)).toMatchObject({ isUpToDate: false, nextDueOn: null });
    expect(recurringDuty(SINCE, { days: [], areAll: true }, null, '2026-10-01').nextDueOn).toBeNull();
    expect(recurringDuty('none', { days: [], areAll: true }, 6, '2026-10-01')).toEqual({
      isUpToDate: false,
      countedFrom: 'none',
      nextDueOn: 'none',
      lastDoneOn: 'none',
    });
  });

  it('is not overturned by the days that are learned later', () => {
    const ASOF = '2026-09-15';
    const day = fc.integer({ min: -900, max: 0 }).map((days) => addDays(ASOF, days));
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.array(fc.tuple(day, fc.boolean()), { maxLength: 4 }), day, (history, since) => {
        const outcomeOf = (recorded: readonly (string | null)[]) => {
          const duty = recurringDuty(since, occasionsSince(recorded, since), 6, ASOF);
          const clock = { dueBy: duty.nextDueOn, completedOn: duty.lastDoneOn };
          return decide(true, duty.isUpToDate, ASOF, clock).outcome;
        };
        const known = outcomeOf(history.map(([on]) => on));
        const partly = outcomeOf(history.map(([on, isRecorded]) => (isRecorded ? on : null)));
        seen.add(partly);
        expect(known).not.toBe('undetermined');
        if (partly !== 'undetermined') expect(known).toBe(partly);
      }),
      { numRuns: 2000 },
    );
    expect([...seen].sort()).toEqual(['met', 'notMet', 'pending', 'undetermined']);
  });
});
