import { compileCondition, type Names } from '../../src/evaluator/compile';
import type { Condition, FactValue } from '../../src/evaluator/condition';
import { knownValuesFor, type Known } from './known-values';

/** What a search came to. */
export interface Search {
  /** Values of the facts of which the condition is true; `null` where there are none. */
  readonly found: ReadonlyMap<string, Known> | null;
  /** How many combinations of values there are; where none was found, so many were shut out. */
  readonly combinations: number;
}

type Chosen = Map<string, Known>;

const names: Names<Chosen> = {
  fact:
    (id) =>
    (chosen): FactValue =>
      chosen.get(id) ?? null,
  condition: (id) => {
    throw new Error(`the condition ${id} has to be written out`);
  },
};

/**
 * Looks through every combination of values for one of which a condition is true. A fact that has no value yet is
 * unknown, and what the evaluator answers with unknowns holds whatever they turn out to be: where that answer is
 * false, no combination that goes on from there is looked at, and all of them are shut out.
 */
export function searchFor(condition: Condition): Search {
  const values = [...knownValuesFor(condition)];
  const holds = compileCondition(condition, names);
  const chosen: Chosen = new Map();
  const goesOn = (index: number): boolean => {
    const truth = holds(chosen);
    if (truth !== null) return truth;
    const [id, candidates] = values[index] as (typeof values)[number];
    for (const candidate of candidates) {
      chosen.set(id, candidate);
      if (goesOn(index + 1)) return true;
    }
    chosen.delete(id);
    return false;
  };
  const combinations = values.reduce((product, [, { length }]) => product * length, 1);
  return { found: goesOn(0) ? chosen : null, combinations };
}
