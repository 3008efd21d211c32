import { describe, expect, it } from 'vitest';
import { withRemedies } from '../../src/remedy/with-remedies';
import type { Finding, Report } from '../../src/report/report';
import { reportTexts } from '../../src/report/report-texts';
import { allRuleset } from '../../src/ruleset/all-ruleset';
import { rulesetOf } from '../rules/one-rule';
import { judged, preparedCasesOf, type PreparedCase } from '../rules/prepared-cases';
import { blockedBy } from './blocked';
import { faultsOf } from './closes';

const ruleset = allRuleset();
const NO_FACTS = { facts: {} } as Report;

/** What is found in a case, of its rule and subject, with its remedy. */
function foundIn(prepared: PreparedCase): Finding | undefined {
  const finding = judged(prepared, ruleset);
  return (
    finding &&
    withRemedies({ ...NO_FACTS, findings: [finding] }, { ruleset, ...prepared }, reportTexts(ruleset))
      .findings[0]
  );
}

const isOpen = ({ outcome, curable }: Finding): boolean =>
  outcome === 'pending' || (outcome === 'notMet' && curable === true);

const found = ruleset.rules.map(({ rule }) => ({
  rule,
  cases: preparedCasesOf(rule.id).flatMap((prepared) => {
    const finding = foundIn(prepared);
    return finding ? [{ ...prepared, finding }] : [];
  }),
}));

describe('in every case of every rule', () => {
  it.each(found.map(({ rule, cases }) => [rule.id, rule, cases] as const))(
    '%s: a remedy does what it says, and none of its changes can be left out',
    (_, rule, cases) => {
      const alone = rulesetOf(rule);
      expect(cases.flatMap(({ record, asOf, finding }) => faultsOf(record, asOf, finding, alone))).toEqual(
        [],
      );
    },
  );

  it('what is met, does not apply or was done late has none', () => {
    const settled = found
      .flatMap(({ cases }) => cases.map(({ finding }) => finding))
      .filter((of) => !isOpen(of) && of.outcome !== 'undetermined');
    expect(settled.length).toBeGreaterThan(500);
    expect(settled.filter(({ remedy }) => remedy).map(({ id }) => id)).toEqual([]);
  });

  it('an overdue duty leads to a late one, every other to one that is met', () => {
    for (const { finding } of found.flatMap(({ cases }) => cases)) {
      if (!finding.remedy) continue;
      const isOverdue = finding.outcome === 'notMet' && finding.dueDate !== undefined;
      if (!isOverdue) expect(finding.remedy.leadsTo, finding.id).toBe('met');
    }
  });

  it('what can be closed and has no remedy waits for facts that nobody can settle', () => {
    const without = found.flatMap(({ rule, cases }) =>
      cases.filter(({ finding }) => isOpen(finding) && !finding.remedy).map(() => rule.id),
    );
    const withRemedy = found
      .flatMap(({ cases }) => cases)
      .filter(({ finding }) => isOpen(finding) && finding.remedy);
    expect(withRemedy.length).toBeGreaterThan(25 * without.length);
    expect([...new Set(without)].filter((id) => blockedBy(id).length === 0)).toEqual([]);
  });
});
