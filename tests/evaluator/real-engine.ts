import { Engine, type TopLevelCondition } from 'json-rules-engine';
import type { Condition } from '../../src/evaluator/condition';
import type { Facts, Named } from './facts-under-test';

/** Runs all conditions on one set of known facts; json-rules-engine's own `result` of each, in order. */
export type EngineRun = (facts: Facts) => Promise<readonly boolean[]>;

/** Loads each condition as a rule of one engine, so that one run answers for all; runs must not overlap. */
export function realEngine(conditions: readonly Condition[], named: Named): EngineRun {
  const engine = new Engine();
  for (const [name, condition] of Object.entries(named)) engine.setCondition(name, rootOf(condition));
  conditions.forEach((condition, index) => {
    engine.addRule({ name: `rule ${index}`, conditions: rootOf(condition), event: { type: 'holds' } });
  });
  return async (facts) => {
    const { results, failureResults } = await engine.run(facts);
    const byName = new Map(
      [...results, ...failureResults].map(({ name, result }) => [name, result as unknown]),
    );
    return conditions.map((_, index) => {
      const result = byName.get(`rule ${index}`);
      if (typeof result !== 'boolean') throw new Error(`no result for rule ${index}`);
      return result;
    });
  };
}

/** A rule of json-rules-engine begins with a block. */
const rootOf = (condition: Condition): TopLevelCondition =>
  ('fact' in condition ? { all: [condition] } : condition) as TopLevelCondition;
