import type { Condition } from '../../src/evaluator/condition';
import type { RulePart } from '../../src/json-rules-engine';
import { jsonRuleName } from '../../src/json-rules-engine/json-rules';
import type { CompiledRule } from '../../src/ruleset/ruleset';
import { allRuleset } from '../../src/ruleset/all-ruleset';
import { factsIn, type Named } from '../evaluator/facts-under-test';

/** The rules as they are, compiled by the library: what a fault is planted beside, and what the engine runs. */
export const ruleset = allRuleset();

/** The bundled named conditions by id. */
export const namedConditions: Named = Object.fromEntries(
  [...ruleset.conditions].map(([id, { when }]) => [id, when]),
);

export const PARTS: readonly RulePart[] = ['applies', 'requires'];

/** What there is to know of one half of a rule before it is asked. */
export interface Half {
  /** As the engine names it. */
  readonly name: string;
  readonly ruleId: string;
  /** Its number among all. */
  readonly index: number;
  readonly condition: Condition;
  /** The ids of the facts and parameters that it reads, each once. */
  readonly reads: readonly string[];
  /** Whether each stands in it once: only then has every unknown answer completions both ways. */
  readonly readsEachOnce: boolean;
}

const halves = new Map<string, Half>(
  ruleset.rules.flatMap(({ rule }, number) =>
    PARTS.map((part, ofRule) => {
      const condition = rule[part] ?? { all: [] };
      const read = factsIn(condition, namedConditions);
      const reads = [...new Set(read)];
      const name = jsonRuleName(rule.id, part);
      const index = number * PARTS.length + ofRule;
      return [
        name,
        { name, ruleId: rule.id, index, condition, reads, readsEachOnce: reads.length === read.length },
      ] as const;
    }),
  ),
);

export function halfOf({ rule }: CompiledRule, part: RulePart): Half {
  const half = halves.get(jsonRuleName(rule.id, part));
  if (!half) throw new Error(`no rule ${rule.id}`);
  return half;
}
