import { isFactReference, type Condition, type Leaf, type Operator } from '../../src/evaluator/condition';

/** A condition with one thing in it changed. */
export interface ConditionMutant {
  /** What was changed, and into what. */
  readonly change: string;
  readonly condition: Condition;
}

/** What may stand in place of something. */
export interface Alternatives {
  /** The codes that a fact may hold; none for a fact that holds something else. */
  readonly codesOf: (fact: string) => readonly string[];
  /** Other named conditions that may be asked where one is. */
  readonly namesBeside: (name: string) => readonly string[];
}

/** What a comparison may be mistaken for: the bound in or out, the other side, the opposite. */
const MISTAKEN_FOR: { readonly [Name in Operator]: readonly Operator[] } = {
  equal: ['notEqual'],
  notEqual: ['equal'],
  in: ['notIn'],
  notIn: ['in'],
  contains: ['doesNotContain'],
  doesNotContain: ['contains'],
  lessThan: ['lessThanInclusive', 'greaterThan', 'greaterThanInclusive'],
  lessThanInclusive: ['lessThan', 'greaterThanInclusive', 'greaterThan'],
  greaterThan: ['greaterThanInclusive', 'lessThan', 'lessThanInclusive'],
  greaterThanInclusive: ['greaterThan', 'lessThanInclusive', 'lessThan'],
};

/**
 * A condition with each single change: an operator, a literal, a part left out, `all` for `any`, a `not` taken away, a
 * name denied or another name. A part is left out by putting what is neutral where it stands: true under `all` and by itself, false
 * under `any`, and under `not` the opposite.
 */
export function* conditionMutants(
  condition: Condition,
  alternatives: Alternatives,
  neutral = true,
): Iterable<ConditionMutant> {
  yield { change: `without ${inWords(condition)}`, condition: neutral ? { all: [] } : { any: [] } };
  if ('all' in condition) {
    if (condition.all.length > 1)
      yield { change: `any for all of ${inWords(condition)}`, condition: { any: condition.all } };
    yield* mutantsOfParts(condition.all, alternatives, true, (all) => ({ all }));
  } else if ('any' in condition) {
    if (condition.any.length > 1)
      yield { change: `all for any of ${inWords(condition)}`, condition: { all: condition.any } };
    yield* mutantsOfParts(condition.any, alternatives, false, (any) => ({ any }));
  } else if ('not' in condition) {
    yield { change: `not taken from ${inWords(condition.not)}`, condition: condition.not };
    for (const { change, condition: not } of conditionMutants(condition.not, alternatives, !neutral))
      yield { change, condition: { not } };
  } else if ('condition' in condition) {
    yield { change: `not put before ${inWords(condition)}`, condition: { not: condition } };
    for (const name of alternatives.namesBeside(condition.condition))
      yield { change: `${inWords(condition)} → ${name}`, condition: { condition: name } };
  } else {
    for (const leaf of leafMutants(condition, alternatives))
      yield { change: `${inWords(condition)} → ${inWords(leaf)}`, condition: leaf };
  }
}

function* mutantsOfParts(
  parts: readonly Condition[],
  alternatives: Alternatives,
  neutral: boolean,
  joined: (parts: readonly Condition[]) => Condition,
): Iterable<ConditionMutant> {
  for (const [index, part] of parts.entries()) {
    for (const { change, condition } of conditionMutants(part, alternatives, neutral))
      yield { change, condition: joined(parts.map((other, at) => (at === index ? condition : other))) };
  }
}

function* leafMutants(leaf: Leaf, { codesOf }: Alternatives): Iterable<Leaf> {
  for (const operator of MISTAKEN_FOR[leaf.operator]) yield { ...leaf, operator };
  for (const value of literalsInPlaceOf(leaf, codesOf(leaf.fact))) yield { ...leaf, value };
}

/** A yes for a no; another code for a code; a list with one code less, or with one more. */
function literalsInPlaceOf({ value }: Leaf, codes: readonly string[]): readonly Leaf['value'][] {
  if (isFactReference(value) || typeof value === 'number') return [];
  if (typeof value === 'boolean') return [!value];
  if (typeof value === 'string') return codes.filter((code) => code !== value);
  const listed = value as readonly string[];
  const shortened = listed.length > 1 ? listed.map((code) => listed.filter((other) => other !== code)) : [];
  const lengthened = codes.filter((code) => !listed.includes(code)).map((code) => [...listed, code]);
  return [...shortened, ...lengthened];
}

/** A condition in one line. */
export function inWords(condition: Condition): string {
  if ('all' in condition) return `all(${condition.all.map(inWords).join('; ')})`;
  if ('any' in condition) return `any(${condition.any.map(inWords).join('; ')})`;
  if ('not' in condition) return `not(${inWords(condition.not)})`;
  if ('condition' in condition) return condition.condition;
  const { fact, operator, value } = condition;
  return `${fact} ${operator} ${isFactReference(value) ? value.fact : JSON.stringify(value)}`;
}
