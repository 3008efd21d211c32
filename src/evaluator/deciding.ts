import { compileCondition, operandReader, type Names, type Predicate } from './compile';
import { isFactReference, type Condition, type FactValue, type Leaf, type Operator } from './condition';
import type { Truth } from './truth';

/** One comparison, with the values that it was made on. */
export interface Comparison {
  readonly fact: string;
  readonly operator: Operator;
  readonly actual: FactValue;
  readonly required: FactValue;
  /** The fact on the other side, where that is not a literal. */
  readonly requiredFact?: string;
}

/** Gives the comparisons that a condition's truth follows from: with no other fact known it would be the same. */
export type Deciding<Scope> = (scope: Scope) => readonly Comparison[];

/** As {@link Names}, and where what decides a named condition is found. */
export interface DecidingNames<Scope> extends Names<Scope> {
  readonly deciders: (id: string) => Deciders<Scope>;
}

/** A condition that can say what it was decided by. It builds no tree: most findings are never explained. */
export interface Deciders<Scope> {
  readonly truth: Predicate<Scope>;
  /** Adds the comparisons that the truth follows from to a list. */
  readonly collect: (scope: Scope, truth: Truth, into: Comparison[]) => void;
}

/**
 * Turns a condition block into a closure that lists what decides it.
 *
 * @example compileDeciding(
 *   { any: [{ fact: 'one', operator: 'equal', value: 1 }, { fact: 'two', operator: 'equal', value: 1 }] },
 *   { fact: (id) => (facts) => facts[id] },
 * )({ one: 1, two: 2 })
 * // => [{ fact: 'one', operator: 'equal', actual: 1, required: 1 }]
 */
export function compileDeciding<Scope>(condition: Condition, names: DecidingNames<Scope>): Deciding<Scope> {
  const { truth, collect } = compileDeciders(condition, names);
  return (scope) => {
    const comparisons: Comparison[] = [];
    collect(scope, truth(scope), comparisons);
    return comparisons;
  };
}

/** The deciders of a condition block, for where it is part of another. */
export function compileDeciders<Scope>(condition: Condition, names: DecidingNames<Scope>): Deciders<Scope> {
  if ('condition' in condition) return names.deciders(condition.condition);
  const truth = compileCondition(condition, names);
  if ('all' in condition) return { truth, collect: partsThatShare(condition.all, names) };
  if ('any' in condition) return { truth, collect: partsThatShare(condition.any, names) };
  if ('not' in condition) {
    const { truth: truthOf, collect } = compileDeciders(condition.not, names);
    return { truth, collect: (scope, _, into) => collect(scope, truthOf(scope), into) };
  }
  const compare = comparisonReader(condition, names);
  return { truth, collect: (scope, _, into) => void into.push(compare(scope)) };
}

/** Under `all` and `any` alike, the parts that share the result are those that brought it about. */
function partsThatShare<Scope>(
  conditions: readonly Condition[],
  names: DecidingNames<Scope>,
): Deciders<Scope>['collect'] {
  const parts = conditions.map((condition) => compileDeciders(condition, names));
  return (scope, truth, into) => {
    for (const part of parts) if (part.truth(scope) === truth) part.collect(scope, truth, into);
  };
}

/** Reads the two sides of a leaf. */
export function comparisonReader<Scope>(leaf: Leaf, names: Names<Scope>): (scope: Scope) => Comparison {
  const { fact, operator, value } = leaf;
  const readFact = names.fact(fact);
  const readOperand = operandReader(value, names);
  if (!isFactReference(value))
    return (scope) => ({ fact, operator, actual: readFact(scope), required: readOperand(scope) });
  const requiredFact = value.fact;
  return (scope) => ({
    fact,
    operator,
    actual: readFact(scope),
    required: readOperand(scope),
    requiredFact,
  });
}

/**
 * Of the comparisons that leave a condition undecided, the ids of the facts that are not known, each once. Once they
 * all are known, the condition is decided.
 *
 * @example missingFacts([{ fact: 'age', operator: 'equal', actual: null, required: 18 }]) // => ['age']
 */
export function missingFacts(undecided: readonly Comparison[]): readonly string[] {
  const missing = new Set<string>();
  for (const { fact, actual, required, requiredFact } of undecided) {
    if (actual === null) missing.add(fact);
    if (required === null && requiredFact !== undefined) missing.add(requiredFact);
  }
  return [...missing];
}
