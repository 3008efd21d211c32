import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { caseRecordSchema } from '../../src/record/case-record-schema';
import { IssueLog } from '../../src/record/issue-log';
import { parseCaseRecord } from '../../src/record/parse-case-record';
import { repair } from '../../src/record/repair';
import { exampleRecord } from './example-record';

const WORDS = [
  'unknown',
  'none',
  'whole',
  'parent',
  'serviceProvider',
  'p1',
  'p2',
  'n1',
  'v1',
  'v9',
  'c1',
  's1',
  ' ',
];
const DAYS = ['2012-05-04', '2025-01-10', '2024-02-30', '2026-1-1', '1899-12-31', '2200-12-31'];
const KEYS = [
  'id',
  'unknown',
  'none',
  'narrative',
  'notApplicable',
  'onFile',
  'extent',
  'partyId',
  'Jane Roe',
  '__proto__',
];

const scalar = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, undefined, ...WORDS, ...DAYS),
  fc.integer({ min: -1, max: 3 }),
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSparseArray: true,
    withNullPrototype: true,
  }),
);

const value = fc.oneof(
  { weight: 4, arbitrary: scalar },
  { weight: 1, arbitrary: fc.array(scalar, { maxLength: 3 }) },
  { weight: 2, arbitrary: fc.dictionary(fc.constantFrom(...KEYS), scalar, { maxKeys: 3 }) },
);

/** Changes to a record: each walks down by a row of numbers and then puts a value where it is. */
const changes = fc.array(fc.record({ way: fc.array(fc.nat(40), { minLength: 1, maxLength: 9 }), value }), {
  maxLength: 8,
});

function change(record: unknown, way: readonly number[], put: unknown): void {
  let holder = record as Record<string, unknown>;
  for (const [index, turn] of way.entries()) {
    const keys = Object.keys(holder);
    const key = keys[turn % Math.max(1, keys.length)] ?? KEYS[turn % KEYS.length] ?? 'id';
    const member = Object.hasOwn(holder, key) ? holder[key] : undefined;
    if (
      index === way.length - 1 ||
      typeof member !== 'object' ||
      member === null ||
      Object.isFrozen(member)
    ) {
      Object.defineProperty(holder, key, {
        value: put,
        enumerable: true,
        configurable: true,
        writable: true,
      });
      return;
    }
    holder = member as Record<string, unknown>;
  }
}

/** Freezes a value throughout, so that any attempt to change it throws. */
function frozen(input: unknown, seen = new Set<unknown>()): unknown {
  if (typeof input !== 'object' || input === null || seen.has(input)) return input;
  seen.add(input);
  for (const member of Object.values(input)) frozen(member, seen);
  return ArrayBuffer.isView(input) ? input : Object.freeze(input);
}

const changedRecord = changes.map((list) => {
  const record = exampleRecord();
  for (const { way, value: put } of list) change(record, way, put);
  return record as unknown;
});

const anyInput = fc.oneof(
  { weight: 5, arbitrary: changedRecord },
  { weight: 1, arbitrary: value },
  {
    weight: 1,
    arbitrary: fc.record({ id: scalar, family: value, children: fc.array(value, { maxLength: 3 }) }),
  },
);

function holdsUndefined(record: unknown): boolean {
  if (typeof record !== 'object' || record === null) return record === undefined;
  return Object.values(record).some(holdsUndefined);
}

test('whatever it is given, it gives a record that fits the schema, and changes nothing', () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const { record, issues } = parseCaseRecord(frozen(input));
      expect(z.safeParse(caseRecordSchema, record).success).toBe(true);
      expect(holdsUndefined(record)).toBe(false);
      expect(JSON.parse(JSON.stringify(issues))).toEqual(issues);
      expect(new Set(issues.map(({ code, pointer }) => `${code} ${pointer}`)).size).toBe(issues.length);
    }),
    { numRuns: 1_000 },
  );
});

test('what it gives is read again without an issue, and as it is', () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const { record } = parseCaseRecord(input);
      const copy = structuredClone(record);
      expect(parseCaseRecord(record)).toStrictEqual({ record: copy, issues: [] });
    }),
    { numRuns: 1_000 },
  );
});

test('a record has an issue of form exactly where the schema refuses it', () => {
  const json = changedRecord.map(
    (input) =>
      JSON.parse(
        JSON.stringify(input, (_, member: unknown) => (typeof member === 'bigint' ? 0 : member)) ?? 'null',
      ) as unknown,
  );
  fc.assert(
    fc.property(json, (input) => {
      const log = new IssueLog();
      repair(caseRecordSchema, input, log);
      expect(log.inOrderOf(input).length === 0).toBe(z.safeParse(caseRecordSchema, input).success);
    }),
    { numRuns: 1_000 },
  );
});

test('a record is a fresh copy, sharing nothing with the input or with another', () => {
  const unknowns = { extent: 'whole', assessment: 5, monitoring: 5 };
  const input = { family: { people: [{ id: 'p1' }] }, children: [{ casePlan: unknowns }] };
  const { record } = parseCaseRecord(input);
  expect(record.family).not.toBe(input.family);
  expect(record.family?.people).not.toBe(input.family.people);
  const plan = record.children?.[0]?.casePlan as unknown as Record<string, unknown>;
  expect(plan['assessment']).toEqual(plan['monitoring']);
  expect(plan['assessment']).not.toBe(plan['monitoring']);
});
