import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateCase, safeEvaluateCase, type EvaluateOptions } from '../../src/evaluate-case';
import { evaluateCaseWithEngine, safeEvaluateCaseWithEngine } from '../../src/json-rules-engine';
import { AS_OF, caseRecord } from '../properties/case-record-arbitrary';
import { baseline, baselineNames, caseFiles, recordOf } from '../rules/cases';
import { exampleRecords } from './example-records';

/** Ten days before, within and after what the examples tell; most of it happens in the autumn of 2026. */
const EXAMPLE_DAYS = [
  '2024-11-06',
  '2025-12-01',
  '2026-04-20',
  '2026-07-01',
  '2026-09-21',
  '2026-10-15',
  '2026-10-20',
  '2026-11-16',
  '2027-03-31',
  '2027-11-01',
];

async function expectSameReport(record: unknown, options: EvaluateOptions) {
  const withEngine = await safeEvaluateCaseWithEngine(record, options);
  expect(withEngine).toEqual(safeEvaluateCase(record, options));
  expect(withEngine.report?.findings.length).toBeGreaterThan(0);
}

for (const { path, baseline: baselineName, cases } of caseFiles) {
  describe(path, () => {
    it.each(cases.map((ruleCase) => [ruleCase.rule, ruleCase.name, ruleCase] as const))(
      '%s > %s: same report',
      async (_rule, _name, ruleCase) => {
        const { record, asOf } = recordOf(baselineName, ruleCase);
        await expectSameReport(record, { asOf, include: 'all' });
      },
    );
  });
}

describe('baselines', () => {
  it.each(baselineNames)('%s: same report', async (name) => {
    const { record, asOf } = baseline(name);
    await expectSameReport(record, { asOf, include: 'all' });
  });
});

describe('documentation examples', () => {
  it.each(
    exampleRecords.flatMap(({ name, record }) => EXAMPLE_DAYS.map((asOf) => [name, asOf, record] as const)),
  )('%s on %s: same report', (_name, asOf, record) => expectSameReport(record, { asOf, include: 'all' }));
});

describe('random records', () => {
  it('give the same report', async () => {
    await fc.assert(
      fc.asyncProperty(caseRecord, (record) => expectSameReport(record, { asOf: AS_OF, include: 'all' })),
      { numRuns: 60, endOnFailure: true },
    );
  });
});

describe('the options', () => {
  const { record, asOf } = baseline('child-in-placement');

  it.each<Partial<EvaluateOptions>>([
    {},
    { include: 'all', redact: true },
    { include: 'all', authorities: ['dcfPolicy'] },
    { include: 'all', authorities: [] },
  ])('%j are the same', async (options) => {
    expect(await evaluateCaseWithEngine(record, { asOf, ...options })).toEqual(
      evaluateCase(record, { asOf, ...options }),
    );
  });

  it('that are wrong give issues and no report', async () => {
    const result = await safeEvaluateCaseWithEngine(record, { asOf: '2026-02-30' });
    expect(result).toEqual(safeEvaluateCase(record, { asOf: '2026-02-30' }));
    expect(result).toMatchObject({ success: false, report: null });
  });
});

describe('a record that cannot be read in full', () => {
  const options: EvaluateOptions = { asOf: '2026-09-15', include: 'all' };
  const twins = {
    children: [
      { id: 'c1', dateOfBirth: '2001-01-01' },
      { id: 'c1', dateOfBirth: 'yesterday' },
    ],
  };

  it.each([[twins], [{}], [null], ['text']])('%j: same issues, same report', async (record) => {
    expect(await safeEvaluateCaseWithEngine(record, options)).toEqual(safeEvaluateCase(record, options));
  });

  it('is refused by evaluateCaseWithEngine', async () => {
    await expect(evaluateCaseWithEngine(twins, options)).rejects.toMatchObject({ name: 'CaseRecordError' });
  });
});
