/** What a fact can be. `null`: not known. Never `undefined`. */
export type FactValue = boolean | number | string | readonly string[] | null;

/** A literal, or another fact to compare with. */
export type Operand = boolean | number | string | readonly string[] | FactReference;

export interface FactReference {
  readonly fact: string;
}

export const OPERATORS = [
  'equal',
  'notEqual',
  'in',
  'notIn',
  'contains',
  'doesNotContain',
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
] as const;

/** json-rules-engine's own operators, under its own names. */
export type Operator = (typeof OPERATORS)[number];

/** One comparison of a fact with a literal or with another fact. */
export interface Leaf extends FactReference {
  readonly operator: Operator;
  readonly value: Operand;
}

/** A json-rules-engine condition block, without `path`, `priority` and `params`. */
export type Condition =
  | Leaf
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly condition: string };

/**
 * Whether an operand is another fact, to be read first.
 *
 * @example isFactReference({ fact: 'limit' }) // => true
 * @example isFactReference(['a', 'b']) // => false
 */
export const isFactReference = (operand: Operand): operand is FactReference =>
  typeof operand === 'object' && !Array.isArray(operand);
