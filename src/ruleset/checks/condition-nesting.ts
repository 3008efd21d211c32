import type { NamedCondition } from '../documents';
import { leavesOf, placedBlocks } from './blocks';
import type { Problem, RulesetCheck } from './check';

/** Named conditions within one another. */
const DEPTH = 16;

/** Comparisons of one condition once every name in it is replaced by what it stands for. */
const COMPARISONS = 5_000;

interface Nesting {
  readonly depth: number;
  readonly comparisons: number;
}

/**
 * No named condition leads back to itself, and none unfolds without bounds: each is compiled into every rule that
 * names it.
 */
export const namedConditionsEnd: RulesetCheck = function* (documents) {
  const known = new Map<string, Nesting>();
  for (const condition of documents.conditions.values()) {
    const nesting = nestingOf(condition, [], documents.conditions, known);
    if ('problem' in nesting) yield nesting;
  }
  for (const { documentId, block } of placedBlocks(documents)) {
    let comparisons = 0;
    for (const leaf of leavesOf(block)) {
      comparisons += 'condition' in leaf ? (known.get(leaf.condition) as Nesting).comparisons : 1;
    }
    if (comparisons > COMPARISONS) {
      yield {
        documentId,
        problem: `with its named conditions it makes more than ${COMPARISONS} comparisons`,
      };
    }
  }
};

function nestingOf(
  { id, when }: NamedCondition,
  above: readonly string[],
  conditions: ReadonlyMap<string, NamedCondition>,
  known: Map<string, Nesting>,
): Nesting | Problem {
  if (above.includes(id))
    return { documentId: id, problem: `it leads back to itself: ${[...above, id].join(' > ')}` };
  const measured = known.get(id);
  if (measured) return measured;
  let depth = 1;
  let comparisons = 0;
  for (const leaf of leavesOf(when)) {
    if (!('condition' in leaf)) {
      comparisons += 1;
      continue;
    }
    if (above.length === DEPTH) return tooDeep(id);
    const within = nestingOf(
      conditions.get(leaf.condition) as NamedCondition,
      [...above, id],
      conditions,
      known,
    );
    if ('problem' in within) return within;
    depth = Math.max(depth, within.depth + 1);
    comparisons += within.comparisons;
  }
  if (depth > DEPTH) return tooDeep(id);
  known.set(id, { depth, comparisons });
  return { depth, comparisons };
}

const tooDeep = (documentId: string): Problem => ({
  documentId,
  problem: `named conditions stand in one another more than ${DEPTH} deep`,
});
