import { isFactReference, type Condition, type FactValue, type Leaf, type Operand } from './condition';
import { operators } from './operators';
import type { Truth } from './truth';

/** Reads one fact in a scope; `null` where it is not known. */
export type Reader<Scope> = (scope: Scope) => FactValue;

/** A compiled condition: three-valued, synchronous, without side effects. */
export type Predicate<Scope> = (scope: Scope) => Truth;

/** Where a condition's names lead. Both throw on a name that they do not know. */
export interface Names<Scope> {
  readonly fact: (id: string) => Reader<Scope>;
  readonly condition: (id: string) => Predicate<Scope>;
}

/**
 * Turns a condition block into a closure. Names are looked up once, here.
 *
 * @example compileCondition({ not: { condition: 'open' } }, { condition: () => ({ isOpen }) => isOpen })({ isOpen: null })
 * // => null
 */
export function compileCondition<Scope>(condition: Condition, names: Names<Scope>): Predicate<Scope> {
  if ('all' in condition) return compileAll(condition.all.map((part) => compileCondition(part, names)));
  if ('any' in condition) return compileAny(condition.any.map((part) => compileCondition(part, names)));
  if ('not' in condition) return compileNot(compileCondition(condition.not, names));
  if ('condition' in condition) return names.condition(condition.condition);
  return compileLeaf(condition, names);
}

/**
 * Reads an operand of a leaf: a literal as it stands, a fact through its reader.
 *
 * @example operandReader(18, { fact: () => ({ limit }) => limit })({ limit: 21 }) // => 18
 * @example operandReader({ fact: 'limit' }, { fact: () => ({ limit }) => limit })({ limit: 21 }) // => 21
 */
export function operandReader<Scope>(operand: Operand, names: Names<Scope>): Reader<Scope> {
  return isFactReference(operand) ? names.fact(operand.fact) : () => operand;
}

function compileAll<Scope>(parts: readonly Predicate<Scope>[]): Predicate<Scope> {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  return (scope) => {
    // Not `and` over mapped truths: this is the hot loop, and it must stop at the first false.
    let result: Truth = true;
    for (const part of parts) {
      const truth = part(scope);
      if (truth === false) return false;
      if (truth === null) result = null;
    }
    return result;
  };
}

function compileAny<Scope>(parts: readonly Predicate<Scope>[]): Predicate<Scope> {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  return (scope) => {
    let result: Truth = false;
    for (const part of parts) {
      const truth = part(scope);
      if (truth === true) return true;
      if (truth === null) result = null;
    }
    return result;
  };
}

function compileNot<Scope>(part: Predicate<Scope>): Predicate<Scope> {
  return (scope) => {
    const truth = part(scope);
    return truth === null ? null : !truth;
  };
}

function compileLeaf<Scope>(leaf: Leaf, names: Names<Scope>): Predicate<Scope> {
  const compare = operators[leaf.operator];
  const readFact = names.fact(leaf.fact);
  if (!isFactReference(leaf.value)) {
    const literal = leaf.value;
    return (scope) => {
      const actual = readFact(scope);
      return actual === null ? null : compare(actual, literal);
    };
  }
  const readOperand = operandReader(leaf.value, names);
  return (scope) => {
    const actual = readFact(scope);
    if (actual === null) return null;
    const required = readOperand(scope);
    return required === null ? null : compare(actual, required);
  };
}
