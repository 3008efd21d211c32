import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain } from '../../src/explanation/explain';
import { AS_OF, caseRecord } from '../properties/case-record-arbitrary';
import { BROKEN } from './broken-sentence';
import { everyFinding } from './every-finding';
import { asTold, outcomeFrom, statementsIn } from './explanation-tree';

/** Findings of a random record: all of them would be hundreds. */
const SOME = 12;

describe('an explanation of any finding of any record', () => {
  it('has the outcome of the report, says so in the tree, and speaks in whole sentences', () => {
    fc.assert(
      fc.property(caseRecord, fc.nat(), (record, from) => {
        const findings = everyFinding(record, AS_OF);
        const step = Math.max(1, Math.floor(findings.length / SOME));
        for (let at = from % step; at < findings.length; at += step) {
          const { id, outcome } = findings[at] as (typeof findings)[number];
          const explanation = explain(record, { asOf: AS_OF }, id);
          expect(explanation.outcome).toBe(outcome);
          expect(outcomeFrom(explanation, asTold)).toBe(outcome);
          for (const { text } of statementsIn(explanation.statement)) expect(text).not.toMatch(BROKEN);
        }
      }),
      { numRuns: 100, endOnFailure: true },
    );
  });
});
