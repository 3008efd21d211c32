import type { FlatFacts } from '../../src/json-rules-engine';
import { completionTowards } from '../evaluator/completion';
import { engineOfRule } from './engines';
import { namedConditions, type Half } from './halves';
import { possibleValues } from './possible-values';

/** Whether an unknown answer can come out either way. */
export interface Ways {
  /** The answer that the engine could not be brought to give; `null` where it gave both. */
  readonly missing: boolean | null;
  /** The facts on which that was tried. */
  readonly tried: FlatFacts;
}

/** Looks for what the unknown facts may turn out to be so that a half comes out true, and false; and asks the engine. */
export async function bothWays(half: Half, facts: FlatFacts, completion: FlatFacts): Promise<Ways> {
  for (const wanted of [true, false]) {
    const found = completionTowards(half.condition, wanted, facts, namedConditions, possibleValues(facts));
    const tried = { ...completion, ...found };
    const result = (await engineOfRule(half.ruleId)(tried)).get(half.name)?.result;
    if (found === null || result !== wanted) return { missing: wanted, tried };
  }
  return { missing: null, tried: completion };
}
