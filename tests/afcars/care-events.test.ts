import { describe, expect, it } from 'vitest';
import { childOf, issuesOf, openReason, REMOVAL, row } from './rows';

const GOAL = '/children/0/permanency/goal';
const goalOf = (...plans: readonly { E147?: string | null; E148?: number | null }[]) =>
  childOf(row({ ...REMOVAL, permanencyPlans: plans })).permanency?.goal;

describe('the permanency goal', () => {
  it('is the plan with the latest day, wherever it stands', () => {
    expect(goalOf({ E147: '20260601', E148: 3 }, { E147: '20260401', E148: 1 })).toBe('adoption');
  });

  it('is a single plan also without its day', () => {
    expect(goalOf({ E148: 3 })).toBe('adoption');
  });

  it.each([
    [
      'one of several has no day',
      [
        { E147: '20260401', E148: 1 },
        { E147: null, E148: 3 },
      ],
      /no day/,
    ],
    [
      'two differ on one day',
      [
        { E147: '20260401', E148: 1 },
        { E147: '20260401', E148: 3 },
      ],
      /same day/,
    ],
    ['the latest says nothing', [{ E147: '20260401', E148: 1 }, { E147: '20260601' }], /not given/],
    ['there is none', [], /No permanency plan/],
  ])('is left open where %s', (_, permanencyPlans, reason) => {
    const given = row({ ...REMOVAL, permanencyPlans });
    expect(childOf(given).permanency).toBeUndefined();
    expect(openReason(given, GOAL)).toMatch(reason);
  });

  it('two plans of one day that agree are one', () => {
    expect(goalOf({ E147: '20260401', E148: 3 }, { E147: '20260401', E148: 3 })).toBe('adoption');
  });

  it('is not the plan of a removal that is over', () => {
    const over = { E69: '20240101', E153: '20240601', permanencyPlans: [{ E147: '20240201', E148: 1 }] };
    expect(childOf(row(over)).permanency).toBeUndefined();
    expect(openReason(row(over), GOAL)).toMatch(/has ended/);
    const now = { ...REMOVAL, permanencyPlans: [{ E147: '20260401', E148: 3 }] };
    expect(childOf(row(over, now)).permanency?.goal).toBe('adoption');
  });

  it('is left open where two removals run', () => {
    expect(openReason(row(REMOVAL, REMOVAL), GOAL)).toMatch(/More than one removal/);
  });
});

describe('reviews, hearings and visits', () => {
  it('are carried where the removal gives its lists', () => {
    const child = childOf(
      row({
        ...REMOVAL,
        periodicReviews: [{ E149: '20260828' }],
        permanencyHearings: [{ E150: '20260910' }, { E150: '' }],
        caseworkerVisits: [
          { E151: '20260314', E152: 1 },
          { E151: '20260814', E152: 2 },
        ],
      }),
    );
    expect(child.caseReviews).toEqual([{ held: { occurred: true, on: '2026-08-28' } }]);
    expect(child.permanencyHearings).toEqual([{ on: '2026-09-10' }, { on: null }]);
    expect(child.agencyVisits).toEqual([{ on: '2026-03-14' }]);
  });

  it('an empty list says that there were none', () => {
    const lists = { periodicReviews: [], permanencyHearings: [], caseworkerVisits: [] };
    const { caseReviews, permanencyHearings, agencyVisits } = childOf(row({ ...REMOVAL, ...lists }));
    expect([caseReviews, permanencyHearings, agencyVisits]).toEqual([[], [], []]);
  });

  it.each(['permanencyHearings', 'caseReviews', 'agencyVisits'] as const)(
    '%s are left open where a removal lacks them',
    (list) => {
      const whole = {
        ...REMOVAL,
        periodicReviews: [{ E149: '20260828' }],
        permanencyHearings: [{ E150: '20260910' }],
        caseworkerVisits: [{ E151: '20260314', E152: 1 }],
      };
      const earlier = { E69: '20180101', E153: '20180601' };
      expect(childOf(row(whole))[list]).toHaveLength(1);
      expect(childOf(row(earlier, whole))[list]).toBeUndefined();
      expect(openReason(row(earlier, whole), `/children/0/${list}`)).toMatch(/would not be complete/);
      expect(openReason(row(), `/children/0/${list}`)).toBe('No removal is given.');
    },
  );

  it('visits are left open where the place of one is not known', () => {
    const given = row({
      ...REMOVAL,
      caseworkerVisits: [{ E151: '20260314', E152: 1 }, { E151: '20260814' }],
    });
    expect(childOf(given).agencyVisits).toBeUndefined();
    expect(openReason(given, '/children/0/agencyVisits')).toMatch(/E152/);
  });

  it.each([
    ['permanencyPlans', 'E147'],
    ['periodicReviews', 'E149'],
    ['permanencyHearings', 'E150'],
    ['caseworkerVisits', 'E151'],
  ])('a day in %s before the removal is an issue', (list, element) => {
    const given = row({ ...REMOVAL, [list]: [{ [element]: '20260301' }] });
    expect(issuesOf(given)).toEqual([`contradiction /removals/0/${list}/0/${element}`]);
  });
});
