import { safeEvaluateCase } from '../../src/evaluate-case';
import { applyRemedy } from '../../src/remedy/apply-remedy';
import type { Ruleset } from '../../src/ruleset/ruleset';
import { allRuleset } from '../../src/ruleset/all-ruleset';
import type { Finding, RemedyAlternative, RemedyChange } from '../../src/report/report';

/** What became of a finding once changes are made: met, late, or still open, as it is in a record that contradicts itself. */
export function afterwards(
  record: unknown,
  asOf: string,
  { id }: Pick<Finding, 'id'>,
  changes: readonly RemedyChange[],
  ruleset: Ruleset,
): 'met' | 'late' | 'open' {
  const result = safeEvaluateCase(applyRemedy(record, changes), { asOf, include: 'all', ruleset });
  const found = result.success ? result.report.findings.find((of) => of.id === id) : undefined;
  if (found?.outcome === 'met') return 'met';
  return found?.outcome === 'notMet' && found.curable === false ? 'late' : 'open';
}

/** Every part of a list of changes but the whole and the empty one, with which the finding is what it was. */
export const properSubsets = ({ changes }: RemedyAlternative): readonly (readonly RemedyChange[])[] =>
  Array.from({ length: 2 ** changes.length - 2 }, (_, bits) =>
    changes.filter((__, at) => ((bits + 1) >> at) % 2 === 1),
  );

/** The alternatives of a finding that do not do what they say, each with what they do instead. */
export function faultsOf(
  record: unknown,
  asOf: string,
  finding: Finding,
  ruleset = allRuleset(),
): readonly string[] {
  const { remedy } = finding;
  return (remedy?.eitherOf ?? []).flatMap((alternative) => {
    const outcome = afterwards(record, asOf, finding, alternative.changes, ruleset);
    const closesSooner = properSubsets(alternative).filter(
      (subset) => afterwards(record, asOf, finding, subset, ruleset) !== 'open',
    );
    const text = JSON.stringify(alternative);
    return [
      ...(outcome === remedy?.leadsTo ? [] : [`${finding.id}: ${outcome} after ${text}`]),
      ...closesSooner.map((subset) => `${finding.id}: ${subset.length} of the changes do, ${text}`),
    ];
  });
}
