import { isCivilDate } from '../../calendar/civil-date';
import type { FactReference, Operand, Operator } from '../../evaluator/condition';
import { holding, type ValueType } from './value-types';

/** What stands on the right of an operator: the type of another fact, or a literal. */
export type RightSide = ValueType | { readonly literal: Exclude<Operand, FactReference> };

type OperandCheck = (operator: Operator, left: ValueType, right: RightSide) => string | null;

/** What is wrong with the two sides of a comparison; `null` if nothing is. */
export const operandProblem: OperandCheck = (operator, left, right) => {
  if (
    'literal' in right &&
    [right.literal].flat().some((value) => typeof value === 'number' || isCivilDate(value))
  ) {
    return `${left.name} is compared with a literal number or date, which has to be a parameter`;
  }
  return CHECKS[operator](operator, left, right);
};

const equality: OperandCheck = (operator, left, right) => {
  if (left.type === 'codes' || left.type === 'monthDay')
    return `${operator} cannot compare: ${holding(left)}`;
  if (!('literal' in right)) return differenceOf(left, right);
  const { literal } = right;
  if (left.type === 'code') return codeProblem(left, literal);
  const isOfType =
    left.type === 'boolean' ? typeof literal === 'boolean' : left.type === 'maybeDate' && literal === 'none';
  return isOfType ? null : `${holding(left)}, not ${shown(literal)}`;
};

const membership: OperandCheck = (operator, left, right) => {
  if (left.type !== 'code') return `${operator} takes a fact that holds a code; ${holding(left)}`;
  if (!('literal' in right) || !Array.isArray(right.literal))
    return `${operator} takes a literal list of codes`;
  const listed: readonly string[] = right.literal;
  if (listed.length === 0 || new Set(listed).size < listed.length)
    return `${operator} takes codes, each once`;
  return listed.map((code) => codeProblem(left, code)).find((problem) => problem !== null) ?? null;
};

const containment: OperandCheck = (operator, left, right) => {
  if (left.type !== 'codes') return `${operator} takes a fact that holds a list of codes; ${holding(left)}`;
  if ('literal' in right) return codeProblem(left, right.literal);
  return right.type === 'code' ? codesInCommon(left, right) : `${operator} takes a code; ${holding(right)}`;
};

const ordering: OperandCheck = (operator, left, right) => {
  if (left.type !== 'number' && left.type !== 'date')
    return `${operator} takes two numbers or two dates; ${holding(left)}`;
  return 'literal' in right
    ? `${operator} takes a fact or a parameter on its right`
    : differenceOf(left, right);
};

const CHECKS: { readonly [Name in Operator]: OperandCheck } = {
  equal: equality,
  notEqual: equality,
  in: membership,
  notIn: membership,
  contains: containment,
  doesNotContain: containment,
  lessThan: ordering,
  lessThanInclusive: ordering,
  greaterThan: ordering,
  greaterThanInclusive: ordering,
};

function differenceOf(left: ValueType, right: ValueType): string | null {
  if (left.type !== right.type) return `${holding(left)}, and ${holding(right)}`;
  if (left.unit !== right.unit)
    return `${left.name} counts ${left.unit ?? 'no unit'}, and ${right.name} ${right.unit ?? 'no unit'}`;
  return left.type === 'code' ? codesInCommon(left, right) : null;
}

function codesInCommon(left: ValueType, right: ValueType): string | null {
  return left.codes.some((code) => right.codes.includes(code))
    ? null
    : `${left.name} and ${right.name} have no code in common`;
}

function codeProblem({ name, codes }: ValueType, literal: Exclude<Operand, FactReference>): string | null {
  return codes.includes(literal as string)
    ? null
    : `${shown(literal)} is not a code of ${name}: ${codes.join(', ')}`;
}

const shown = (literal: Exclude<Operand, FactReference>): string => JSON.stringify(literal);
