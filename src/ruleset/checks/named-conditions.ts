import type { Condition } from '../../evaluator/condition';
import { stepsUp } from '../scope';
import { leavesOf, placedBlocks } from './blocks';
import type { RulesetCheck } from './check';
import { didYouMean } from './did-you-mean';

/** A named condition that is used is there, and speaks of the subject or of one above it. */
export const namedConditionsAreReadable: RulesetCheck = function* (documents) {
  const { conditions } = documents;
  for (const { documentId, subject, block } of placedBlocks(documents)) {
    for (const name of namesIn(block)) {
      const named = conditions.get(name);
      if (!named) yield { documentId, problem: `no condition ${name}${didYouMean(name, conditions.keys())}` };
      else if (stepsUp(subject, named.subject) === null) {
        yield {
          documentId,
          problem: `the condition ${name} is about ${named.subject}, which cannot be read from ${subject}`,
        };
      }
    }
  }
};

/** The names of the named conditions that stand in a condition itself. */
const namesIn = (condition: Condition): readonly string[] =>
  [...leavesOf(condition)].flatMap((leaf) => ('condition' in leaf ? [leaf.condition] : []));
