import { expect, it } from 'vitest';
import { allRuleset } from '../../src/ruleset/all-ruleset';
import { rulesetOf } from '../rules/one-rule';
import { foundInCasesOf, isOpen, remediesByOutcome } from './rule-case-remedies';

const found = allRuleset().rules.map(
  ({ rule }) => [rule.id, foundInCasesOf(rule.id, rulesetOf(rule))] as const,
);
const findings = found.flatMap(([, cases]) => cases.map(({ finding }) => finding));

it('the cases hold many findings of each kind, and most that can be closed have a remedy', () => {
  const open = findings.filter(isOpen);
  const settled = findings.filter((finding) => !isOpen(finding) && finding.outcome !== 'undetermined');
  expect(settled.length).toBeGreaterThan(500);
  const without = open.filter(({ remedy }) => !remedy);
  expect(open.length - without.length).toBeGreaterThan(25 * without.length);
});

it('the remedies are those of the snapshot', async () => {
  const remedies = Object.fromEntries(found.map(([id, cases]) => [id, remediesByOutcome(cases)]));
  await expect(`${JSON.stringify(remedies, null, 1)}\n`).toMatchFileSnapshot(
    'snapshots/remedies-of-cases.json',
  );
});
