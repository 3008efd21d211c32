import type { NamedCondition, Rule } from '../../src/ruleset/documents';
import { allRuleset } from '../../src/ruleset/all-ruleset';
import type { Ruleset } from '../../src/ruleset/ruleset';
import { withoutEachLeaf } from './leaves';
import { rulesetOf } from './one-rule';
import { judged, preparedCasesOf, type PreparedCase } from './prepared-cases';
import { fileOf } from './registered-files';
import { conditionsUsedBy } from './usage';

const BLOCKS = ['applies', 'requires', 'warningUnless'] as const;

/** The leaves of a rule's own conditions without which every case of the rule is answered the same. */
export function idleLeavesOfRule(rule: Rule): readonly string[] {
  return BLOCKS.flatMap((block) => {
    const condition = rule[block];
    return [...(condition ? withoutEachLeaf(condition) : [])]
      .filter(
        (without) =>
          !bites(rule, rulesetOf({ ...rule, [block]: without.condition }), block === 'warningUnless'),
      )
      .map(({ leaf }) => `${fileOf(rule.id)}, ${rule.id}, ${block}: ${leaf}`);
  });
}

/** The leaves of a named condition without which every case of every rule that uses it is answered the same. */
export function idleLeavesOfCondition(named: NamedCondition): readonly string[] {
  const rules = allRuleset()
    .rules.map(({ rule }) => rule)
    .filter((rule) => conditionsUsedBy(rule).has(named.id));
  return [...withoutEachLeaf(named.when)]
    .filter(({ condition: when }) =>
      rules.every(
        (rule) =>
          !bites(rule, rulesetOf(rule, { condition: { ...named, when } }), rule.warningUnless !== undefined),
      ),
    )
    .map(({ leaf }) => `${fileOf(named.id)}, ${named.id}: ${leaf}`);
}

/** Whether a change in the rules shows in what some case expects: its outcome, its severity, why a plan is required. */
function bites(rule: Rule, changed: Ruleset, inSeverity: boolean): boolean {
  return preparedCasesOf(rule.id).some((prepared) => {
    const before = answerOf(prepared);
    const after = judged(prepared, changed);
    return (
      before?.outcome !== after?.outcome ||
      (inSeverity && before?.severity !== after?.severity) ||
      // A finding cites the triggers that hold, which are why the plan is required.
      (prepared.ruleCase.because !== undefined && before?.provisions.join() !== after?.provisions.join())
    );
  });
}

const answers = new Map<PreparedCase, ReturnType<typeof judged>>();

/** What the rules as they stand find in a case. */
function answerOf(prepared: PreparedCase): ReturnType<typeof judged> {
  if (!answers.has(prepared))
    answers.set(prepared, judged(prepared, rulesetOf(ruleOf(prepared.ruleCase.rule))));
  return answers.get(prepared);
}

function ruleOf(id: string): Rule {
  const found = allRuleset().rules.find(({ rule }) => rule.id === id);
  if (!found) throw new Error(`no rule ${id}`);
  return found.rule;
}
