import type { FactValue } from '../evaluator/condition';
import { and, not, or, type Truth } from '../evaluator/truth';

/** A condition of a rule's result as the engine leaves it: every comparison with its two sides and its result. */
export type EvaluatedCondition =
  | { readonly all: readonly EvaluatedCondition[] }
  | { readonly any: readonly EvaluatedCondition[] }
  | { readonly not: EvaluatedCondition }
  | { readonly factResult: FactValue; readonly valueResult: FactValue; readonly result?: boolean };

/**
 * The three-valued truth of a condition that the engine evaluated with two: a comparison is unknown where one of its
 * sides is, whatever the engine made of it, and where the engine passed it over.
 *
 * @example foldedTruth({ not: { factResult: null, valueResult: 5, result: false } }) // => null
 * @example foldedTruth({ any: [{ factResult: 6, valueResult: 5, result: true }] }) // => true
 */
export function foldedTruth(condition: EvaluatedCondition): Truth {
  if ('all' in condition) return and(condition.all.map(foldedTruth));
  if ('any' in condition) return or(condition.any.map(foldedTruth));
  if ('not' in condition) return not(foldedTruth(condition.not));
  return condition.factResult === null || condition.valueResult === null ? null : (condition.result ?? null);
}
