import type { Names } from './compile';
import type { Condition, Leaf } from './condition';
import { comparisonReader, type Comparison } from './deciding';
import { operators } from './operators';
import { and, not, or, type Truth } from './truth';

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
  const read = comparisonReader(leaf, names);
  const compare = operators[leaf.operator];
  return (scope) => {
    const comparison = read(scope);
    const { actual, required } = comparison;
    const truth = actual === null || required === null ? null : compare(actual, required);
    return { kind: 'leaf', truth, parts: [], comparison };
  };
}
