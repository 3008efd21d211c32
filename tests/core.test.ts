import { describe, expect, it } from 'vitest';
import * as core from '../src/core';
import { evaluateCase } from '../src/evaluate-case';
import { allRuleset } from '../src/ruleset/all-ruleset';
import { policyRuleset } from '../src/ruleset/policy-ruleset';
import { bundled } from './package/bundled';
import { baseline } from './rules/cases';

const POLICY_RULE = 'concurrent-permanency-plan-developed';
const ruleIdsOf = (ruleset: ReturnType<typeof allRuleset>) => ruleset.rules.map(({ rule }) => rule.id);
const lawRules = ruleIdsOf(allRuleset()).filter((id) => !ruleIdsOf(policyRuleset()).includes(id));

describe('the entry without rules', () => {
  const { record, asOf } = baseline('child-in-placement-under-law');

  it('answers as the others do, under the rules that it is given', () => {
    const ruleset = policyRuleset();
    expect(core.evaluateCase(record, { asOf, ruleset })).toEqual(evaluateCase(record, { asOf, ruleset }));
    expect(core.evaluateCase(record, { asOf, ruleset: allRuleset() })).toEqual(
      evaluateCase(record, { asOf }),
    );
    expect(core.safeEvaluateCase(7, { asOf, ruleset }).success).toBe(false);
  });

  it('brings no rules into a bundle', async () => {
    const text = await bundled("import { evaluateCase } from './src/core'; console.log(evaluateCase);");
    expect([POLICY_RULE, ...lawRules].filter((id) => text.includes(`"${id}"`))).toEqual([]);
  });

  it('brings with the policy’s rules no rule of the law', async () => {
    const text = await bundled(
      "import { evaluateCase } from './src/core'; import { policyRuleset } from './src/ruleset/policy-ruleset'; console.log(evaluateCase, policyRuleset);",
    );
    expect(text).toContain(POLICY_RULE);
    expect(lawRules.filter((id) => text.includes(`id:"${id}"`))).toEqual([]);
  });

  it('brings no digest: those of the bundled rules are known beforehand', async () => {
    const text = await bundled(
      "import { evaluateCase } from './src/core'; import { allRuleset } from './src/ruleset/all-ruleset'; console.log(evaluateCase, allRuleset);",
    );
    const withDigest = await bundled("import { loadRuleset } from './src/index'; console.log(loadRuleset);");
    expect([text, withDigest].map((bundle) => bundle.includes('1116352408'))).toEqual([false, true]);
  });

  it('is what leaves them out: the main entry brings every rule', async () => {
    const text = await bundled("import { evaluateCase } from './src/index'; console.log(evaluateCase);");
    expect([POLICY_RULE, ...lawRules].filter((id) => !text.includes(`"${id}"`))).toEqual([]);
  });
});
