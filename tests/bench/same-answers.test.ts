import { describe, expect, it } from 'vitest';
import { evaluateCase } from '../../src/evaluate-case';
import { AS_OF, caseload } from './caseload';
import { comparedEngines } from './engines/index';
import { outstandingByHand } from './hand-written';
import { comparedRules, knownFacts } from './rules-on-facts';

const cases = knownFacts(60);
const answers = cases.map((facts) => [...outstandingByHand(facts)].sort());

describe('the rules that are timed', () => {
  it('are those of the policies on a child and its plan, of which a case answers some', () => {
    expect(comparedRules().length).toBe(44);
    const found = new Set(answers.flat());
    expect(found.size).toBeGreaterThan(30);
    expect(answers.flat().length / cases.length).toBeGreaterThan(3);
  });

  it.each([...comparedEngines()])('%s answers as the version written by hand does', async (_, engine) => {
    const evaluate = engine.prepare();
    for (const [index, facts] of cases.entries()) {
      const found = await evaluate(engine.rename?.(facts) ?? facts);
      expect([...found].sort()).toEqual(answers[index]);
    }
  });
});

describe('the caseload that is timed', () => {
  it('is the same whenever it is made, can be read as it stands, and leaves something outstanding', () => {
    const records = caseload(34);
    expect(caseload(34)).toEqual(records);
    expect(caseload(34, 2)).not.toEqual(records);
    const findings = records.map((record) => evaluateCase(record, { asOf: AS_OF }).findings.length);
    expect(findings.filter((count) => count > 0).length).toBeGreaterThan(25);
  });
});
