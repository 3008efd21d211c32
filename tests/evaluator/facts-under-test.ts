import { compileCondition } from '../../src/evaluator/compile';
import { isFactReference, type Condition, type FactValue } from '../../src/evaluator/condition';
import {
  compileDeciders,
  compileDeciding,
  type Comparison,
  type DecidingNames,
} from '../../src/evaluator/deciding';
import { compileTracer, type TraceableNames, type TracedCondition } from '../../src/evaluator/trace';
import type { Truth } from '../../src/evaluator/truth';

/** Values by fact id; the scope of the evaluator's own tests. */
export type Facts = Readonly<Record<string, FactValue>>;

/** Named conditions by name. */
export type Named = Readonly<Record<string, Condition>>;

/** Names that lead to facts by id and to the named conditions given, and nowhere else. */
export function namesOf(named: Named): TraceableNames<Facts> & DecidingNames<Facts> {
  const conditionNamed = (id: string): Condition => {
    const condition = named[id];
    if (!condition) throw new Error(`no condition ${id}`);
    return condition;
  };
  const names: TraceableNames<Facts> & DecidingNames<Facts> = {
    fact: (id) => (facts) => {
      const value = facts[id];
      if (value === undefined) throw new Error(`no fact ${id}`);
      return value;
    },
    condition: (id) => compileCondition(conditionNamed(id), names),
    conditionTracer: (id) => compileTracer(conditionNamed(id), names),
    deciders: (id) => compileDeciders(conditionNamed(id), names),
  };
  return names;
}

export const truthOf = (condition: Condition, facts: Facts, named: Named = {}): Truth =>
  compileCondition(condition, namesOf(named))(facts);

export const traceOf = (condition: Condition, facts: Facts, named: Named = {}): TracedCondition =>
  compileTracer(condition, namesOf(named))(facts);

export const decidedBy = (condition: Condition, facts: Facts, named: Named = {}): readonly Comparison[] =>
  compileDeciding(condition, namesOf(named))(facts);

/** The ids of the facts that a condition reads, in order, as often as they stand in it. */
export function factsIn(condition: Condition, named: Named = {}): readonly string[] {
  if ('all' in condition) return condition.all.flatMap((part) => factsIn(part, named));
  if ('any' in condition) return condition.any.flatMap((part) => factsIn(part, named));
  if ('not' in condition) return factsIn(condition.not, named);
  if ('condition' in condition) return factsIn(named[condition.condition] as Condition, named);
  return isFactReference(condition.value) ? [condition.fact, condition.value.fact] : [condition.fact];
}
