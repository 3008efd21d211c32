import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { safeEvaluateCase } from '../../src/index';
import { exampleCases } from '../report/example-cases';
import { recipeCode, recipeText } from '../recipes/recipe-code';
import { bareEngine, scriptFile, type BareEngine } from './bare-engine';

const [FUNCTION = ''] = recipeCode('script-in-a-warehouse', 'js');

/** What the function returns. */
interface Returned {
  readonly findings: readonly { readonly id: string; readonly cites: readonly string[] }[];
  readonly requiredPlans: readonly unknown[];
  readonly issues: readonly { readonly code: string }[];
}

describe('the function of the recipe for warehouses, in a bare script engine', () => {
  let engine: BareEngine;

  beforeAll(async () => {
    engine = await bareEngine('dcf-case-plan-rules.global.js');
    engine.run(`${FUNCTION};undefined`);
  });
  afterAll(() => engine.close());

  const call = (recordJson: string, asOf: string): Returned =>
    JSON.parse(
      engine.run(`casePlanFindings(${JSON.stringify(recordJson)}, ${JSON.stringify(asOf)})`) as string,
    ) as Returned;

  it.each(exampleCases)('gives the findings of $file on $asOf', ({ record, asOf }) => {
    const { report } = safeEvaluateCase(record, { asOf });
    const returned = call(JSON.stringify(record), asOf);
    expect(returned.issues).toEqual([]);
    expect(returned.requiredPlans).toEqual(report?.requiredPlans);
    expect(returned.findings).toEqual(
      report?.findings.map(({ id, ruleId, outcome, severity, message, dueDate = null, provisions }) => ({
        id,
        ruleId,
        outcome,
        severity,
        message,
        dueDate,
        cites: provisions.map((provision) => report.provisions[provision]?.pinpoint),
      })),
    );
  });

  it.each([
    ['what is not JSON', '{', '2026-11-22', 'notJson'],
    ['what is no record', '7', '2026-11-22', 'wrongType'],
    ['a day that is none', '{"children":[]}', '22 November', 'impossibleDate'],
  ])('does not throw for %s', (_, recordJson, asOf, code) => {
    expect(call(recordJson, asOf).issues.map((issue) => issue.code)).toEqual([code]);
  });

  it('is told the size of the file', () => {
    expect(recipeText('script-in-a-warehouse')).toContain('the file has under 1 MB');
    expect(Buffer.byteLength(scriptFile('dcf-case-plan-rules.global.js'))).toBeLessThan(1_000_000);
  });
});
