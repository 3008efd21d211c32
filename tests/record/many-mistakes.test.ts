import { describe, expect, test } from 'vitest';
import type { CaseRecord } from '../../src/record/case-record';
import { ISSUE_CODES } from '../../src/record/issue';
import { parseCaseRecord } from '../../src/record/parse-case-record';
import { exampleRecord } from './example-record';

/** Sets a member of a copy of a record, by a path that is there. */
function set(record: CaseRecord, path: string, value: unknown): void {
  const steps = path.split('/').slice(1);
  const last = String(steps.pop());
  let holder = record as unknown as Record<string, unknown>;
  for (const step of steps) holder = holder[step] as Record<string, unknown>;
  holder[last] = value;
}

const PLAN = '/children/0/casePlan';

/** A mistake: where, what is written there, the issue and its place, and the value that is read instead. */
const TEN = [
  ['/id', Number.NaN, 'notJson', '/id', null],
  ['/family/case/status', 'zq01 half open', 'unknownCode', '/family/case/status', null],
  ['/family/people/1/deceased', 'zq02 no', 'wrongType', '/family/people/1/deceased', null],
  ['/family/services/0/endedOn', 'zq03 in May', 'notADate', '/family/services/0/endedOn', 'unknown'],
  ['/children/0/dateOfBirth', '2012-02-30', 'impossibleDate', '/children/0/dateOfBirth', null],
  ['/children/0/parents/0/personId', 'zq05', 'unknownReference', '/children/0/parents/0/personId', null],
  [`${PLAN}/extent`, null, 'required', `${PLAN}/extent`, 'excerpt'],
  [
    `${PLAN}/monitoring`,
    { narrative: 'zq07', notApplicable: 'zq08' },
    'contradiction',
    `${PLAN}/monitoring`,
    { unknown: true },
  ],
  [
    `${PLAN}/objectives/0/priority`,
    -90_210,
    'outOfRange',
    `${PLAN}/objectives/0/priority`,
    { unknown: true },
  ],
  [`${PLAN}/objectives/1/zq10 Roe`, 'zq11', 'unknownKey', `${PLAN}/objectives/1`, undefined],
] as const;

describe('a record with ten mistakes', () => {
  const input = exampleRecord();
  const expected = exampleRecord();
  for (const [path, value, , , instead] of TEN) {
    set(input, path, value);
    if (instead !== undefined) set(expected, path, instead);
  }
  const { record, issues } = parseCaseRecord(input);

  test('gives ten issues in one answer, in its own order', () => {
    expect(issues.map(({ code, pointer }) => [code, pointer])).toEqual(
      TEN.map(([, , code, pointer]) => [code, pointer]),
    );
  });

  test('keeps everything else', () => expect(record).toStrictEqual(expected));

  test('no issue repeats a value', () => {
    expect(JSON.stringify(issues)).not.toMatch(/zq|2012|30|90|210|Roe/);
  });
});

test('between them, records like these give every code', () => {
  const list = { people: [{ id: 'p1' }, { id: 'p1' }], services: Array.from({ length: 5_001 }, () => ({})) };
  const placements = [{ startDate: '2010-01-01', endDate: '2009-01-01' }];
  const deep: unknown = JSON.parse(`${'['.repeat(40)}${']'.repeat(40)}`);
  const ten = exampleRecord();
  for (const [path, value] of TEN) set(ten, path, value);
  const other = {
    id: 'x'.repeat(100_001),
    deep,
    family: list,
    children: [{ dateOfBirth: '2012-01-01', placements }],
  };
  const given = [ten, other].flatMap((input) => parseCaseRecord(input).issues.map(({ code }) => code));
  expect(new Set(given)).toEqual(new Set(ISSUE_CODES));
});

test('issues come in the order in which the record states its members', () => {
  const pointers = (input: unknown) => parseCaseRecord(input).issues.map(({ pointer }) => pointer);
  const people = Array.from({ length: 11 }, (_, index) => (index === 2 || index === 10 ? { id: 5 } : {}));
  expect(pointers({ family: { people }, id: 5 })).toEqual([
    '/family/people/2/id',
    '/family/people/10/id',
    '/id',
  ]);
  expect(pointers({ id: 5, family: { people: [{}, {}, 5] } })).toEqual(['/id', '/family/people/2']);
  expect(pointers({ children: [{ casePlan: { kind: 5 } }] })).toEqual([
    '/children/0/casePlan/kind',
    '/children/0/casePlan/extent',
  ]);
});

test('cross-checks run although other members are malformed', () => {
  const input = {
    id: 5,
    family: 7,
    children: [{ placements: [{ setting: 5, startDate: '2026-01-02', endDate: '2026-01-01' }] }],
  };
  expect(parseCaseRecord(input).issues.map(({ code }) => code)).toEqual([
    'wrongType',
    'wrongType',
    'unknownCode',
    'endBeforeStart',
  ]);
});

test('the record without a fault is read as it is', () => {
  expect(parseCaseRecord(exampleRecord())).toStrictEqual({ record: exampleRecord(), issues: [] });
});
