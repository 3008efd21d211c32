import fc from 'fast-check';
import type { Truth } from '../../src/evaluator/truth';
import { completionTowards } from '../evaluator/completion';
import { factsIn, namesOf, type Facts, type Named } from '../evaluator/facts-under-test';
import { condition, eachFactOnce, namedConditions, type Sample } from '../evaluator/random-conditions';
import { completed, knownFacts, partlyKnownFacts } from '../evaluator/random-facts';
import { realEngine } from '../evaluator/real-engine';
import { compileWith, type FaultyNames, type WrongPiece } from './faulty-compiler';

/** One run of an engine answers for so many conditions. */
const CONDITIONS = 25;

const samples: fc.Arbitrary<readonly Sample[]> = fc
  .array(fc.record({ condition, named: namedConditions }), { minLength: CONDITIONS, maxLength: CONDITIONS })
  .map((drawn) => drawn.map((sample, index) => eachFactOnce(sample, `${index}`)));

const samplesWithFacts = samples.chain((drawn) => {
  const ids = drawn.flatMap((sample) => factsIn(sample.condition, sample.named));
  return fc.record({ drawn: fc.constant(drawn), partial: partlyKnownFacts(ids), rest: knownFacts(ids) });
});

/**
 * Compares an evaluator with a fault and json-rules-engine on random conditions of every operator, in each of which every
 * fact stands once; gives how many answers were compared until two differed, or `null` where so many never did.
 */
export async function answersUntilCaught(
  wrongPiece: WrongPiece,
  most: number,
  seed: number,
): Promise<number | null> {
  let answers = 0;
  for (let batch = 0; answers < most; batch++) {
    const [sample] = fc.sample(samplesWithFacts, { numRuns: 1, seed: seed + batch });
    if (!sample) continue;
    const { drawn, partial, rest } = sample;
    const named = Object.assign({}, ...drawn.map((one) => one.named)) as Named;
    const asked = drawn.map((one) => one.condition);
    const run = realEngine(asked, named);
    const names: FaultyNames<Facts> = {
      ...namesOf(named),
      document: (id) => named[id] as Sample['condition'],
    };
    const ours = asked.map((one) => compileWith(wrongPiece, one, names));
    for (const wanted of [true, false]) {
      const found = asked.map((one) => completionTowards(one, wanted, partial, named));
      const known = { ...completed(partial, rest), ...(Object.assign({}, ...found) as Facts) };
      const results = await run(known);
      for (const [index, predicate] of ours.entries()) {
        answers++;
        // An unknown answer has a completion either way, so that the engine must give what was wanted.
        const expected: Truth = predicate(partial) ?? wanted;
        if (results[index] !== expected || predicate(known) !== results[index]) return answers;
      }
    }
  }
  return null;
}
