import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeEvaluateCase } from '../../src/evaluate-case';
import { ISSUE_CODES, type IssueCode } from '../../src/record/issue';
import { parseCaseRecord } from '../../src/record/parse-case-record';
import { SECRET } from './broken-place';
import { SELDOM_FAULTS } from './seldom-faults';
import { invalidRecord } from './invalid-record-arbitrary';
import { randomRecords } from './random-records';

const SEED = 1;

/** What a record of 8 kB does not reach, and tests of hostile input do. */
const OF_GREAT_SIZE: readonly IssueCode[] = ['tooDeep', 'tooMany', 'tooLong'];

describe('invalid records', () => {
  it('have an issue each, which repeats nothing of what is wrong', () => {
    fc.assert(
      fc.property(invalidRecord, ({ input, valid }) => {
        const result = safeEvaluateCase(input, { asOf: valid.asOf });
        if (result.success) throw new Error('No issue was found.');
        expect(result.issues.length).toBeGreaterThan(0);
        for (const { message } of result.issues) expect(message).not.toContain(SECRET);
        expect(result.report?.asOf).toBe(valid.asOf);
      }),
      { numRuns: 300 },
    );
  });

  it('have issues of every kind', () => {
    const seen = new Set(
      fc
        .sample(invalidRecord, { numRuns: 600, seed: SEED })
        .flatMap(({ input }) => parseCaseRecord(input).issues.map(({ code }) => code)),
    );
    expect(ISSUE_CODES.filter((code) => !seen.has(code))).toEqual(OF_GREAT_SIZE);
  });

  it('have the issue of each fault that chance seldom brings', () => {
    for (const { code, plant } of SELDOM_FAULTS) {
      const record = [...randomRecords(40, SEED)].map((dated) => dated.record).find((one) => plant(one));
      expect(parseCaseRecord(record).issues.map((issue) => issue.code)).toContain(code);
    }
  });

  it('are read as a valid record, what was wrong in them unknown', () => {
    fc.assert(
      fc.property(invalidRecord, ({ input, valid: { asOf } }) => {
        const { record } = parseCaseRecord(input);
        const result = safeEvaluateCase(input, { asOf });
        expect(result.report).toEqual(safeEvaluateCase(record, { asOf }).report);
      }),
      { numRuns: 100 },
    );
  });
});
