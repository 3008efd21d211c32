import { describe, expect, it } from 'vitest';
import { OPERATORS, type FactValue, type Operator } from '../../src/evaluator/condition';
import { operators } from '../../src/evaluator/operators';

type Known = NonNullable<FactValue>;

const EXAMPLES: readonly (readonly [Known, Operator, Known, boolean])[] = [
  [2, 'equal', 2, true],
  ['other', 'equal', 'other', true],
  [false, 'equal', false, true],
  [2, 'equal', 3, false],
  [0, 'equal', false, false],
  ['2', 'equal', 2, false],
  [2, 'notEqual', 3, true],
  [0, 'notEqual', false, true],
  ['other', 'notEqual', 'other', false],
  ['a', 'in', ['a', 'b'], true],
  ['b', 'in', ['a', 'b'], true],
  ['c', 'in', ['a', 'b'], false],
  ['a', 'in', [], false],
  ['a', 'in', 'a text is no list', false],
  ['c', 'notIn', ['a', 'b'], true],
  ['a', 'notIn', [], true],
  ['b', 'notIn', ['a', 'b'], false],
  [['a', 'b'], 'contains', 'b', true],
  [['a', 'b'], 'contains', 'c', false],
  [[], 'contains', 'a', false],
  ['a text is no list', 'contains', 'a', false],
  [['a', 'b'], 'doesNotContain', 'c', true],
  [[], 'doesNotContain', 'a', true],
  [['a', 'b'], 'doesNotContain', 'b', false],
  [9, 'lessThan', 10, true],
  [10, 'lessThan', 10, false],
  [11, 'lessThan', 10, false],
  ['2026-02-28', 'lessThan', '2026-03-01', true],
  ['2026-03-01', 'lessThan', '2026-03-01', false],
  [9, 'lessThanInclusive', 10, true],
  [10, 'lessThanInclusive', 10, true],
  [11, 'lessThanInclusive', 10, false],
  ['2026-03-02', 'lessThanInclusive', '2026-03-01', false],
  [10, 'greaterThan', 9, true],
  [10, 'greaterThan', 10, false],
  [9, 'greaterThan', 10, false],
  ['2026-03-01', 'greaterThan', '2026-02-28', true],
  [10, 'greaterThanInclusive', 9, true],
  [10, 'greaterThanInclusive', 10, true],
  [9, 'greaterThanInclusive', 10, false],
  ['2026-02-28', 'greaterThanInclusive', '2026-03-01', false],
];

describe.each(OPERATORS)('%s', (name) => {
  it.each(EXAMPLES.filter(([, operator]) => operator === name))(
    '%j %s %j: %s',
    (actual, operator, required, holds) => {
      expect(operators[operator](actual, required)).toBe(holds);
    },
  );
});
