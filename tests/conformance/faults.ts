import { operandReader } from '../../src/evaluator/compile';
import type { FactValue, Operator } from '../../src/evaluator/condition';
import { operators } from '../../src/evaluator/operators';
import type { Truth } from '../../src/evaluator/truth';
import type { WrongPiece } from './faulty-compiler';

/** A mistake that an evaluator could make, and that a comparison with another must find. */
export interface Fault {
  /** The piece that is wrong. */
  readonly piece: 'all' | 'any' | 'not' | 'unknown fact' | 'named condition' | Operator;
  readonly mistake: string;
  readonly wrongPiece: WrongPiece;
}

type Known = NonNullable<FactValue>;

const holdsUnknown = (truths: readonly Truth[]): boolean => truths.includes(null);

function inAll(mistake: string, combine: (truths: readonly Truth[]) => Truth): Fault {
  return {
    piece: 'all',
    mistake,
    wrongPiece: (condition, _names, compilePart) => {
      if (!('all' in condition)) return null;
      const parts = condition.all.map(compilePart);
      return (scope) => combine(parts.map((part) => part(scope)));
    },
  };
}

function inAny(mistake: string, combine: (truths: readonly Truth[]) => Truth): Fault {
  return {
    piece: 'any',
    mistake,
    wrongPiece: (condition, _names, compilePart) => {
      if (!('any' in condition)) return null;
      const parts = condition.any.map(compilePart);
      return (scope) => combine(parts.map((part) => part(scope)));
    },
  };
}

function inNot(mistake: string, turned: (truth: Truth) => Truth): Fault {
  return {
    piece: 'not',
    mistake,
    wrongPiece: (condition, _names, compilePart) => {
      if (!('not' in condition)) return null;
      const part = compilePart(condition.not);
      return (scope) => turned(part(scope));
    },
  };
}

function inNamed(mistake: string, turned: (truth: Truth) => Truth): Fault {
  return {
    piece: 'named condition',
    mistake,
    wrongPiece: (condition, names, compilePart) => {
      if (!('condition' in condition)) return null;
      const part = compilePart(names.document(condition.condition));
      return (scope) => turned(part(scope));
    },
  };
}

function inOperator(
  piece: Operator,
  mistake: string,
  compare: (actual: Known, required: Known) => boolean,
): Fault {
  return {
    piece,
    mistake,
    wrongPiece: (condition, names) => {
      if (!('operator' in condition) || condition.operator !== piece) return null;
      const readFact = names.fact(condition.fact);
      const readOperand = operandReader(condition.value, names);
      return (scope) => {
        const [actual, required] = [readFact(scope), readOperand(scope)];
        return actual === null || required === null ? null : compare(actual, required);
      };
    },
  };
}

/** A comparison with something that is not known is taken to fail, as json-rules-engine itself takes it. */
const unknownFactIsFalse: Fault = {
  piece: 'unknown fact',
  mistake: 'a comparison with it is false',
  wrongPiece: (condition, names) => {
    if (!('operator' in condition)) return null;
    const readFact = names.fact(condition.fact);
    const readOperand = operandReader(condition.value, names);
    return (scope) => {
      const [actual, required] = [readFact(scope), readOperand(scope)];
      return actual !== null && required !== null && operators[condition.operator](actual, required);
    };
  },
};

const firstOf = (list: Known): Known => (Array.isArray(list) ? (list[0] as Known) : list);

/** Near misses more than gross ones: what is wrong everywhere is found at once. */
export const FAULTS: readonly Fault[] = [
  inAll('one part that is true is enough', (truths) => truths.includes(true)),
  inAll('an unknown part is passed over', (truths) => !truths.includes(false)),
  inAll('unknown as soon as one part is', (truths) =>
    holdsUnknown(truths) ? null : !truths.includes(false),
  ),
  inAny('every part must be true', (truths) => truths.every((truth) => truth === true)),
  inAny('an unknown part is passed over', (truths) => truths.includes(true)),
  inAny('unknown as soon as one part is', (truths) => (holdsUnknown(truths) ? null : truths.includes(true))),
  inNot('says what its part says', (truth) => truth),
  inNot('unknown becomes true', (truth) => truth !== true),
  unknownFactIsFalse,
  inOperator('equal', 'also of what is greater', (actual, required) => actual >= required),
  inOperator('notEqual', 'only of what is greater', (actual, required) => actual > required),
  inOperator('in', 'only of the first that is listed', (actual, required) => actual === firstOf(required)),
  inOperator(
    'notIn',
    'only the first that is listed counts',
    (actual, required) => actual !== firstOf(required),
  ),
  inOperator('contains', 'only as its first', (actual, required) => firstOf(actual) === required),
  inOperator('doesNotContain', 'only not as its first', (actual, required) => firstOf(actual) !== required),
  inOperator('lessThan', 'also of what is equal', (actual, required) => actual <= required),
  inOperator('lessThanInclusive', 'not of what is equal', (actual, required) => actual < required),
  inOperator('greaterThan', 'also of what is equal', (actual, required) => actual >= required),
  inOperator('greaterThanInclusive', 'not of what is equal', (actual, required) => actual > required),
  inNamed('always holds', () => true),
  inNamed('says the opposite', (truth) => (truth === null ? null : !truth)),
  inNamed('unknown becomes false', (truth) => truth === true),
];

/** Nothing wrong: what is put together piece by piece says what the library says. */
export const NO_FAULT: WrongPiece = () => null;
