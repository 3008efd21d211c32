import { leavesOf } from '../../src/ruleset/checks/blocks';
import { allRuleset } from '../../src/ruleset/all-ruleset';
import type { Condition } from '../../src/evaluator/condition';

const ruleset = allRuleset();

/** The facts that a block reads, those of its named conditions among them. */
function factsOf(block: Condition): readonly string[] {
  return [...leavesOf(block)].flatMap((leaf) => {
    if ('fact' in leaf) return [leaf.fact];
    const named = ruleset.conditions.get(leaf.condition);
    return named ? factsOf(named.when) : [];
  });
}

/** The facts that a rule requires and that nobody can settle. */
export function blockedBy(ruleId: string): readonly string[] {
  const found = ruleset.rules.find(({ rule }) => rule.id === ruleId);
  return found ? factsOf(found.rule.requires).filter((id) => !ruleset.facts.get(id)?.settle) : [];
}

/** Every fact that a rule requires and that nobody can settle, with the rules. */
export function blockingFacts(): ReadonlyMap<string, readonly string[]> {
  const blocked = new Map<string, string[]>();
  for (const { rule } of ruleset.rules) {
    for (const fact of blockedBy(rule.id)) blocked.set(fact, [...(blocked.get(fact) ?? []), rule.id]);
  }
  return blocked;
}
