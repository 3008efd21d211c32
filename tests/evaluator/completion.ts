import { isFactReference, type Condition, type FactValue, type Leaf } from '../../src/evaluator/condition';
import { operators } from '../../src/evaluator/operators';
import type { Facts, Named } from './facts-under-test';
import { completionsOf } from './random-facts';

/** What an unknown fact may turn out to be. */
export type ValuesOf = (id: string) => readonly NonNullable<FactValue>[];

/**
 * Values for unknown facts with which a condition, in which each fact stands once, comes out as wanted; `null` where
 * there are none. Two-valued throughout: it searches, and knows nothing of how the evaluator treats unknowns.
 */
export function completionTowards(
  condition: Condition,
  wanted: boolean,
  facts: Facts,
  named: Named,
  valuesOf: ValuesOf = completionsOf,
): Facts | null {
  const towards = (part: Condition) => completionTowards(part, wanted, facts, named, valuesOf);
  if ('all' in condition)
    return wanted ? everyOne(condition.all.map(towards)) : anyOne(condition.all.map(towards));
  if ('any' in condition)
    return wanted ? anyOne(condition.any.map(towards)) : everyOne(condition.any.map(towards));
  if ('not' in condition) return completionTowards(condition.not, !wanted, facts, named, valuesOf);
  if ('condition' in condition) return towards(named[condition.condition] as Condition);
  return leafTowards(condition, wanted, facts, valuesOf);
}

/** No two parts share a fact, so that what completes each completes all. */
const everyOne = (completions: readonly (Facts | null)[]): Facts | null =>
  completions.includes(null) ? null : Object.assign({}, ...completions);

const anyOne = (completions: readonly (Facts | null)[]): Facts | null =>
  completions.find((completion) => completion !== null) ?? null;

function leafTowards(leaf: Leaf, wanted: boolean, facts: Facts, valuesOf: ValuesOf): Facts | null {
  const { value } = leaf;
  for (const actual of candidates(leaf.fact, facts, valuesOf)) {
    if (!isFactReference(value)) {
      if (operators[leaf.operator](actual, value) === wanted) return { [leaf.fact]: actual };
      continue;
    }
    for (const required of candidates(value.fact, facts, valuesOf)) {
      if (operators[leaf.operator](actual, required) === wanted)
        return { [leaf.fact]: actual, [value.fact]: required };
    }
  }
  return null;
}

function candidates(id: string, facts: Facts, valuesOf: ValuesOf): readonly NonNullable<FactValue>[] {
  const known = facts[id] ?? null;
  return known === null ? valuesOf(id) : [known];
}
