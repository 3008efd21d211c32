import { isFactReference, type Condition, type Leaf, type Operator } from '../../src/evaluator/condition';

const POSITIVE_OF: { readonly [Name in Operator]?: Operator } = {
  notEqual: 'equal',
  notIn: 'in',
  doesNotContain: 'contains',
};

const TRUE: Condition = { all: [] };
const FALSE: Condition = { any: [] };

const isTrue = (condition: Condition): boolean => 'all' in condition && condition.all.length === 0;
const isFalse = (condition: Condition): boolean => 'any' in condition && condition.any.length === 0;

/**
 * A condition in one of the forms that say the same thing: a block of one part is that part, neutral parts are dropped,
 * a `not` of a comparison is the opposite comparison, `notEqual true` is `equal false`. Two conditions with the
 * same form are true, false and unknown of the same facts; not every two that are so have the same form.
 */
export function simplified(condition: Condition): Condition {
  if ('all' in condition) {
    const parts = condition.all.map(simplified).filter((part) => !isTrue(part));
    if (parts.some(isFalse)) return FALSE;
    return parts.length === 1 ? (parts[0] as Condition) : { all: parts };
  }
  if ('any' in condition) {
    const parts = condition.any.map(simplified).filter((part) => !isFalse(part));
    if (parts.some(isTrue)) return TRUE;
    return parts.length === 1 ? (parts[0] as Condition) : { any: parts };
  }
  if ('not' in condition) return denied(simplified(condition.not));
  return 'condition' in condition ? condition : simplifiedLeaf(condition);
}

function denied(condition: Condition): Condition {
  if (isTrue(condition)) return FALSE;
  if (isFalse(condition)) return TRUE;
  if ('not' in condition) return condition.not;
  // Not the ordering ones: their opposites are written otherwise, and no rule denies one.
  return { not: condition };
}

function simplifiedLeaf(leaf: Leaf): Condition {
  const { fact, operator, value } = leaf;
  if (typeof value === 'boolean')
    return { fact, operator: 'equal', value: operator === 'equal' ? value : !value };
  const positive = POSITIVE_OF[operator];
  if (positive) return denied(simplifiedLeaf({ fact, operator: positive, value }));
  if (operator !== 'in' || isFactReference(value)) return leaf;
  const listed = [...(value as readonly string[])].sort();
  return listed.length === 1
    ? { fact, operator: 'equal', value: listed[0] as string }
    : { fact, operator, value: listed };
}
