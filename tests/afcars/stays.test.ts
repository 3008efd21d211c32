import { describe, expect, it } from 'vitest';
import { childOf, issuesOf, openReason, row, staysOf } from './rows';

const HOME = { E113: 1, E117: 1, E118: 0 };
const days = (stays: ReturnType<typeof staysOf>) =>
  stays.map(({ startDate, endDate }) => [startDate, endDate]);

describe('the stays of a removal', () => {
  it('last until the next began, and the last one until it ends', () => {
    const stays = staysOf([
      { E112: '20260302', E113: 0, E120: 3 },
      { E112: '2026-03-10', ...HOME },
    ]);
    expect(stays).toEqual([
      {
        startDate: '2026-03-02',
        endDate: '2026-03-10',
        setting: 'groupHomeShelterCare',
        trialHomeVisit: false,
      },
      { startDate: '2026-03-10', setting: 'relativeFosterFamilyHome', trialHomeVisit: false },
    ]);
  });

  it('are put in order, whatever the order in the file', () => {
    const stays = staysOf([
      { E112: 20260310, ...HOME },
      { E112: 20260302, E113: 0, E120: 3 },
    ]);
    expect(days(stays)).toEqual([
      ['2026-03-02', '2026-03-10'],
      ['2026-03-10', undefined],
    ]);
  });

  it('keep the order of the file on one day', () => {
    const stays = staysOf([
      { E112: '20260302', E113: 0, E120: 3 },
      { E112: '20260302', ...HOME },
    ]);
    expect(stays.map(({ setting }) => setting)).toEqual(['groupHomeShelterCare', 'relativeFosterFamilyHome']);
  });

  it.each([
    ['a day of exit ends the last', { E153: '20260801' }, '2026-08-01'],
    ['a day of exit with its reason, too', { E153: '20260801', E155: 1 }, '2026-08-01'],
    ['a reason without a day: ended, not known when', { E155: 6 }, 'unknown'],
    ['not applicable: not ended', { E155: 9 }, undefined],
    ['nothing: not ended', { E153: '', E155: null }, undefined],
    ['a day that cannot be read: not known', { E153: '20260832' }, 'unknown'],
    ['a reason that cannot be read: not known', { E155: 10 }, 'unknown'],
  ])('%s', (_, exit, endDate) => {
    const stays = staysOf([{ E112: '20260302', ...HOME }], { E69: '20260302', ...exit });
    expect(days(stays)).toEqual([['2026-03-02', endDate]]);
  });

  it('have one issue, and no other, for an exit that cannot be read', () => {
    const home = [{ E112: '20260302', ...HOME }];
    expect(issuesOf(row({ E69: '20260302', E153: '20260832', livingArrangements: home }))).toEqual([
      'impossibleDate /removals/0/E153',
    ]);
    expect(issuesOf(row({ E69: '20260302', E155: 10, livingArrangements: home }))).toEqual([
      'unknownCode /removals/0/E155',
    ]);
  });

  it('leave the end open where the reason says that the child has not left, and there is a day', () => {
    const removal = {
      E69: '20260302',
      E153: '20260801',
      E155: 9,
      livingArrangements: [{ E112: '20260302', ...HOME }],
    };
    expect(issuesOf(row(removal))).toEqual(['contradiction /removals/0/E155']);
    expect(childOf(row(removal)).placements?.[0]?.endDate).toBe('unknown');
  });

  it('have no known ends where one of several has no day', () => {
    const stays = staysOf(
      [
        { E112: '20260302', ...HOME },
        { E112: null, ...HOME },
      ],
      { E69: '20260302', E153: '20260801' },
    );
    expect(days(stays)).toEqual([
      ['2026-03-02', 'unknown'],
      [null, 'unknown'],
    ]);
  });

  it('begin with one of an unknown kind where the removal is earlier than the first arrangement', () => {
    const removal = { E69: '20260302', livingArrangements: [{ E112: '20260305', ...HOME }] };
    expect(childOf(row(removal)).placements).toEqual([
      { startDate: '2026-03-02', endDate: '2026-03-05', trialHomeVisit: false },
      { startDate: '2026-03-05', setting: 'relativeFosterFamilyHome', trialHomeVisit: false },
    ]);
    expect(openReason(row(removal), '/children/0/placements/0/setting')).toMatch(/E69/);
  });

  it('do not begin before the removal', () => {
    const removal = { E69: '20260302', livingArrangements: [{ E112: '20260301', ...HOME }] };
    expect(issuesOf(row(removal))).toEqual(['contradiction /removals/0/livingArrangements/0/E112']);
    expect(childOf(row(removal)).placements?.[0]?.startDate).toBeNull();
  });

  it('do not end before they began; which day is wrong is left open', () => {
    const removal = {
      E69: '20260302',
      E153: '20260301',
      livingArrangements: [{ E112: '20260302', ...HOME }],
    };
    expect(issuesOf(row(removal))).toEqual(['endBeforeStart /removals/0/E153']);
    expect(days(childOf(row(removal)).placements ?? [])).toEqual([[null, 'unknown']]);
  });

  it('do not begin before the child was born', () => {
    const removal = { E69: '20260302', livingArrangements: [{ E112: '20260302', ...HOME }] };
    expect(issuesOf({ E5: '20260303', removals: [removal] })).toEqual([
      'birthAfterPlacement /removals/0/livingArrangements/0/E112',
    ]);
  });
});

describe('several removals', () => {
  const now = { E69: '20260302', livingArrangements: [{ E112: '20260302', ...HOME }] };

  it('are placements one after the other', () => {
    const before = {
      E69: '20240101',
      E153: '20240601',
      livingArrangements: [{ E112: '20240101', E120: 14 }],
    };
    expect(days(childOf(row(before, now)).placements ?? [])).toEqual([
      ['2024-01-01', '2024-06-01'],
      ['2026-03-02', undefined],
    ]);
  });

  it('one that is over and given by its dates alone is one stay of an unknown kind', () => {
    expect(childOf(row({ E69: '20180101', E153: '20180601', E155: 1 }, now)).placements).toEqual([
      { startDate: '2018-01-01', endDate: '2018-06-01', courtExtendedUntil: 'unknown' },
      { startDate: '2026-03-02', setting: 'relativeFosterFamilyHome', trialHomeVisit: false },
    ]);
  });

  it.each([undefined, null, []])(
    'one that runs with the living arrangements %j leaves the placements open',
    (list) => {
      const given = row({ E69: '20260302', livingArrangements: list });
      expect(childOf(given).placements).toBeUndefined();
      expect(openReason(given, '/children/0/placements')).toMatch(/livingArrangements/);
    },
  );

  it.each([undefined, null, []])('none at all (%j) leaves them open', (removals) => {
    expect(childOf({ removals }).placements).toBeUndefined();
    expect(openReason({ removals }, '/children/0/placements')).toBe('No removal is given.');
  });
});
