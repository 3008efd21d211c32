import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allRuleset } from '../../src/ruleset/all-ruleset';
import { rulesetOf } from '../rules/one-rule';
import { blockedBy } from './blocked';
import { faultsOf } from './closes';
import { foundInCasesOf, isOpen, remediesByOutcome } from './rule-case-remedies';

const remedies: unknown = JSON.parse(
  readFileSync(new URL('snapshots/remedies-of-cases.json', import.meta.url), 'utf8'),
);

// One test a rule, which reads no fact that the rule does not.
describe('in every case of every rule, a remedy does what it says and is there where it can be', () => {
  it.each(allRuleset().rules.map(({ rule }) => [rule.id, rule] as const))('%s', (id, rule) => {
    const alone = rulesetOf(rule);
    const found = foundInCasesOf(id, alone);
    for (const { record, asOf, finding, ruleCase } of found) {
      expect(faultsOf(record, asOf, finding, alone), ruleCase.name).toEqual([]);
      if (finding.remedy) {
        // What is met, does not apply or was done late has none.
        expect(isOpen(finding) || finding.outcome === 'undetermined', ruleCase.name).toBe(true);
        const isOverdue = finding.outcome === 'notMet' && finding.dueDate !== undefined;
        if (!isOverdue) expect(finding.remedy.leadsTo, ruleCase.name).toBe('met');
      } else if (isOpen(finding)) {
        // It waits for facts that nobody can settle.
        expect(blockedBy(id), ruleCase.name).not.toEqual([]);
      }
    }
    expect(remedies).toHaveProperty([id], remediesByOutcome(found));
  });
});
