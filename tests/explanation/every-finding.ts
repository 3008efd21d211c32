import { readCase } from '../../src/evaluate-with-ruleset';
import { ownJudge, verdictsOf } from '../../src/report/verdicts';
import { allRuleset } from '../../src/ruleset/all-ruleset';

/** Every rule of every subject of a record, those that a report only counts too. */
export function everyFinding(
  record: unknown,
  asOf: string,
): readonly { readonly id: string; readonly outcome: string }[] {
  const read = readCase(record, { asOf, ruleset: allRuleset() });
  if ('success' in read) throw new Error('The options are wrong.');
  return verdictsOf(read.ruleset, read.subjects, asOf, ownJudge, undefined).map(
    ({ compiled, scope, decision }) => ({
      id: `${compiled.rule.id}@${scope.subject.key}`,
      outcome: decision.outcome,
    }),
  );
}
