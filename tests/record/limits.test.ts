import { describe, expect, test } from 'vitest';
import { LIMITS, listLimit } from '../../src/record/limits';
import { parseCaseRecord } from '../../src/record/parse-case-record';
import { faultsOf, planOf, withPlan } from './faults-of';

const many = <Element>(count: number, element: Element): Element[] =>
  Array.from({ length: count }, () => element);

test('lists have the limits that are documented', () => {
  expect([listLimit('children'), listLimit('objectives'), listLimit('participants')]).toEqual([
    500, 500, 5_000,
  ]);
});

describe('at the limit and beyond', () => {
  test('children', () => {
    expect(faultsOf({ children: many(500, {}) })).toEqual([]);
    expect(parseCaseRecord({ children: many(501, {}) })).toEqual({
      record: { children: null },
      issues: [{ code: 'tooMany', pointer: '/children', message: 'This holds more than 500 elements.' }],
    });
  });

  test('objectives of a plan', () => {
    expect(faultsOf(withPlan({ objectives: many(500, {}) }))).toEqual([]);
    expect(faultsOf(withPlan({ objectives: many(501, {}) }))).toEqual([
      'tooMany /children/0/casePlan/objectives',
    ]);
    expect(planOf(withPlan({ objectives: many(501, {}) }))).toEqual({
      extent: 'whole',
      objectives: { unknown: true },
    });
  });

  test('other lists', () => {
    expect(faultsOf({ family: { people: many(5_000, {}) } })).toEqual([]);
    expect(faultsOf({ family: { people: many(5_001, {}) } })).toEqual(['tooMany /family/people']);
  });

  test('fields of an object', () => {
    const fields = (count: number) =>
      Object.fromEntries(many(count, 0).map((_, index) => [`k${index}`, undefined]));
    expect(faultsOf(fields(5_000))).toEqual([]);
    expect(faultsOf(fields(5_001))).toEqual(['tooMany ']);
  });

  test('the length of a text', () => {
    expect(faultsOf({ id: 'x'.repeat(100_000) })).toEqual([]);
    expect(parseCaseRecord({ id: 'x'.repeat(100_001) })).toEqual({
      record: { id: null },
      issues: [{ code: 'tooLong', pointer: '/id', message: 'This text is longer than 100000 characters.' }],
    });
  });

  test('depth', () => {
    const nested = (depth: number): unknown => (depth === 0 ? 1 : { a: nested(depth - 1) });
    expect(faultsOf({ a: nested(LIMITS.depth - 1) })).toEqual(['unknownKey /a']);
    expect(faultsOf({ a: nested(LIMITS.depth) })).toEqual(['unknownKey /a', `tooDeep ${'/a'.repeat(32)}`]);
  });

  test('values in the whole record', () => {
    let shared: unknown = {};
    for (let level = 0; level < 20; level += 1) shared = many(10, shared);
    const { record, issues } = parseCaseRecord({ id: 'r1', children: shared });
    expect(record).toEqual({});
    expect(issues.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(['tooMany ']);
  });

  test('issues: the record is repaired all the same', () => {
    const { record, issues } = parseCaseRecord({ children: many(500, { placements: many(500, 7) }) });
    expect(issues).toHaveLength(LIMITS.issues + 1);
    expect(issues[0]).toMatchObject({ code: 'tooMany', pointer: '' });
    expect(record.children?.at(-1)).toEqual({ placements: many(500, {}) });
  });
});

test('a list of a million is refused without a look at its elements', () => {
  let reads = 0;
  const children: unknown = new Proxy(new Array(1_000_000), {
    get(list, key) {
      reads += 1;
      return Reflect.get(list, key) as unknown;
    },
  });
  expect(faultsOf({ children })).toEqual(['tooMany /children']);
  expect(reads).toBe(1);
});
