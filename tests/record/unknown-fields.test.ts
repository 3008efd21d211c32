import { expect, test } from 'vitest';
import { parseCaseRecord } from '../../src/record/parse-case-record';
import { faultsOf, planOf, withPlan } from './faults-of';

test('an unknown field is left out and reported with the field that may be meant', () => {
  expect(parseCaseRecord({ children: [{ id: 'c1', placement: [] }] })).toEqual({
    record: { children: [{ id: 'c1' }] },
    issues: [
      {
        code: 'unknownKey',
        pointer: '/children/0/placement',
        message: 'Unknown field; did you mean "placements"?',
        suggestion: 'placements',
      },
    ],
  });
});

test('a field that is like none is reported without a suggestion', () => {
  expect(parseCaseRecord({ nickname: 'x' }).issues).toEqual([
    { code: 'unknownKey', pointer: '/nickname', message: 'Unknown field.' },
  ]);
});

test('the suggestion is made from the fields at that place', () => {
  const { issues } = parseCaseRecord(withPlan({ assessment: { narative: 'x' }, fsna: { unknwn: true } }));
  expect(issues.map(({ pointer, suggestion }) => [pointer, suggestion])).toEqual([
    ['/children/0/casePlan/assessment/narative', 'narrative'],
    ['/children/0/casePlan/fsna/unknwn', undefined],
    ['/children/0/casePlan/fsna/occurred', undefined],
  ]);
});

test('an unknown field that is no JSON is one issue', () => {
  expect(faultsOf({ nickname: Number.NaN })).toEqual(['notJson /nickname']);
});

test('of alternatives that are equally like it, an object is taken for the first', () => {
  const input = withPlan({ fsna: { occurred: true, unknown: true } });
  expect(faultsOf(input)).toEqual(['unknownKey /children/0/casePlan/fsna/unknown']);
  expect(planOf(input)).toEqual({ extent: 'whole', fsna: { occurred: true } });
});

test('a misspelt required field is one issue', () => {
  const input = withPlan({ fsna: { ocurred: true } });
  expect(faultsOf(input)).toEqual(['unknownKey /children/0/casePlan/fsna/ocurred']);
  expect(planOf(input)).toEqual({ extent: 'whole', fsna: { unknown: true } });
});

test.each(['Jane Roe', 'date of birth', '__proto__', '17', 'ключ', 'a/b', '\ud800', 'x'.repeat(1_000_000)])(
  'a key that is no name is not shown (case %#)',
  (key) => {
    const child = JSON.parse(`{"id": "c1", ${JSON.stringify(key)}: {"inner": 5}}`) as unknown;
    const { record, issues } = parseCaseRecord({ children: [child] });
    expect(record).toEqual({ children: [{ id: 'c1' }] });
    expect(Object.getPrototypeOf(record.children?.[0])).toBe(Object.prototype);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ code: 'unknownKey', pointer: '/children/0' });
    expect(issues[0]?.message).toMatch(
      /^Unknown field, whose name cannot be shown here(\.|; did you mean "dateOfBirth"\?)$/,
    );
  },
);

test('several keys that are not shown are one issue of the object that holds them', () => {
  expect(faultsOf({ 'Jane Roe': 1, 'John Roe': 2, 'Jim Roe': { age: Number.NaN } })).toEqual([
    'unknownKey ',
    'notJson ',
  ]);
});

test.each(['toString', 'constructor', 'hasOwnProperty', 'valueOf'])(
  '%s is an unknown field like any other',
  (key) => {
    expect(faultsOf({ [key]: 1 })).toEqual([`unknownKey /${key}`]);
  },
);
