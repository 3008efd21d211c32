import { describe, expect, it } from 'vitest';
import { loadRuleset } from '../../src/ruleset/load-ruleset';
import { policyRuleset, policyRulesetSource } from '../../src/ruleset/policy-ruleset';

// The bundled rules are compiled without being checked, so that whoever evaluates a case does not pay for it.
describe('the bundled rules', () => {
  it('pass every check that a caller’s own have to pass', () => {
    const checked = loadRuleset(policyRulesetSource);
    expect(checked.rules.map(({ rule }) => rule)).toEqual(policyRuleset().rules.map(({ rule }) => rule));
    expect(checked.digest()).toBe(policyRuleset().digest());
  });
});
