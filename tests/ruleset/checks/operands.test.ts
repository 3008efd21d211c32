import { describe, expect, it } from 'vitest';
import { operandProblem } from '../../../src/ruleset/checks/operands';
import type { ValueType } from '../../../src/ruleset/checks/value-types';

// No fact of the catalogue holds a list of codes, so these are asked directly.
const bases: ValueType = { name: 'child.bases', type: 'codes', codes: ['hold', 'order'], unit: undefined };
const basis: ValueType = { name: 'child.basis', type: 'code', codes: ['order', 'other'], unit: undefined };
const goal: ValueType = { name: 'child.goal', type: 'code', codes: ['adoption'], unit: undefined };
const age: ValueType = { name: 'child.age', type: 'number', codes: [], unit: 'years' };

describe.each(['contains', 'doesNotContain'] as const)('%s', (operator) => {
  it.each([
    [bases, { literal: 'hold' }, null],
    [bases, { literal: 'holds' }, '"holds" is not a code of child.bases: hold, order'],
    [bases, { literal: ['hold'] }, '["hold"] is not a code of child.bases: hold, order'],
    [bases, basis, null],
    [bases, goal, 'child.bases and child.goal have no code in common'],
    [bases, age, `${operator} takes a code; child.age holds a number`],
  ] as const)('%o and %o', (left, right, problem) => {
    expect(operandProblem(operator, left, right)).toBe(problem);
  });
});

it.each(['equal', 'notEqual'] as const)('%s does not compare lists', (operator) => {
  expect(operandProblem(operator, bases, bases)).toBe(
    `${operator} cannot compare: child.bases holds a list of codes`,
  );
});

it('finds no literal number fit', () => {
  expect(operandProblem('greaterThan', age, { literal: 18 })).toBe(
    'child.age is compared with a literal number or date, which has to be a parameter',
  );
});
