import fc from 'fast-check';
import { expect, it } from 'vitest';
import { evaluateCase } from '../../src/evaluate-case';
import { AS_OF, caseRecord } from '../properties/case-record-arbitrary';
import { faultsOf } from './closes';

/** Of each record, as many findings as this, wherever in the report. */
const FINDINGS = 10;

it('in random records a remedy does what it says, and none of its changes can be left out', () => {
  let tried = 0;
  fc.assert(
    fc.property(caseRecord, fc.nat(), (record, from) => {
      const findings = evaluateCase(record, { asOf: AS_OF, remedies: true }).findings.filter(
        ({ remedy }) => remedy,
      );
      const picked =
        findings.length === 0
          ? []
          : Array.from({ length: FINDINGS }, (_, at) => (from + at * 7) % findings.length);
      const chosen = [...new Set(picked)].flatMap((at) => findings[at] ?? []);
      tried += chosen.length;
      expect(chosen.flatMap((finding) => faultsOf(record, AS_OF, finding))).toEqual([]);
    }),
    { numRuns: 60 },
  );
  expect(tried).toBeGreaterThan(150);
});

it('apart from its remedies and the labels of their facts, a report is the same without them', () => {
  fc.assert(
    fc.property(caseRecord, (record) => {
      const { findings, facts, ...report } = evaluateCase(record, {
        asOf: AS_OF,
        include: 'all',
        remedies: true,
      });
      const without = evaluateCase(record, { asOf: AS_OF, include: 'all' });
      expect({ ...report, findings: findings.map(({ remedy, ...finding }) => finding) }).toEqual({
        ...report,
        findings: without.findings,
      });
      expect(facts).toMatchObject(without.facts);
    }),
    { numRuns: 30 },
  );
});
