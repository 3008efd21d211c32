import type { Condition } from '../../src/evaluator/condition';

/** A condition in which one leaf makes no difference any more. */
export interface WithoutLeaf {
  /** The leaf as it stands in the file. */
  readonly leaf: string;
  readonly condition: Condition;
}

const TRUE: Condition = { all: [] };
const FALSE: Condition = { any: [] };

/**
 * A condition once without each of its leaves, comparisons and names alike: the leaf is replaced by what is neutral
 * where it stands, true under `all`, false under `any`, true by itself, and under `not` the opposite.
 */
export function* withoutEachLeaf(condition: Condition, neutral = true): Iterable<WithoutLeaf> {
  if ('all' in condition) {
    for (const [leaf, all] of withoutEachLeafOf(condition.all, true)) yield { leaf, condition: { all } };
  } else if ('any' in condition) {
    for (const [leaf, any] of withoutEachLeafOf(condition.any, false)) yield { leaf, condition: { any } };
  } else if ('not' in condition) {
    for (const { leaf, condition: not } of withoutEachLeaf(condition.not, !neutral))
      yield { leaf, condition: { not } };
  } else {
    yield { leaf: JSON.stringify(condition), condition: neutral ? TRUE : FALSE };
  }
}

function* withoutEachLeafOf(
  parts: readonly Condition[],
  neutral: boolean,
): Iterable<[string, readonly Condition[]]> {
  for (const [index, part] of parts.entries()) {
    for (const { leaf, condition } of withoutEachLeaf(part, neutral)) {
      yield [leaf, parts.map((other, at) => (at === index ? condition : other))];
    }
  }
}
