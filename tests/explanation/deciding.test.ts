import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Explanation, Statement } from '../../src/explanation/explanation';
import { OUTCOMES } from '../../src/evaluator/outcome';
import { asTold, leavesIn, outcomeFrom, statementsIn, truthFrom, type ToldTruth } from './explanation-tree';
import { randomExplanation } from './random-explanation';

const RUNS = 1000;

/** A tree is made from a ruleset, and a simpler one is no easier to read: what fails is shown as it was found. */
const OPTIONS = { numRuns: RUNS, endOnFailure: true };

const truth = fc.constantFrom<ToldTruth>(true, false, 'unknown');
const known = fc.constantFrom<ToldTruth>(true, false);

/** Takes some leaves to be something else, and leaves the others as they are told. */
function assign(leaves: readonly Statement[], truths: readonly ToldTruth[]) {
  const assigned = new Map(leaves.map((leaf, index) => [leaf, truths[index]]));
  return (leaf: Statement) => (assigned.has(leaf) ? assigned.get(leaf) : leaf.truth);
}

const marked = ({ decides }: Statement) => decides === true;
const leavesOf = ({ statement }: Explanation) => leavesIn(statement);
const truths = (leaves: readonly Statement[], of: fc.Arbitrary<ToldTruth>) =>
  fc.array(of, { minLength: leaves.length, maxLength: leaves.length });

describe('the tree of an explanation', () => {
  it('gives every outcome, and every truth in it follows from the leaves', () => {
    const outcomes = new Set<string>();
    fc.assert(
      fc.property(randomExplanation, (explanation) => {
        outcomes.add(explanation.outcome);
        expect(outcomeFrom(explanation, asTold)).toBe(explanation.outcome);
        for (const statement of statementsIn(explanation.statement)) {
          if (statement.needs) expect(truthFrom(statement, asTold)).toBe(statement.truth);
        }
      }),
      OPTIONS,
    );
    expect([...outcomes].sort()).toEqual([...OUTCOMES].sort());
  });

  it('marks what is enough for a known outcome: whatever the rest, it is the same', () => {
    fc.assert(
      fc.property(randomExplanation, fc.gen(), (explanation, gen) => {
        fc.pre(explanation.outcome !== 'undetermined');
        const others = leavesOf(explanation).filter((leaf) => !marked(leaf));
        const assigned = assign(
          others,
          gen(() => truths(others, truth)),
        );
        expect(outcomeFrom(explanation, assigned)).toBe(explanation.outcome);
      }),
      OPTIONS,
    );
  });

  it('marks nothing that does not bear on it: were all that is marked under a question otherwise, so would the answer be', () => {
    fc.assert(
      fc.property(randomExplanation, (explanation) => {
        for (const question of explanation.statement.because.filter(marked)) {
          if (question.truth === 'unknown') continue;
          const leaves = leavesIn(question).filter(marked);
          const otherwise = assign(
            leaves,
            leaves.map((leaf) => !leaf.truth),
          );
          expect(leaves.length).toBeGreaterThan(0);
          expect(truthFrom(question, otherwise)).not.toBe(question.truth);
        }
      }),
      OPTIONS,
    );
  });

  it('marks what keeps an outcome open: once that is known, the outcome is, and without it nothing else settles it', () => {
    let seen = 0;
    fc.assert(
      fc.property(randomExplanation, fc.gen(), (explanation, gen) => {
        fc.pre(explanation.outcome === 'undetermined');
        seen++;
        const leaves = leavesOf(explanation);
        const open = leaves.filter(marked);
        expect(open.map((leaf) => leaf.truth).filter((told) => told !== 'unknown')).toEqual([]);
        expect(
          outcomeFrom(
            explanation,
            assign(
              open,
              gen(() => truths(open, known)),
            ),
          ),
        ).not.toBe('undetermined');
        const others = leaves.filter((leaf) => leaf.truth === 'unknown' && !marked(leaf));
        expect(
          outcomeFrom(
            explanation,
            assign(
              others,
              gen(() => truths(others, known)),
            ),
          ),
        ).toBe('undetermined');
      }),
      OPTIONS,
    );
    expect(seen).toBeGreaterThan(RUNS / 10);
  });

  it('is marked from the top down, without a gap', () => {
    fc.assert(
      fc.property(randomExplanation, ({ statement }) => {
        const below = (part: Statement): readonly Statement[] => (part.needs ? part.because : []);
        for (const part of statement.because.flatMap(statementsIn)) {
          if (!marked(part)) expect(below(part).filter(marked)).toEqual([]);
          else if (part.needs) expect(below(part).filter(marked).length).toBeGreaterThan(0);
        }
      }),
      OPTIONS,
    );
  });
});
