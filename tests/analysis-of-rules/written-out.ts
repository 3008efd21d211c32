import type { Condition } from '../../src/evaluator/condition';
import type { Rule } from '../../src/ruleset/documents';
import { allRuleset } from '../../src/ruleset/all-ruleset';

/** A condition with what each named condition says in place of its name. */
export function writtenOut(condition: Condition): Condition {
  if ('all' in condition) return { all: condition.all.map(writtenOut) };
  if ('any' in condition) return { any: condition.any.map(writtenOut) };
  if ('not' in condition) return { not: writtenOut(condition.not) };
  if (!('condition' in condition)) return condition;
  const named = allRuleset().conditions.get(condition.condition);
  if (!named) throw new Error(`no condition ${condition.condition}`);
  return writtenOut(named.when);
}

const ALWAYS: Condition = { all: [] };

export const appliesOf = ({ applies = ALWAYS }: Pick<Rule, 'applies'>): Condition => writtenOut(applies);

export const requiresOf = ({ requires }: Pick<Rule, 'requires'>): Condition => writtenOut(requires);

export const both = (...parts: readonly Condition[]): Condition => ({ all: parts });

export const not = (condition: Condition): Condition => ({ not: condition });

/** True where exactly one of two conditions is. */
export const differ = (one: Condition, other: Condition): Condition => ({
  any: [both(one, not(other)), both(not(one), other)],
});
