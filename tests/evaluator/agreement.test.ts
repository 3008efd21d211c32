import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileCondition } from '../../src/evaluator/compile';
import type { Condition } from '../../src/evaluator/condition';
import { compileTracer } from '../../src/evaluator/trace';
import type { Truth } from '../../src/evaluator/truth';
import { completionTowards } from './completion';
import { factsIn, namesOf, type Facts, type Named } from './facts-under-test';
import { condition, eachFactOnce, namedConditions, POOL, type Sample } from './random-conditions';
import { completed, knownFacts, partlyKnownFacts } from './random-facts';
import { realEngine } from './real-engine';

/** How many (condition, facts) pairs json-rules-engine answers for each agreement: a hundred thousand together. */
const PAIRS = { known: 40_000, completed: 40_000, bothWays: 20_000 };

/** One run of an engine answers for so many conditions. */
const CONDITIONS = 25;
const SETS_OF_FACTS = 10;

const conditions = fc.array(condition, { minLength: CONDITIONS, maxLength: CONDITIONS });
const setsOfKnownFacts = fc.array(knownFacts(POOL), { minLength: SETS_OF_FACTS, maxLength: SETS_OF_FACTS });

const samples: fc.Arbitrary<readonly Sample[]> = fc
  .array(fc.record({ condition, named: namedConditions }), { minLength: CONDITIONS, maxLength: CONDITIONS })
  .map((drawn) => drawn.map((sample, index) => eachFactOnce(sample, `${index}`)));

const samplesWithFacts = samples.chain((drawn) => {
  const ids = drawn.flatMap(({ condition: root, named }) => factsIn(root, named));
  return fc.record({ drawn: fc.constant(drawn), partial: partlyKnownFacts(ids), rest: knownFacts(ids) });
});

const runs = (pairs: number, pairsOfRun: number) => ({ numRuns: pairs / pairsOfRun, endOnFailure: true });

/** Our own answers: of the predicate, and once more of the tracer, which must say the same. */
function ownAnswers(asked: readonly Condition[], named: Named): (facts: Facts) => readonly Truth[] {
  const compiled = asked.map(
    (one) => [compileCondition(one, namesOf(named)), compileTracer(one, namesOf(named))] as const,
  );
  return (facts) =>
    compiled.map(([predicate, tracer], index) => {
      const truth = predicate(facts);
      expect(
        tracer(facts).truth,
        `traced: ${JSON.stringify({ condition: asked[index], named, facts })}`,
      ).toBe(truth);
      return truth;
    });
}

/** Counts answers, so that no agreement rests on answers that never came. */
function tally() {
  const counts = { true: 0, false: 0, unknown: 0 };
  const add = (truth: Truth): void => {
    counts[truth === null ? 'unknown' : truth ? 'true' : 'false']++;
  };
  return { counts, add };
}

const hasUnknown = (asked: Condition, named: Named, facts: Facts): boolean =>
  factsIn(asked, named).some((id) => facts[id] === null);

describe('agreement with json-rules-engine', () => {
  it('1: on known facts its result is ours', async () => {
    const { counts, add } = tally();
    await fc.assert(
      fc.asyncProperty(conditions, namedConditions, setsOfKnownFacts, async (asked, named, setsOfFacts) => {
        const run = realEngine(asked, named);
        const answersOn = ownAnswers(asked, named);
        for (const facts of setsOfFacts) {
          const results = await run(facts);
          answersOn(facts).forEach((truth, index) => {
            add(truth);
            expect(truth, JSON.stringify({ condition: asked[index], named, facts })).toBe(results[index]);
          });
        }
      }),
      runs(PAIRS.known, CONDITIONS * SETS_OF_FACTS),
    );
    expect(counts.true + counts.false).toBe(PAIRS.known);
    expect(Math.min(counts.true, counts.false)).toBeGreaterThan(PAIRS.known / 4);
  });

  it('2: on random completions its result is ours wherever we say true or false', async () => {
    const { counts, add } = tally();
    await fc.assert(
      fc.asyncProperty(
        conditions,
        namedConditions,
        partlyKnownFacts(POOL),
        setsOfKnownFacts,
        async (asked, named, partial, completions) => {
          const run = realEngine(asked, named);
          const answers = ownAnswers(asked, named)(partial);
          for (const completion of completions) {
            const results = await run(completed(partial, completion));
            answers.forEach((truth, index) => {
              const one = asked[index] as Condition;
              if (hasUnknown(one, named, partial)) add(truth);
              if (truth === null) return;
              expect(truth, JSON.stringify({ condition: one, named, partial, completion })).toBe(
                results[index],
              );
            });
          }
        },
      ),
      runs(PAIRS.completed, CONDITIONS * SETS_OF_FACTS),
    );
    expect(Math.min(counts.true, counts.false, counts.unknown)).toBeGreaterThan(PAIRS.completed / 20);
  });

  it('3: what we call unknown, where each fact stands once, can come out either way', async () => {
    const { counts, add } = tally();
    await fc.assert(
      fc.asyncProperty(samplesWithFacts, async ({ drawn, partial, rest }) => {
        const asked = drawn.map(({ condition: root }) => root);
        const named = Object.assign({}, ...drawn.map((sample) => sample.named)) as Named;
        const run = realEngine(asked, named);
        const answers = ownAnswers(asked, named)(partial);
        answers.forEach(add);
        for (const wanted of [true, false]) {
          const found = asked.map((one) => completionTowards(one, wanted, partial, named));
          const results = await run({ ...completed(partial, rest), ...Object.assign({}, ...found) });
          answers.forEach((truth, index) => {
            const expected = truth ?? wanted;
            expect(results[index], JSON.stringify({ condition: asked[index], named, partial, wanted })).toBe(
              expected,
            );
          });
        }
      }),
      runs(PAIRS.bothWays, CONDITIONS * 2),
    );
    expect(counts.unknown).toBeGreaterThan(PAIRS.bothWays / 2 / 5);
  });
});
