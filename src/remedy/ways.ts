import { isFactReference, type Condition, type FactValue, type Leaf } from '../evaluator/condition';
import { operators } from '../evaluator/operators';

/** A value that a fact is to take. */
export interface Step {
  readonly fact: string;
  readonly value: FactValue;
}

/** Facts that are to take values, all of them. Empty: nothing is to change. */
export type Way = readonly Step[];

/** What a condition's ways are read from, of one subject. */
export interface Facts {
  /** What a fact or a parameter is now; `null` where it is not known. */
  readonly valueOf: (id: string) => FactValue;
  /** The values that a fact can be made to take, none where nobody can change it. */
  readonly valuesFor: (id: string) => readonly FactValue[];
  /** The block of a named condition. */
  readonly conditionOf: (name: string) => Condition;
}

/**
 * The ways to make a condition true (or, where that is wanted, false): sets of facts to change, none of them part of
 * another, in the order of the condition. Read from the condition alone: facts may depend on each other, so that a way is
 * not certain before it is tried. A fact that is as one part wants it is left as it is, also where another value would do
 * for two parts at once. `[[]]`: it is so already. `[]`: nothing that anybody can change makes it so.
 *
 * @example waysTo(
 *   { any: [{ fact: 'one', operator: 'equal', value: true }, { fact: 'two', operator: 'equal', value: true }] },
 *   true,
 *   { valueOf: () => false, valuesFor: () => [true, false] },
 * )
 * // => [[{ fact: 'one', value: true }], [{ fact: 'two', value: true }]]
 */
export function waysTo(condition: Condition, wanted: boolean, facts: Facts): readonly Way[] {
  const changes = ({ fact, value }: Step): boolean => facts.valueOf(fact) !== value;
  return minimal(statesIn(condition, wanted, facts).map((state) => state.filter(changes)));
}

/** As the ways, each with the facts that are to stay as they are, so that no part of it undoes another. */
function statesIn(condition: Condition, wanted: boolean, facts: Facts): readonly Way[] {
  if ('not' in condition) return statesIn(condition.not, !wanted, facts);
  if ('condition' in condition) return statesIn(facts.conditionOf(condition.condition), wanted, facts);
  if ('all' in condition) return statesOfParts(condition.all, wanted, wanted, facts);
  if ('any' in condition) return statesOfParts(condition.any, wanted, !wanted, facts);
  return statesOfLeaf(condition, wanted, facts);
}

/** De Morgan: an `all` is false where any part is, an `any` where all are. */
function statesOfParts(
  parts: readonly Condition[],
  wanted: boolean,
  needsAll: boolean,
  facts: Facts,
): readonly Way[] {
  const ofParts = parts.map((part) => statesIn(part, wanted, facts));
  return needsAll
    ? ofParts.reduce(
        (ways, next) => minimal(ways.flatMap((way) => next.flatMap((other) => together(way, other)))),
        [[]],
      )
    : minimal(ofParts.flat());
}

function statesOfLeaf(
  { fact, operator, value: operand }: Leaf,
  wanted: boolean,
  facts: Facts,
): readonly Way[] {
  const required = isFactReference(operand) ? facts.valueOf(operand.fact) : operand;
  if (required === null) return [];
  const holds = (value: FactValue): boolean =>
    value !== null && operators[operator](value, required) === wanted;
  const value = facts.valueOf(fact);
  if (holds(value)) return [[{ fact, value }]];
  return facts
    .valuesFor(fact)
    .filter(holds)
    .map((other) => [{ fact, value: other }]);
}

/** Both ways at once; none where they want one fact to be two things. */
function together(way: Way, other: Way): readonly Way[] {
  const added = other.filter((step) => !way.some((own) => isSame(own, step)));
  return added.some(({ fact }) => way.some((own) => own.fact === fact)) ? [] : [[...way, ...added]];
}

const isSame = (one: Step, other: Step): boolean => one.fact === other.fact && one.value === other.value;

const isWithin = (way: Way, other: Way): boolean =>
  way.every((step) => other.some((own) => isSame(own, step)));

/** Without the ways that ask for more than another does, or for the same again. */
function minimal(ways: readonly Way[]): readonly Way[] {
  return ways.filter(
    (way, index) =>
      !ways.some(
        (other, at) => at !== index && isWithin(other, way) && (other.length < way.length || at < index),
      ),
  );
}
