import { Ajv } from 'ajv';
import fc from 'fast-check';
import { Fhir } from 'fhir';
import { describe, expect, it } from 'vitest';
import { safeEvaluateCase } from '../../src/evaluate-case';
import { toOperationOutcome, type OperationOutcome } from '../../src/exporters';
import { ISSUE_CODES } from '../../src/record/issue';
import type { Report } from '../../src/report/report';
import { exampleReports, reportSaying } from './example-reports';
import { operationOutcomeR5 } from './operation-outcome-r5';

const isR5 = new Ajv().compile(operationOutcomeR5);
const r4 = new Fhir();

/** A code of our own is in no value set that the validator knows, which is a warning and no error. */
const OWN_CODE = /^Code ".*" \(urn:dcf-case-plan-rules:\w+\) not found in value set$/s;

/** What a validator of R4, and the members and codes of R5, hold against it. */
function faultsOf(outcome: OperationOutcome): readonly unknown[] {
  const { messages } = r4.validate(outcome, { errorOnUnexpected: true });
  const ofR5 = isR5(outcome) ? [] : (isR5.errors ?? []);
  return [...messages.filter(({ message }) => !OWN_CODE.test(message ?? '')), ...ofR5];
}

const everything = exampleReports.find(({ name }) => name === 'everything')?.report as Report;

describe('toOperationOutcome', () => {
  it.each(exampleReports)('$name: is an OperationOutcome of R4 and R5', ({ report }) => {
    const outcome = toOperationOutcome(report);
    expect(faultsOf(outcome)).toEqual([]);
    expect(outcome.issue).toHaveLength(Math.max(report.findings.length, 1));
    expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
  });

  it.each<[string, (outcome: OperationOutcome) => unknown]>([
    ['a severity', (outcome) => ((outcome.issue[0] as { severity: string }).severity = 'info')],
    ['an issue type', (outcome) => ((outcome.issue[0] as { code: string }).code = 'policy')],
    ['a member', (outcome) => Object.assign(outcome.issue[0] ?? {}, { rule: 'x' })],
    ['an empty list', (outcome) => outcome.issue.splice(0)],
    ['a text', (outcome) => Object.assign(outcome.issue[0] ?? {}, { diagnostics: '' })],
  ])('would not pass with %s that FHIR does not know', (_name, spoil) => {
    const outcome = toOperationOutcome(everything);
    spoil(outcome);
    expect(faultsOf(outcome)).not.toEqual([]);
  });

  it('says of each outcome what FHIR has for it', () => {
    const { issue } = toOperationOutcome(everything);
    const said = issue.map(
      ({ severity, code, details }) => `${details?.coding[1]?.code} ${severity} ${code}`,
    );
    expect([...new Set(said)].sort()).toEqual([
      'met information informational',
      'notApplicable information informational',
      'notMet error business-rule',
      'notMet warning business-rule',
      'undetermined information incomplete',
      'undetermined warning incomplete',
    ]);
  });

  it('names the rule, the place and the provisions', () => {
    const { issue } = toOperationOutcome(everything);
    expect(
      issue.find(({ details }) => details?.coding[0]?.code === 'concurrent-permanency-plan-developed'),
    ).toEqual({
      severity: 'warning',
      code: 'business-rule',
      details: {
        coding: [
          {
            system: 'urn:dcf-case-plan-rules:rule',
            version: everything.rulesVersion,
            code: 'concurrent-permanency-plan-developed',
          },
          { system: 'urn:dcf-case-plan-rules:outcome', code: 'notMet' },
        ],
        text: expect.stringMatching(/^The concurrent permanency plan was developed 38 days after/) as string,
      },
      diagnostics:
        'subject child:c1; pointer /children/0/permanency/concurrentPermanencyPlan; provisions dcf-cip.permanency-planning.1; due 2026-07-14',
      expression: ['children[0].permanency.concurrentPermanencyPlan'],
    });
  });

  it('lists first what could not be read, as errors', () => {
    const record = { children: [{ id: 'c1', dateOfBirth: '2012-02-30' }] };
    const result = safeEvaluateCase(record, { asOf: '2026-09-15' });
    if (result.success || !result.report) throw new Error('expected a report with issues');
    const outcome = toOperationOutcome(result.report, { issues: result.issues });
    expect(faultsOf(outcome)).toEqual([]);
    expect(outcome.issue[0]).toMatchObject({
      severity: 'error',
      code: 'value',
      expression: ['children[0].dateOfBirth'],
    });
    expect(outcome.issue).toHaveLength(result.report.findings.length + 1);
  });

  it.each(ISSUE_CODES)('has an issue type for %s', (code) => {
    const issues = [{ code, pointer: '', message: 'It cannot be taken as it stands.' }];
    expect(faultsOf(toOperationOutcome(everything, { issues }))).toEqual([]);
  });

  it('stays one, whatever the record says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(faultsOf(toOperationOutcome(reportSaying(`.${text}`)))).toEqual([]);
      }),
      { numRuns: 200, examples: [['\u0000\u001b'], ['\ud83d'], ['<script>"\\`']] },
    );
  });
});
