import { OUTCOMES } from '../../src/evaluator/outcome';
import { mayBe } from '../../src/ruleset/checks/messages';
import type { Rule } from '../../src/ruleset/documents';
import { allRuleset } from '../../src/ruleset/all-ruleset';
import { caseFiles } from './cases';
import { judged, preparedCasesOf } from './prepared-cases';
import { readRulesJson } from './rule-folders';

/** The answers that a rule can give; `late` is a `notMet` that nothing cures. */
export function possibleAnswers({ applies, clock }: Rule): readonly string[] {
  const impossible = [
    ...(applies ? [] : ['notApplicable']),
    ...(['pending', 'late'] as const).filter((answer) => !mayBe(answer, clock)),
  ];
  return [...OUTCOMES, 'late'].filter((answer) => !impossible.includes(answer));
}

/** The answers of a rule that none of its cases shows. */
export function answersWithoutCase(rule: Rule): readonly string[] {
  const shown = new Set(
    preparedCasesOf(rule.id).map((prepared) => {
      const finding = judged(prepared, allRuleset());
      return finding?.late ? 'late' : finding?.outcome;
    }),
  );
  return possibleAnswers(rule).filter((answer) => !shown.has(answer as (typeof OUTCOMES)[number]));
}

/** Cases of rules that are not in the rules file beside them. */
export function misplacedCases(): readonly string[] {
  return caseFiles.flatMap(({ path, cases }) => {
    const { rules } = readRulesJson<{ rules: readonly Rule[] }>(path.replace('.cases.json', '.json'));
    return cases
      .filter((ruleCase) => !rules.some(({ id }) => id === ruleCase.rule))
      .map(({ rule, name }) => `${path}: ${rule}, ${name}`);
  });
}

/** Cases of one rule that share their names. */
export function repeatedCaseNames(): readonly string[] {
  const seen = new Set<string>();
  return caseFiles.flatMap(({ path, cases }) =>
    cases.flatMap(({ rule, name }) => {
      const label = `${rule}, ${name}`;
      const isRepeated = seen.has(label);
      seen.add(label);
      return isRepeated ? [`${path}: ${label}`] : [];
    }),
  );
}
