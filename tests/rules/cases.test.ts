import { describe, expect, it } from 'vitest';
import { evaluateCase } from '../../src/evaluate-case';
import type { Authority } from '../../src/ruleset/documents';
import { allRuleset } from '../../src/ruleset/all-ruleset';
import { baseline, baselineNames, caseFiles, recordOf, type RuleCase } from './cases';

const ruleset = allRuleset();
const ruleOf = (id: string) => ruleset.rules.find(({ rule }) => rule.id === id)?.rule;

function findingFor(baselineName: string, ruleCase: RuleCase) {
  const { record, asOf } = recordOf(baselineName, ruleCase);
  const report = evaluateCase(record, { asOf, include: 'all' });
  const findings = report.findings.filter(({ ruleId }) => ruleId === ruleCase.rule);
  const finding = ruleCase.subject
    ? findings.find(({ subject }) => subject === ruleCase.subject)
    : findings[0];
  const deadline = report.deadlines.find(
    (entry) => entry.ruleId === ruleCase.rule && entry.subject === finding?.subject,
  );
  const plan = report.requiredPlans.find(
    (entry) => entry.plan === ruleOf(ruleCase.rule)?.plan?.kind && entry.subject === finding?.subject,
  );
  return { finding, deadline, plan };
}

for (const { path, baseline: baselineName, cases } of caseFiles) {
  describe(path, () => {
    it.each(cases.map((ruleCase) => [titleOf(ruleCase), ruleCase] as const))('%s', (_, ruleCase) => {
      const { finding, deadline, plan } = findingFor(baselineName, ruleCase);
      expect(finding?.outcome ?? 'notInForce').toBe(ruleCase.expect);
      if (ruleCase.severity) expect(finding?.severity).toBe(ruleCase.severity);
      if (ruleCase.dueDate) expect(finding?.dueDate ?? deadline?.dueDate).toBe(ruleCase.dueDate);
      if (ruleCase.startsOn) expect(deadline?.startsOn).toBe(ruleCase.startsOn);
      if (ruleCase.daysLate !== undefined) expect(finding?.daysLate).toBe(ruleCase.daysLate);
      if (ruleCase.daysLeft !== undefined) expect(deadline?.daysLeft).toBe(ruleCase.daysLeft);
      if (ruleCase.missing) expect(finding?.missingFacts).toEqual(ruleCase.missing);
      if (ruleCase.couldBe) expect(finding?.couldBe).toEqual(ruleCase.couldBe);
      if (ruleCase.because) expect(plan?.because).toEqual(ruleCase.because);
    });
  });
}

/** Begins with the provision, so that `-t dcf-cip.contents.3` runs all about one sentence. */
function titleOf({ rule, expect: outcome, name }: RuleCase): string {
  return `${ruleOf(rule)?.provisions.join(' ') ?? 'no such rule'} ${rule} > ${outcome}: ${name}`;
}

/** Whose rules have cases that begin from a baseline; at least the policy's. */
function authoritiesUsing(name: string): readonly Authority[] {
  const rulesUsing = new Set(
    caseFiles.filter((file) => file.baseline === name).flatMap(({ cases }) => cases.map(({ rule }) => rule)),
  );
  const using = ruleset.rules.filter(({ rule }) => rulesUsing.has(rule.id)).map(({ authority }) => authority);
  return [...new Set<Authority>(['dcfPolicy', ...using])];
}

describe.each(baselineNames)('baseline %s', (name) => {
  it('is a record in which every rule of the documents that use it is met or does not apply', () => {
    const { record, asOf } = baseline(name);
    const report = evaluateCase(record, { asOf, authorities: authoritiesUsing(name) });
    expect(report.findings.map(({ id, outcome, message }) => `${id} ${outcome}: ${message}`)).toEqual([]);
  });
});
