import vm from 'node:vm';
import { describe, expect, test } from 'vitest';
import { parseCaseRecord } from '../../src/record/parse-case-record';
import { faultsOf } from './faults-of';

const SECRET = 'zq-confidential-zq';

const throwing = (trap: string): object =>
  new Proxy(
    {},
    {
      [trap]: () => {
        throw new Error(SECRET);
      },
    },
  );

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

describe('what is no JSON is reported where it stands and becomes unknown', () => {
  test.each([
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['a BigInt', 10n],
    ['a symbol', Symbol(SECRET)],
    ['a function', () => SECRET],
    ['a Date', new Date(0)],
    ['a Map', new Map()],
    ['a boxed string', Object('2020-01-01')],
    [
      'an instance of a class',
      new (class {
        readonly day = SECRET;
      })(),
    ],
    ['half a surrogate pair', 'a\ud83d'],
    ['the other half', '\ude00b'],
    ['a proxy that throws when asked for its keys', throwing('ownKeys')],
    ['a proxy that throws when asked for its prototype', throwing('getPrototypeOf')],
    ['a revoked proxy', revoked({})],
    ['a revoked proxy of a list', revoked([])],
    ['a list of no length', new Proxy([], { get: () => -1 })],
  ])('%s', (_, dateOfBirth) => {
    const { record, issues } = parseCaseRecord({ children: [{ id: 'c1', dateOfBirth }] });
    expect(issues.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['notJson', '/children/0/dateOfBirth'],
    ]);
    expect(JSON.stringify(issues)).not.toContain(SECRET);
    expect(record).toEqual({ children: [{ id: 'c1', dateOfBirth: null }] });
  });

  test('a whole pair of surrogates is text', () => {
    expect(faultsOf({ id: '😀' })).toEqual([]);
  });

  test('as the whole record', () => {
    expect(parseCaseRecord(() => SECRET)).toEqual({
      record: {},
      issues: [{ code: 'notJson', pointer: '', message: 'This is not plain JSON.' }],
    });
  });
});

describe('getters', () => {
  const child = (get: () => unknown) =>
    Object.defineProperty({ id: 'c1' }, 'dateOfBirth', { enumerable: true, get });

  test('that throw are reported without their error', () => {
    const input = {
      children: [
        child(() => {
          throw new Error(SECRET);
        }),
      ],
    };
    expect(parseCaseRecord(input)).toEqual({
      record: { children: [{ id: 'c1', dateOfBirth: null }] },
      issues: [{ code: 'notJson', pointer: '/children/0/dateOfBirth', message: 'This cannot be read.' }],
    });
  });

  test('are read once, so that what was checked is what is kept', () => {
    let reads = 0;
    const { record, issues } = parseCaseRecord({
      children: [child(() => (reads++ === 0 ? '2020-01-01' : SECRET))],
    });
    expect([record, issues, reads]).toEqual([{ children: [{ id: 'c1', dateOfBirth: '2020-01-01' }] }, [], 1]);
  });
});

describe('lists and objects of odd kinds', () => {
  test('holes and undefined elements are reported, and keep their places', () => {
    // eslint-disable-next-line no-sparse-arrays
    const { record, issues } = parseCaseRecord({ children: [{ id: 'c1' }, , undefined, { id: 'c4' }] });
    expect(issues.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'notJson /children/1',
      'notJson /children/2',
    ]);
    expect(record).toEqual({ children: [{ id: 'c1' }, {}, {}, { id: 'c4' }] });
  });

  test('an undefined member is absent', () => {
    const { record, issues } = parseCaseRecord({
      id: undefined,
      children: [{ id: 'c1', placements: undefined }],
    });
    expect(issues).toEqual([]);
    expect(record).toStrictEqual({ children: [{ id: 'c1' }] });
  });

  test('objects without a prototype and those of another realm are plain', () => {
    const bare = Object.assign(Object.create(null), { id: 'r1' }) as unknown;
    const foreign: unknown = vm.runInNewContext('({ id: "r1", children: [{ id: "c1" }] })');
    expect(parseCaseRecord(bare)).toEqual({ record: { id: 'r1' }, issues: [] });
    expect(parseCaseRecord(foreign)).toEqual({ record: { id: 'r1', children: [{ id: 'c1' }] }, issues: [] });
  });

  test('a proxy of plain objects is read through', () => {
    const input: unknown = new Proxy({ children: new Proxy([{ id: 'c1' }], {}) }, {});
    expect(parseCaseRecord(input)).toEqual({ record: { children: [{ id: 'c1' }] }, issues: [] });
  });

  test('symbol keys, inherited and non-enumerable members are not part of the record', () => {
    const input = Object.defineProperty({ id: 'r1', [Symbol('s')]: 1 }, 'hidden', { value: 1 });
    expect(parseCaseRecord(input)).toEqual({ record: { id: 'r1' }, issues: [] });
  });
});

describe('cycles and depth', () => {
  test('a record that contains itself', () => {
    const record: Record<string, unknown> = { id: 'r1' };
    record['family'] = record;
    expect(parseCaseRecord(record)).toEqual({
      record: { id: 'r1', family: {} },
      issues: [{ code: 'notJson', pointer: '/family', message: 'This contains itself.' }],
    });
  });

  test('one object in two places is no cycle', () => {
    const placement = { startDate: '2026-01-01' };
    const { record, issues } = parseCaseRecord({
      children: [{ placements: [placement] }, { placements: [placement] }],
    });
    expect(issues).toEqual([]);
    expect(record.children?.[0]?.placements?.[0]).not.toBe(record.children?.[1]?.placements?.[0]);
  });

  test('100,000 lists in one another', () => {
    let nested: unknown[] = [];
    for (let depth = 0; depth < 100_000; depth += 1) nested = [nested];
    expect(faultsOf({ children: nested })).toEqual([
      'wrongType /children/0',
      `tooDeep /children${'/0'.repeat(31)}`,
    ]);
  });

  test('a proxy without a bottom', () => {
    const bottomless = (): object =>
      new Proxy(
        {},
        {
          get: bottomless,
          ownKeys: () => ['family'],
          getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
        },
      );
    expect(faultsOf(bottomless())).toEqual(['unknownKey /family/family', `tooDeep ${'/family'.repeat(32)}`]);
  });
});
