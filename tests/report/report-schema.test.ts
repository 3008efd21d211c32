import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { evaluateCase, type EvaluateOptions } from '../../src/evaluate-case';
import { reportJsonSchema } from '../reference/report-types';
import { exampleCases } from './example-cases';
import { AS_OF, FIRST, realisticCase } from './realistic-case';

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
addFormats(ajv);
const isReport = ajv.compile(reportJsonSchema());

const OPTIONS: readonly Omit<EvaluateOptions, 'asOf'>[] = (['outstanding', 'all'] as const).flatMap(
  (include) => [false, true].map((redact) => ({ include, redact })),
);

const cases = [
  ...exampleCases,
  { file: 'a case with something of each outcome', asOf: AS_OF, record: realisticCase(FIRST) },
];

describe.each(cases)('the report on $file of $asOf', ({ asOf, record }) => {
  it.each(OPTIONS)('fits the published schema: $include, redacted: $redact', (options) => {
    const valid = isReport(evaluateCase(record, { asOf, ...options }));
    expect(isReport.errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });
});

describe('the schema', () => {
  const report = evaluateCase(realisticCase(FIRST), { asOf: AS_OF });

  it.each<[string, object]>([
    ['another outcome', { findings: [{ ...report.findings[0], outcome: 'violation' }] }],
    ['a member of a finding that it does not know', { findings: [{ ...report.findings[0], remedy: 'x' }] }],
    ['a day that does not exist', { asOf: '2026-02-30' }],
    ['a missing list', { deadlines: undefined }],
  ])('takes no report with %s', (_, change) => {
    expect(isReport(JSON.parse(JSON.stringify({ ...report, ...change })))).toBe(false);
  });
});
