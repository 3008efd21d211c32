import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateCase } from '../../src/evaluate-case';
import type { CaseRecord } from '../../src/record/case-record';
import { parseCaseRecord } from '../../src/record/parse-case-record';
import type { Finding } from '../../src/report/report';
import { AS_OF, caseRecord } from './case-record-arbitrary';
import { knownBy } from './known-by';
import { shuffled } from './shuffled';
import { unknownScalars, withValueAt } from './unknown-scalars';

const RUNS = 150;

const evaluate = (record: CaseRecord) => evaluateCase(record, { asOf: AS_OF, include: 'all' });

/** An unidentified party (`:?`) stands for people who are not known; once they are, it is gone. */
const determined = ({ outcome, subject }: Finding): boolean =>
  outcome !== 'undetermined' && !subject.endsWith(':?');
const answer = ({ id, outcome, curable }: Finding) => ({ id, outcome, curable });

describe('a report', () => {
  it('is not overturned by learning what was unknown: what is determined stays', () => {
    let learned = 0;
    fc.assert(
      fc.property(caseRecord, fc.nat(), fc.gen(), (record, pick, gen) => {
        const scalars = unknownScalars(record);
        fc.pre(scalars.length > 0);
        const scalar = scalars[pick % scalars.length];
        if (!scalar) return;
        const completed = withValueAt(
          record,
          scalar.path,
          gen(() => scalar.values),
        );
        fc.pre(parseCaseRecord(completed).issues.length === 0);
        learned++;
        const after = new Map(evaluate(completed).findings.map((finding) => [finding.id, finding]));
        for (const finding of evaluate(record).findings.filter(determined)) {
          const later = after.get(finding.id);
          expect(later && answer(later), `${scalar.path.join('/')}`).toEqual(answer(finding));
        }
      }),
      { numRuns: 4 * RUNS },
    );
    expect(learned).toBeGreaterThan(2 * RUNS);
  });

  it('does not change when everything later than the day is taken out of the record', () => {
    fc.assert(
      fc.property(caseRecord, (record) => {
        const before = knownBy(record, AS_OF) as CaseRecord;
        // Taking out a later element leaves fewer fields to point at, and moves those behind it; everything else must
        // be the same.
        const compared = (of: CaseRecord) =>
          evaluate(of).findings.map(({ missingFields, message, pointer, ...finding }) => finding);
        expect(compared(before)).toEqual(compared(record));
      }),
      { numRuns: RUNS },
    );
  });

  it('does not depend on the order of members and elements', () => {
    fc.assert(
      fc.property(caseRecord, fc.nat(), (record, seed) => {
        const byId = (of: CaseRecord) =>
          new Map(
            evaluate(of).findings.map(({ id, outcome, severity, dueDate, daysLate, params }) => [
              id,
              { outcome, severity, dueDate, daysLate, params },
            ]),
          );
        expect(byId(shuffled(record, seed))).toEqual(byId(record));
      }),
      { numRuns: RUNS },
    );
  });

  it('is the same, byte for byte, each time', () => {
    fc.assert(
      fc.property(caseRecord, (record) => {
        expect(JSON.stringify(evaluate(structuredClone(record)))).toBe(JSON.stringify(evaluate(record)));
      }),
      { numRuns: RUNS },
    );
  });

  it('does not change its input', () => {
    fc.assert(
      fc.property(caseRecord, (record) => {
        const before = structuredClone(record);
        evaluate(record);
        expect(record).toEqual(before);
      }),
      { numRuns: RUNS },
    );
  });
});
