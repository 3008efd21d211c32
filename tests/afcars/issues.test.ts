import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromAfcars } from '../../src/afcars';
import { parseCaseRecord } from '../../src/record/parse-case-record';
import { childOf, issuesOf, REMOVAL, row } from './rows';

describe('days', () => {
  it.each(['20120504', '2012-05-04', ' 20120504 ', 20120504])('%j is read', (E5) => {
    expect(fromAfcars({ E5 })).toMatchObject({
      record: { children: [{ dateOfBirth: '2012-05-04' }] },
      issues: [],
    });
  });

  it.each([
    ['20120231', 'impossibleDate'],
    ['18991231', 'impossibleDate'],
    ['22010101', 'impossibleDate'],
    ['2012054', 'notADate'],
    ['05/04/2012', 'notADate'],
    [true, 'wrongType'],
    [{}, 'wrongType'],
  ])('%j is not, and unknown', (E5, code) => {
    expect(issuesOf({ E5 })).toEqual([`${code} /E5`]);
    expect(childOf({ E5 }).dateOfBirth).toBeUndefined();
  });

  it.each(['', '  ', null, undefined])('%j is missing, and no issue', (E5) => {
    expect(fromAfcars({ E5 })).toMatchObject({ record: { children: [{}] }, issues: [] });
  });
});

describe('the report date', () => {
  it.each([
    ['202603', '2026-03-31'],
    [202609, '2026-09-30'],
  ])('%j ends the report period on %s', (E2, asOf) => {
    expect(fromAfcars({ E2 })).toMatchObject({ asOf, issues: [] });
  });

  it.each(['202606', '2026-09', '20260930', '189909', 'x'])('%j is none', (E2) => {
    expect(fromAfcars({ E2 }).asOf).toBeNull();
    expect(issuesOf({ E2 })).toEqual(['notADate /E2']);
  });

  it('no day of the row is later; on the last day of the period it is still in it', () => {
    const hearings = { ...REMOVAL, permanencyHearings: [{ E150: '20260930' }, { E150: '20261001' }] };
    const given = { E2: '202609', ...row(hearings) };
    expect(issuesOf(given)).toEqual(['outOfRange /removals/0/permanencyHearings/1/E150']);
    expect(childOf(given).permanencyHearings).toEqual([{ on: '2026-09-30' }, { on: null }]);
    expect(issuesOf(row(hearings))).toEqual([]);
  });
});

describe('the record number', () => {
  it.each([
    ['A1b2', 'A1b2'],
    [77, '77'],
  ])('%j names the child', (E4, id) => {
    expect(childOf({ E4 }).id).toBe(id);
  });
});

describe('keys', () => {
  it('elements that are read nowhere may be there', () => {
    expect(issuesOf({ E1: '09', E7: 1, E186: 0, removals: [{ ...REMOVAL, E71: 3 }] })).toEqual([]);
  });

  it('an element in another part than its own is an issue that says where it is read', () => {
    const { issues } = fromAfcars({ E112: '20260302', removals: [{ ...REMOVAL, E5: '20120504' }] });
    expect(issues).toEqual([
      {
        code: 'unknownKey',
        pointer: '/E112',
        message: 'E112 is not read here, but in the elements of livingArrangements.',
      },
      {
        code: 'unknownKey',
        pointer: '/removals/0/E5',
        message: 'E5 is not read here, but directly in the child’s row.',
      },
    ]);
  });

  it('anything else is unknown, with what may be meant', () => {
    const { issues } = fromAfcars({ removal: [], E187: 1, e5: '20120504' });
    expect(issues.map(({ pointer, suggestion }) => [pointer, suggestion])).toEqual([
      ['/removal', 'removals'],
      ['/E187', undefined],
      ['/e5', 'E5'],
    ]);
  });

  it('a key that may be confidential is not shown', () => {
    expect(JSON.stringify(fromAfcars({ 'Jane Roe': 1 }).issues)).not.toContain('Jane');
  });
});

describe('whatever is given', () => {
  it.each([7, 'row', null, undefined, [], () => 1])('%s is no row, and no error', (given) => {
    expect(issuesOf(given)).toHaveLength(1);
    expect(fromAfcars(given).record).toEqual({ children: [{}] });
  });

  it('a list is a list, and an element of it an object', () => {
    expect(issuesOf({ removals: {} })).toEqual(['wrongType /removals']);
    expect(issuesOf({ removals: [7] })).toEqual(['wrongType /removals/0']);
    expect(issuesOf(row({ ...REMOVAL, permanencyPlans: 'none' as never }))).toEqual([
      'wrongType /removals/0/permanencyPlans',
    ]);
  });

  it('what cannot be read is an issue', () => {
    const given = {
      get E5(): string {
        throw new Error('no');
      },
    };
    expect(issuesOf(given)).toEqual(['notJson /E5']);
  });

  const element = fc.oneof(
    fc.constantFrom('20260302', '20260310', '20260801', '', null, 'Jane Roe', 20260302, true),
    fc.integer({ min: -1, max: 16 }),
  );
  const part = (...elements: readonly string[]) =>
    fc.record(Object.fromEntries(elements.map((name) => [name, element])), { requiredKeys: [] });
  const list = (of: fc.Arbitrary<unknown>) =>
    fc.oneof(fc.array(of, { maxLength: 3 }), fc.constantFrom(null, 'Jane Roe'));
  const removals = fc
    .tuple(
      part('E69', 'E153', 'E155', 'E121'),
      list(part('E112', 'E113', 'E117', 'E118', 'E119', 'E120')),
      list(part('E147', 'E148')),
      list(part('E149')),
      list(part('E150')),
      list(part('E151', 'E152')),
    )
    .map(
      ([
        own,
        livingArrangements,
        permanencyPlans,
        periodicReviews,
        permanencyHearings,
        caseworkerVisits,
      ]) => ({
        ...own,
        livingArrangements,
        permanencyPlans,
        periodicReviews,
        permanencyHearings,
        caseworkerVisits,
      }),
    );
  const rows = fc.oneof(
    fc.tuple(part('E2', 'E4', 'E5'), list(removals)).map(([own, of]) => ({ ...own, removals: of })),
    fc.anything(),
  );

  it('nothing throws, the record is one that can be read, no issue repeats a value, and the row is left as it was', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const before = fc.stringify(given);
        const reading = fromAfcars(given);
        expect(parseCaseRecord(reading.record)).toEqual({ record: reading.record, issues: [] });
        expect(JSON.stringify(reading.issues)).not.toContain('Jane Roe');
        expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
        expect(fc.stringify(given)).toBe(before);
      }),
      { numRuns: 1000 },
    );
  });
});
