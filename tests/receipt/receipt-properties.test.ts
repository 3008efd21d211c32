import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateCase, type EvaluateOptions } from '../../src/evaluate-case';
import { createReceipt } from '../../src/receipt/create-receipt';
import { verifyReceipt } from '../../src/receipt/verify-receipt';
import type { CaseRecord } from '../../src/record/case-record';
import { AUTHORITIES } from '../../src/ruleset/documents';
import { AS_OF, caseRecord } from '../properties/case-record-arbitrary';

const RUNS = 60;

const options: fc.Arbitrary<EvaluateOptions> = fc.record(
  {
    asOf: fc.constant(AS_OF),
    include: fc.constantFrom('outstanding' as const, 'all' as const),
    redact: fc.boolean(),
    authorities: fc.subarray([...AUTHORITIES]),
  },
  { requiredKeys: ['asOf'] },
);

const receiptOf = (record: CaseRecord, how: EvaluateOptions) =>
  createReceipt(evaluateCase(record, how), record, how);

/** The same value, the members of every object in the opposite order; lists keep theirs. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([member, inner]) => [member, turned(inner)]),
  );
}

type Path = readonly (string | number)[];

/** Where every text, number, truth and null of a value stands. */
function scalarsOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return value === undefined ? [] : [path];
  return Object.entries(value).flatMap(([member, inner]) => scalarsOf(inner, [...path, member]));
}

/** The value with another scalar in one place, whatever stood there. */
function withOther(record: CaseRecord, path: Path): unknown {
  const copy = structuredClone(record) as unknown;
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], copy) as Record<string, unknown>;
  const member = String(path.at(-1));
  const was = parent[member];
  parent[member] =
    typeof was === 'string'
      ? otherText(was)
      : typeof was === 'number'
        ? was + 1
        : typeof was === 'boolean'
          ? !was
          : 'x';
  return copy;
}

/** A text that differs in its last character alone: of a date, in its last digit. */
const otherText = (text: string): string => `${text.slice(0, -1)}${text.endsWith('1') ? '2' : '1'}`;

describe('a receipt', () => {
  it('is borne out by its own record, also after both were stored as JSON', () => {
    fc.assert(
      fc.property(caseRecord, options, (record, how) => {
        const receipt = receiptOf(record, how);
        expect(JSON.parse(JSON.stringify(receipt))).toEqual(receipt);
        const stored = JSON.parse(JSON.stringify(record)) as CaseRecord;
        const { sameAnswer, differences } = verifyReceipt(JSON.parse(JSON.stringify(receipt)), stored);
        expect({ sameAnswer, differences }).toEqual({ sameAnswer: true, differences: [] });
      }),
      { numRuns: RUNS },
    );
  });

  it('does not depend on the order of the members of the record', () => {
    fc.assert(
      fc.property(caseRecord, options, (record, how) => {
        const other = turned(record) as CaseRecord;
        expect(receiptOf(other, how)).toEqual(receiptOf(record, how));
        expect(verifyReceipt(receiptOf(record, how), other).differences).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('shows any scalar of the record that was changed', () => {
    let changed = 0;
    fc.assert(
      fc.property(caseRecord, fc.nat(), (record, pick) => {
        const scalars = scalarsOf(record);
        fc.pre(scalars.length > 0);
        const path = scalars[pick % scalars.length] as Path;
        const { differences } = verifyReceipt(receiptOf(record, { asOf: AS_OF }), withOther(record, path));
        changed++;
        expect(
          differences.map(({ what }) => what),
          path.join('/'),
        ).toContain('record');
      }),
      { numRuns: 2 * RUNS },
    );
    expect(changed).toBeGreaterThan(RUNS);
  });
});
