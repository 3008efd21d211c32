import { describe, expect, it } from 'vitest';
import { loadRuleset } from '../../src/ruleset/load-ruleset';
import { allRuleset, allRulesetSource } from '../../src/ruleset/all-ruleset';

// The bundled rules are compiled without being checked, so that whoever evaluates a case does not pay for it.
describe('the bundled rules', () => {
  it('pass every check that a caller’s own have to pass', () => {
    const checked = loadRuleset(allRulesetSource);
    expect(checked.rules.map(({ rule }) => rule)).toEqual(allRuleset().rules.map(({ rule }) => rule));
    expect(checked.digest()).toBe(allRuleset().digest());
  });
});
