import type { FactValue, Operator } from './condition';

type Known = NonNullable<FactValue>;

const includes = (listed: Known, value: Known): boolean =>
  Array.isArray(listed) && (listed as readonly Known[]).includes(value);

/**
 * json-rules-engine's own operators on known values. Ordering is for two numbers or two civil dates, whose text
 * sorts as the days do; the ruleset's checks see to the operand types.
 *
 * @example operators.lessThan('2026-02-28', '2026-03-01') // => true
 * @example operators.doesNotContain(['a', 'b'], 'b') // => false
 */
export const operators: { readonly [Name in Operator]: (actual: Known, required: Known) => boolean } = {
  equal: (actual, required) => actual === required,
  notEqual: (actual, required) => actual !== required,
  in: (actual, required) => includes(required, actual),
  notIn: (actual, required) => !includes(required, actual),
  contains: (actual, required) => includes(actual, required),
  doesNotContain: (actual, required) => !includes(actual, required),
  lessThan: (actual, required) => actual < required,
  lessThanInclusive: (actual, required) => actual <= required,
  greaterThan: (actual, required) => actual > required,
  greaterThanInclusive: (actual, required) => actual >= required,
};
