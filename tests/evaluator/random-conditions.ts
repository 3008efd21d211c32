import fc from 'fast-check';
import type { Condition, Leaf, Operand, Operator } from '../../src/evaluator/condition';
import type { Named } from './facts-under-test';
import { valuesOf, type FactKind } from './random-facts';

/** A condition with the named conditions that it refers to, also through each other. */
export interface Sample {
  readonly condition: Condition;
  readonly named: Named;
}

const POOL_SIZE = 3;
const DEPTH = 4;

/** The facts that random conditions share, a few of each kind, so that one often stands in a condition twice. */
export const POOL: readonly string[] = (['number', 'code', 'boolean', 'date', 'codes'] as const).flatMap(
  (kind) => Array.from({ length: POOL_SIZE }, (_, index) => `${kind}.${index}`),
);

const factOf = (kind: FactKind): fc.Arbitrary<string> =>
  fc.constantFrom(...POOL.filter((id) => id.startsWith(`${kind}.`)));

const ORDERING: readonly Operator[] = [
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
];
const EQUALITY: readonly Operator[] = ['equal', 'notEqual'];

/** Every operator, on the kinds of facts and operands that the rules may give it. */
const leaf: fc.Arbitrary<Leaf> = fc.oneof(
  { weight: 3, arbitrary: leafOf('number', [...EQUALITY, ...ORDERING], orFact('number')) },
  { weight: 3, arbitrary: leafOf('date', [...EQUALITY, ...ORDERING], orFact('date')) },
  { weight: 2, arbitrary: leafOf('boolean', EQUALITY, orFact('boolean')) },
  { weight: 2, arbitrary: leafOf('code', EQUALITY, orFact('code')) },
  { weight: 2, arbitrary: leafOf('code', ['in', 'notIn'], listOf('code')) },
  { weight: 1, arbitrary: leafOf('number', ['in', 'notIn'], listOf('number')) },
  { weight: 3, arbitrary: leafOf('codes', ['contains', 'doesNotContain'], orFact('code')) },
);

function leafOf(
  kind: FactKind,
  names: readonly Operator[],
  value: fc.Arbitrary<Operand>,
): fc.Arbitrary<Leaf> {
  return fc.record({ fact: factOf(kind), operator: fc.constantFrom(...names), value });
}

function orFact(kind: FactKind): fc.Arbitrary<Operand> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...valuesOf(kind)) as fc.Arbitrary<Operand> },
    { weight: 1, arbitrary: fc.record({ fact: factOf(kind) }) },
  );
}

function listOf(kind: 'number' | 'code'): fc.Arbitrary<Operand> {
  return fc.subarray([...valuesOf(kind)], { minLength: 1 }) as fc.Arbitrary<Operand>;
}

function conditionOf(end: fc.Arbitrary<Condition>, depth: number): fc.Arbitrary<Condition> {
  if (depth === 0) return end;
  const part = conditionOf(end, depth - 1);
  const parts = fc.array(part, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { weight: 2, arbitrary: end },
    { weight: 2, arbitrary: fc.record({ all: parts }) },
    { weight: 2, arbitrary: fc.record({ any: parts }) },
    { weight: 1, arbitrary: fc.record({ not: part }) },
  );
}

const reference = (...names: string[]): fc.Arbitrary<Condition> =>
  fc.record({ condition: fc.constantFrom(...names) });

const endOr = (names: readonly string[]): fc.Arbitrary<Condition> =>
  fc.oneof({ weight: 8, arbitrary: leaf }, { weight: 1, arbitrary: reference(...names) });

/** Named conditions, the second of which may refer to the first and the third to both. */
export const namedConditions: fc.Arbitrary<Named> = fc.record({
  first: conditionOf(leaf, 2),
  second: conditionOf(endOr(['first']), 2),
  third: conditionOf(endOr(['first', 'second']), 1),
});

/** Conditions up to four levels deep over the pool's facts and the named conditions. */
export const condition: fc.Arbitrary<Condition> = conditionOf(endOr(['first', 'second', 'third']), DEPTH);

/** Writes a sample anew with facts and named conditions of its own, each of which stands in it once. */
export function eachFactOnce({ condition: root, named }: Sample, prefix: string): Sample {
  const own: Record<string, Condition> = {};
  let count = 0;
  const anew = (id: string) => `${id.split('.')[0]}.${prefix}.${count++}`;
  const written = (part: Condition): Condition => {
    if ('all' in part) return { all: part.all.map(written) };
    if ('any' in part) return { any: part.any.map(written) };
    if ('not' in part) return { not: written(part.not) };
    if (!('condition' in part)) {
      const value =
        typeof part.value === 'object' && 'fact' in part.value ? { fact: anew(part.value.fact) } : part.value;
      return { ...part, fact: anew(part.fact), value };
    }
    const name = `${prefix}.${count++}`;
    own[name] = written(named[part.condition] as Condition);
    return { condition: name };
  };
  return { condition: written(root), named: own };
}
