import { describe, expect, it } from 'vitest';
import { OPERATORS, type FactValue, type Operator } from '../../src/evaluator/condition';
import { operators } from '../../src/evaluator/operators';

type Known = NonNullable<FactValue>;

/** Each operator with pairs for which it holds, and pairs for which it does not. */
const EXAMPLES: { readonly [Name in Operator]: { readonly yes: readonly [Known, Known][]; readonly no: readonly [Known, Known][] } } = {
  equal: { yes: [[2, 2], ['a', 'a'], [false, false]], no: [[2, 3], ['a', 'b'], [0, false], ['2', 2]] },
  notEqual: { yes: [[2, 3], ['a', 'b'], [0, false]], no: [[2, 2], ['a', 'a'], [true, true]] },
  in: { yes: [['a', ['a', 'b']]], no: [['c', ['a', 'b']], ['a', []], ['a', 'abc']] },
  notIn: { yes: [['c', ['a', 'b']], ['a', []]], no: [['a', ['a', 'b']]] },
  contains: { yes: [[['a', 'b'], 'a']], no: [[['a', 'b'], 'c'], [[], 'a'], ['abc', 'a']] },
  doesNotContain: { yes: [[['a', 'b'], 'c'], [[], 'a']], no: [[['a', 'b'], 'a']] },
  lessThan: {
    yes: [[2, 10], ['2026-02-28', '2026-03-01'], [-1, 0]],
    no: [[2, 2], [10, 2], ['2026-03-01', '2026-03-01'], ['2026-03-01', '2026-02-28']],
  },
  lessThanInclusive: { yes: [[2, 10], [2, 2], ['2026-03-01', '2026-03-01']], no: [[10, 2], ['2026-03-02', '2026-03-01']] },
  greaterThan: { yes: [[10, 2], ['2026-03-01', '2026-02-28']], no: [[2, 2], [2, 10], ['2026-03-01', '2026-03-01']] },
  greaterThanInclusive: { yes: [[10, 2], [2, 2], ['2026-03-01', '2026-03-01']], no: [[2, 10], ['2026-02-28', '2026-03-01']] },
};

describe.each(OPERATORS)('%s', (name) => {
  it.each(EXAMPLES[name].yes)('holds for %j and %j', (actual, required) => {
    expect(operators[name](actual, required)).toBe(true);
  });
  it.each(EXAMPLES[name].no)('does not hold for %j and %j', (actual, required) => {
    expect(operators[name](actual, required)).toBe(false);
  });
});
