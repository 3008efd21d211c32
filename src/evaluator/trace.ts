import { operandReader, type Names } from './compile';
import { isFactReference, type Condition, type FactValue, type Leaf, type Operator } from './condition';
import { operators } from './operators';
import { and, not, or, type Truth } from './truth';

/** One comparison, with the values that it was made on. */
export interface Comparison {
  readonly fact: string;
  readonly operator: Operator;
  readonly actual: FactValue;
  readonly required: FactValue;
  /** The fact on the other side, where that is not a literal. */
  readonly requiredFact?: string;
}

/** A condition, its truth in one scope, and its parts. */
export interface TracedCondition {
  readonly kind: 'all' | 'any' | 'not' | 'condition' | 'leaf';
  readonly truth: Truth;
  readonly parts: readonly TracedCondition[];
  /** The name of a named condition. */
  readonly name?: string;
  readonly comparison?: Comparison;
}

export type Tracer<Scope> = (scope: Scope) => TracedCondition;

/** As {@link Names}, and where a named condition's own trace is found. */
export interface TraceableNames<Scope> extends Names<Scope> {
  readonly conditionTracer: (id: string) => Tracer<Scope>;
}

/**
 * Turns a condition block into a closure that gives its whole tree, every leaf with its values.
 *
 * @example compileTracer({ fact: 'age', operator: 'lessThan', value: 18 }, { fact: () => ({ age }) => age })({ age: 7 })
 * // => { kind: 'leaf', truth: true, parts: [],
 *   comparison: { fact: 'age', operator: 'lessThan', actual: 7, required: 18 } }
 */
export function compileTracer<Scope>(condition: Condition, names: TraceableNames<Scope>): Tracer<Scope> {
  if ('all' in condition) return traceParts('all', condition.all, and, names);
  if ('any' in condition) return traceParts('any', condition.any, or, names);
  if ('not' in condition) return traceParts('not', [condition.not], ([truth]) => not(truth ?? null), names);
  if ('condition' in condition) return traceNamed(condition.condition, names);
  return traceLeaf(condition, names);
}

function traceParts<Scope>(
  kind: 'all' | 'any' | 'not',
  conditions: readonly Condition[],
  combine: (truths: readonly Truth[]) => Truth,
  names: TraceableNames<Scope>,
): Tracer<Scope> {
  const tracers = conditions.map((condition) => compileTracer(condition, names));
  return (scope) => {
    const parts = tracers.map((trace) => trace(scope));
    return { kind, truth: combine(parts.map((part) => part.truth)), parts };
  };
}

function traceNamed<Scope>(name: string, names: TraceableNames<Scope>): Tracer<Scope> {
  const trace = names.conditionTracer(name);
  return (scope) => {
    const part = trace(scope);
    return { kind: 'condition', truth: part.truth, name, parts: [part] };
  };
}

function traceLeaf<Scope>(leaf: Leaf, names: Names<Scope>): Tracer<Scope> {
  const readFact = names.fact(leaf.fact);
  const readOperand = operandReader(leaf.value, names);
  const compare = operators[leaf.operator];
  const { fact, operator } = leaf;
  const reference = isFactReference(leaf.value) ? { requiredFact: leaf.value.fact } : {};
  return (scope) => {
    const actual = readFact(scope);
    const required = readOperand(scope);
    const truth = actual === null || required === null ? null : compare(actual, required);
    return { kind: 'leaf', truth, parts: [], comparison: { fact, operator, actual, required, ...reference } };
  };
}

/**
 * The comparisons that a condition's truth follows from: with no other fact known it would be the same.
 *
 * @example decidingComparisons(
 *   compileTracer(
 *     { any: [{ fact: 'one', operator: 'equal', value: 1 }, { fact: 'two', operator: 'equal', value: 1 }] },
 *     { fact: (id) => (facts) => facts[id] },
 *   )({ one: 1, two: 2 }),
 * )
 * // => [{ fact: 'one', operator: 'equal', actual: 1, required: 1 }]
 */
export function decidingComparisons(traced: TracedCondition): readonly Comparison[] {
  if (traced.comparison) return [traced.comparison];
  // Under `all` and `any` alike, the parts that share the result are those that brought it about.
  const deciding =
    traced.kind === 'not' ? traced.parts : traced.parts.filter((part) => part.truth === traced.truth);
  return deciding.flatMap(decidingComparisons);
}

/**
 * The ids of the facts that keep a condition from being decided because they are not known, each once. Empty where it
 * is decided; once they all are known, it is.
 *
 * @example missingFacts(
 *   compileTracer(
 *     { all: [{ fact: 'one', operator: 'equal', value: 1 }, { fact: 'two', operator: 'equal', value: 1 }] },
 *     { fact: (id) => (facts) => facts[id] },
 *   )({ one: 1, two: null }),
 * )
 * // => ['two']
 */
export function missingFacts(traced: TracedCondition): readonly string[] {
  if (traced.truth !== null) return [];
  const missing = decidingComparisons(traced).flatMap(({ fact, actual, required, requiredFact }) => [
    ...(actual === null ? [fact] : []),
    ...(required === null && requiredFact !== undefined ? [requiredFact] : []),
  ]);
  return [...new Set(missing)];
}
