import type { RuleResult } from 'json-rules-engine';
import { CasePlanEngine } from './case-plan-engine';
import type { FlatFacts } from './facts-for';
import type { JsonRule } from './json-rules';

/** Runs rules on facts and gives each rule's result by the rule's name. */
export type RulesRunner = (facts: FlatFacts) => Promise<ReadonlyMap<string, RuleResult>>;

/** Loads rules into an engine of their own. Calls may overlap. */
export function rulesRunner(rules: readonly JsonRule[]): RulesRunner {
  const engine = new CasePlanEngine(rules, refusePath);
  return async (facts) => {
    const { results, failureResults } = await engine.run(facts);
    return byName(rules, [...results, ...failureResults]);
  };
}

/** A path is a small language that the engine evaluates: facts are flat, and no rule document may bring one. */
export function refusePath(): never {
  throw new Error('A condition with a path: the rules read flat facts only.');
}

function byName(rules: readonly JsonRule[], results: readonly RuleResult[]): ReadonlyMap<string, RuleResult> {
  const named = new Map(results.map((result) => [result.name, result]));
  const skipped = rules.filter(({ name }) => !named.has(name));
  if (skipped.length > 0)
    throw new Error(`json-rules-engine gave no result for ${skipped.map(({ name }) => name).join(', ')}.`);
  return named;
}
