import type { Outcome } from '../../src/evaluator/outcome';
import { ownJudge, verdictOn } from '../../src/report/verdicts';
import type { Rule } from '../../src/ruleset/documents';
import { allRuleset } from '../../src/ruleset/all-ruleset';
import { caseFiles, hasPartsOf, recordOf, type RuleCase } from '../rules/cases';
import { prepareRecord, type PreparedCase } from '../rules/prepared-cases';

interface PlacedCase {
  readonly ruleCase: RuleCase;
  readonly baseline: string;
}

const { rules, parameter } = allRuleset();

const casesOf = ({ id }: Rule, outcomes: readonly string[]): readonly PlacedCase[] =>
  caseFiles.flatMap(({ cases, baseline }) =>
    cases
      .filter(({ rule, expect }) => rule === id && outcomes.includes(expect))
      .map((ruleCase) => ({ ruleCase, baseline })),
  );

/**
 * What two rules say of each subject where a case of the one and a case of the other are put into one record, each time
 * on the baseline of the first: cases of `from` in which it is met or does not apply, of `rule` in which it applies.
 */
export function* onMergedCases(rule: Rule, from: Rule): Iterable<readonly [Outcome, Outcome]> {
  const applying = casesOf(rule, ['met', 'notMet', 'pending']);
  for (const basis of casesOf(from, ['met', 'notApplicable'])) {
    for (const other of applying) {
      for (const prepared of [...merged(basis, other), ...merged(other, basis)])
        yield* saidOf(prepared, rule, from);
    }
  }
}

function merged(first: PlacedCase, second: PlacedCase): readonly PreparedCase[] {
  const { baseline } = first;
  if (!hasPartsOf(baseline, second.ruleCase)) return [];
  const days = new Set([first.ruleCase.asOf, second.ruleCase.asOf]);
  return [...days].map((asOf) => {
    const { record, asOf: baselineDay } = recordOf(baseline, first.ruleCase, second.ruleCase);
    return prepareRecord(second.ruleCase, { record, asOf: asOf ?? baselineDay }, parameter);
  });
}

function saidOf(
  { subjects, asOf }: PreparedCase,
  rule: Rule,
  from: Rule,
): readonly (readonly [Outcome, Outcome])[] {
  const [said, basis] = [rule, from].map(({ id }) => rules.find((compiled) => compiled.rule.id === id));
  if (!said || !basis) throw new Error('no such rule');
  return subjects[rule.subject].flatMap((subject) => {
    const verdicts = [said, basis].map((compiled) => verdictOn(compiled, subject, asOf, ownJudge));
    const [one, other] = verdicts.map((verdict) =>
      verdict?.onlyCounted ? undefined : verdict?.decision.outcome,
    );
    return one && other ? [[one, other] as const] : [];
  });
}
