import { describe, expect, it } from 'vitest';
import { allRuleset } from '../../src/ruleset/all-ruleset';
import { rulesetOf } from '../rules/one-rule';
import { judged, prepareCases } from '../rules/prepared-cases';

/**
 * The cases of each rule, judged by that rule alone: one test a rule, which reads no fact that the rule does not.
 * So a mutant in a fact is tried on the rules that read the fact, and not on three thousand whole reports.
 */
describe('the cases of', () => {
  const bundled = allRuleset();
  it.each(bundled.rules.map(({ rule }) => [rule.id, rule] as const))('%s', (id, rule) => {
    const alone = rulesetOf(rule);
    for (const prepared of prepareCases(id, bundled.parameter)) {
      const { ruleCase } = prepared;
      const finding = judged(prepared, alone);
      expect(finding?.outcome ?? 'notInForce', ruleCase.name).toBe(ruleCase.expect);
      if (ruleCase.dueDate && finding?.dueDate) expect(finding.dueDate).toBe(ruleCase.dueDate);
      if (ruleCase.daysLate !== undefined) expect(finding?.daysLate).toBe(ruleCase.daysLate);
      if (ruleCase.missing) expect(finding?.missingFacts).toEqual(ruleCase.missing);
      if (ruleCase.couldBe) expect(finding?.couldBe).toEqual(ruleCase.couldBe);
    }
  });
});
