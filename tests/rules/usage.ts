import type { Condition } from '../../src/evaluator/condition';
import { isFactReference } from '../../src/evaluator/condition';
import { factCatalogue } from '../../src/facts/catalogue';
import { parametersOf } from '../../src/facts/fact';
import { ENTRY_STATES } from '../../src/facts/plan-entry';
import { leavesOf } from '../../src/ruleset/checks/blocks';
import type { Rule } from '../../src/ruleset/documents';
import { allRuleset } from '../../src/ruleset/all-ruleset';

const { rules, notices, conditions, parameters, provisions, facts } = allRuleset();

const blocksOf = ({ applies, requires, warningUnless }: Rule): readonly Condition[] =>
  [applies, requires, warningUnless].filter((block) => block !== undefined);

/** Ids of the named conditions that a rule uses, be it through one another. */
export const conditionsUsedBy = (rule: Rule): ReadonlySet<string> => conditionsUsedIn(blocksOf(rule));

function conditionsUsedIn(blocks: readonly Condition[]): ReadonlySet<string> {
  const used = new Set<string>();
  const add = (block: Condition): void => {
    for (const leaf of leavesOf(block)) {
      const named =
        'condition' in leaf && !used.has(leaf.condition) ? conditions.get(leaf.condition) : undefined;
      if (!named) continue;
      used.add(named.id);
      add(named.when);
    }
  };
  blocks.forEach(add);
  return used;
}

/** Ids of the parameters that a rule's answer depends on, be it through named conditions, facts or its clock. */
export function parametersReadBy(rule: Rule): ReadonlySet<string> {
  const blocks = [
    ...blocksOf(rule),
    ...[...conditionsUsedBy(rule)].flatMap((id) => conditions.get(id)?.when ?? []),
  ];
  const { startsOn, dueBy, completedOn } = rule.clock ?? {};
  const names = [...blocks.flatMap(namesIn), startsOn, dueBy, completedOn].filter(
    (name) => name !== undefined,
  );
  return new Set(
    names.flatMap((name) =>
      name.startsWith('parameter.')
        ? [name.slice('parameter.'.length)]
        : [...parametersOf(facts.get(name), facts)],
    ),
  );
}

/** Facts and parameters that a block compares. */
const namesIn = (block: Condition): readonly string[] =>
  [...leavesOf(block)].flatMap((leaf) =>
    'condition' in leaf ? [] : [leaf.fact, ...(isFactReference(leaf.value) ? [leaf.value.fact] : [])],
  );

const placeholders = ({ messages }: Rule): readonly string[] =>
  Object.values(messages).flatMap((message) =>
    [...message.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name),
  );

/** Facts and parameters, as conditions name them, that some rule or notice reads itself. */
function namesRead(): ReadonlySet<string> {
  const blocks = [
    ...rules.flatMap(({ rule }) => blocksOf(rule)),
    ...notices.map(({ notice }) => notice.when),
    ...[...conditions.values()].map(({ when }) => when),
  ];
  const compared = blocks.flatMap(namesIn);
  const inRules = rules.flatMap(({ rule }) => [
    ...Object.values(rule.clock ?? {}),
    ...Object.values(rule.plan ?? {}),
    ...placeholders(rule),
  ]);
  return new Set([...compared, ...inRules]);
}

/** Facts that nothing reads. Those that are generated, one for each entry of a plan, wait for a rule. */
export function unusedFacts(): readonly string[] {
  const read = namesRead();
  const readByFacts = new Set(factCatalogue.flatMap(({ reads = [] }) => reads));
  return factCatalogue
    .filter(({ codes }) => codes !== ENTRY_STATES)
    .map(({ id }) => id)
    .filter((id) => !read.has(id) && !readByFacts.has(id));
}

/** Parameters that no rule or notice names and no fact declares. */
export function unusedParameters(): readonly string[] {
  const read = namesRead();
  const readByFacts = new Set(factCatalogue.flatMap(({ parameters: declared = [] }) => declared));
  return [...parameters.keys()].filter((id) => !read.has(`parameter.${id}`) && !readByFacts.has(id));
}

/** Named conditions that no rule and no notice uses. */
export function unusedConditions(): readonly string[] {
  const used = conditionsUsedIn([
    ...rules.flatMap(({ rule }) => blocksOf(rule)),
    ...notices.map(({ notice }) => notice.when),
  ]);
  return [...conditions.keys()].filter((id) => !used.has(id));
}

/** Rules that name another on the same duty which is not there, or which is of their own document. */
export function wronglyRelatedRules(): readonly string[] {
  const instrumentOf = new Map(
    rules.map(({ rule }) => [rule.id, provisions.get(rule.provisions[0] ?? '')?.instrument] as const),
  );
  return rules.flatMap(({ rule }) =>
    (rule.relatedRules ?? [])
      .filter((id) => !instrumentOf.has(id) || instrumentOf.get(id) === instrumentOf.get(rule.id))
      .map((id) => `${rule.id} names ${id}`),
  );
}
