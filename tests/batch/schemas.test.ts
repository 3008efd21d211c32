import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { BatchTally, caseLine, evaluateNdjson, STANDINGS } from '../../src/batch';
import { OUTCOMES } from '../../src/evaluator/outcome';
import { ISSUE_CODES } from '../../src/record/issue';
import { AS_OF, overdueCase } from '../cli/example-cases';
import { caseloadLines } from './caseload';
import { bytesOf } from './chunks';
import { collected } from './collected';

const schema = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../docs/schemas/${name}`, import.meta.url), 'utf8'));

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
addFormats(ajv);
for (const name of ['report.json', 'batch-summary.json', 'batch-line.json'])
  ajv.addSchema(schema(name), name);

/** As it is after a journey as JSON, with what is wrong with it. */
function problemsOf(name: string, value: unknown): unknown {
  ajv.validate(name, JSON.parse(JSON.stringify(value)));
  return ajv.errors ?? [];
}

const text = [
  ...caseloadLines(12),
  overdueCase,
  '{',
  '{"childrn": []}',
  '{"children": [{"dateOfBirth": 7}]}',
].map((line) => `${line.trim()}\n`);

describe('what a batch writes', () => {
  it.each([
    ['outstanding findings', { asOf: AS_OF }],
    ['every finding', { asOf: AS_OF, include: 'all', remedies: true } as const],
    ['no values', { asOf: AS_OF, redact: true, authorities: ['dcfPolicy'] } as const],
  ])('fits its schemas: %s', async (_, options) => {
    const results = await collected(evaluateNdjson(text.map(bytesOf), options));
    const tally = new BatchTally(options);
    for (const result of results) {
      tally.add(result);
      expect(problemsOf('batch-line.json', caseLine(result, 'findings'))).toEqual([]);
      expect(problemsOf('batch-line.json', caseLine(result, 'reports', 'a.ndjson'))).toEqual([]);
    }
    expect(results.map(({ success }) => success)).toContain(false);
    expect(problemsOf('batch-summary.json', tally.summary())).toEqual([]);
  });

  it('is held to the schemas: another member is wrong', () => {
    const summary = new BatchTally({ asOf: AS_OF }).summary();
    expect(problemsOf('batch-summary.json', { ...summary, more: 1 })).not.toEqual([]);
    expect(problemsOf('batch-line.json', { line: 1, issues: [], more: 1 })).not.toEqual([]);
  });

  it('has the codes that the schemas have', () => {
    const { $defs, properties } = schema('batch-summary.json');
    expect($defs.IssueCode.enum).toEqual(ISSUE_CODES);
    expect(Object.keys($defs.Totals.properties)).toEqual(OUTCOMES);
    expect(Object.keys(properties.standings.properties)).toEqual(STANDINGS);
  });
});
