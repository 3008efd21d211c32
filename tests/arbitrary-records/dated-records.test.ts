import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { isCivilDate } from '../../src/calendar/civil-date';
import { caseRecordSchema } from '../../src/record/case-record-schema';
import { parseCaseRecord } from '../../src/record/parse-case-record';
import { AnswerCounts } from './answer-counts';
import { notReached } from './answers-table';
import { datedRecord } from './dated-record-arbitrary';
import { randomRecords } from './random-records';

/** So many at most; mostly 5,000 to 10,000 reach every answer. */
const RECORDS = 20_000;
const SEED = 1;

describe('random records', () => {
  it('are valid, of days that exist', () => {
    fc.assert(
      fc.property(datedRecord, ({ record, asOf }) => {
        expect(z.safeParse(caseRecordSchema, record).success).toBe(true);
        expect(parseCaseRecord(record)).toEqual({ record, issues: [] });
        expect(isCivilDate(asOf)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('hold unknowns of every kind: null, absent, marked in a plan, an end that is not known', () => {
    const written = JSON.stringify([...randomRecords(300, SEED)]);
    expect(written).toContain(':null');
    expect(written).toContain('{"unknown":true}');
    expect(written).toMatch(/"(until|endDate|endedOn|closedOn)":"unknown"/);
  });

  it('bring out every answer that every rule can give', () => {
    const counts = new AnswerCounts();
    let missed = notReached(counts);
    expect(missed.length).toBeGreaterThan(4 * counts.byRule.size);
    let records = 0;
    for (const dated of randomRecords(RECORDS, SEED)) {
      counts.add(dated);
      records++;
      if (records % 250 === 0) missed = notReached(counts);
      if (missed.length === 0) break;
    }
    expect(missed, `not reached in ${records} records`).toEqual([]);
  });

  it('shrink to a record from which nothing can be taken without losing what was found', () => {
    const hasPlacementOnItsDay = ({ record, asOf }: { record: { children?: unknown }; asOf: string }) =>
      JSON.stringify(record).includes(`"startDate":"${asOf}"`);
    const { counterexample, failed } = fc.check(
      fc.property(datedRecord, (drawn) => !hasPlacementOnItsDay(drawn)),
      { numRuns: 2_000, seed: SEED },
    );
    expect(failed).toBe(true);
    const [{ record, asOf }] = counterexample as [{ record: unknown; asOf: string }];
    expect(record).toEqual({ children: [{ placements: [{ startDate: asOf }] }] });
  });
});
