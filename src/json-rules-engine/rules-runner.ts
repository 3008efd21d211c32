import { Engine, type RuleResult } from 'json-rules-engine';
import type { FlatFacts } from './facts-for';
import type { JsonRule } from './json-rules';

/** Runs rules on facts and gives each rule's result by the rule's name. */
export type RulesRunner = (facts: FlatFacts) => Promise<ReadonlyMap<string, RuleResult>>;

/**
 * Loads rules into an engine of their own. Runs never overlap, however often the runner is called: an engine's state
 * is its own and not the run's, so that a run that ends makes another in flight skip rules without an error.
 */
export function rulesRunner(rules: readonly JsonRule[]): RulesRunner {
  const engine = new Engine([...rules], { pathResolver: refusePath });
  let lastRun: Promise<unknown> = Promise.resolve();
  return (facts) => {
    const run = lastRun
      .then(() => engine.run(facts))
      .then(({ results, failureResults }) => byName(rules, [...results, ...failureResults]));
    lastRun = run.catch(() => undefined);
    return run;
  };
}

/** A path is a small language that the engine evaluates: facts are flat, and no rule document may bring one. */
function refusePath(): never {
  throw new Error('A condition with a path: the rules read flat facts only.');
}

function byName(rules: readonly JsonRule[], results: readonly RuleResult[]): ReadonlyMap<string, RuleResult> {
  const named = new Map(results.map((result) => [result.name, result]));
  const skipped = rules.filter(({ name }) => !named.has(name));
  if (skipped.length > 0)
    throw new Error(`json-rules-engine gave no result for ${skipped.map(({ name }) => name).join(', ')}.`);
  return named;
}
