import { withRemedies } from '../../src/remedy/with-remedies';
import type { Finding, Report } from '../../src/report/report';
import { reportTexts } from '../../src/report/report-texts';
import type { Ruleset } from '../../src/ruleset/ruleset';
import { judged, prepareCases, type PreparedCase } from '../rules/prepared-cases';

const NO_FACTS = { facts: {} } as Report;

/** A case of a rule, and what the rule finds in it. */
export interface FoundCase extends PreparedCase {
  readonly finding: Finding;
}

/** What a rule finds in its own cases, each finding with its remedy. Its facts are computed anew. */
export function foundInCasesOf(ruleId: string, ruleset: Ruleset): readonly FoundCase[] {
  const texts = reportTexts(ruleset);
  return prepareCases(ruleId, ruleset.parameter).flatMap((prepared) => {
    const finding = judged(prepared, ruleset);
    if (!finding) return [];
    const report = withRemedies({ ...NO_FACTS, findings: [finding] }, { ruleset, ...prepared }, texts);
    return report.findings.map((withRemedy) => ({ ...prepared, finding: withRemedy }));
  });
}

/** Whether something can still close a finding. */
export const isOpen = ({ outcome, curable }: Finding): boolean =>
  outcome === 'pending' || (outcome === 'notMet' && curable === true);

/** For each outcome that has a remedy, the changes of the first case that does: `pointer = value`. */
export function remediesByOutcome(found: readonly FoundCase[]): {
  readonly [outcome: string]: readonly (readonly string[])[];
} {
  const remedies: Record<string, readonly (readonly string[])[]> = {};
  for (const { finding } of found) {
    if (!finding.remedy) continue;
    remedies[finding.outcome] ??= finding.remedy.eitherOf.map(({ changes }) =>
      changes.map(({ pointer, value }) => `${pointer} = ${JSON.stringify(value)}`),
    );
  }
  return remedies;
}
