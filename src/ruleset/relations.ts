import type { Rule } from './documents';

/** Ids of the rules on the same duty as a rule, by its id. */
export type Relations = ReadonlyMap<string, ReadonlySet<string>>;

/** The rules on the same duty, each way round: a rule names those before it, and they do not name it back. */
export function relationsOf(rules: readonly Rule[]): Relations {
  const relations = new Map<string, Set<string>>();
  const relate = (one: string, other: string): void => {
    relations.set(one, (relations.get(one) ?? new Set()).add(other));
  };
  for (const { id, relatedRules = [] } of rules) {
    for (const related of relatedRules) {
      relate(id, related);
      relate(related, id);
    }
  }
  return relations;
}
