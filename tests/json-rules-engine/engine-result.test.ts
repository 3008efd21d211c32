import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCase, type CaseRead } from '../../src/evaluate-with-ruleset';
import type { FactValue } from '../../src/evaluator/condition';
import type { Truth } from '../../src/evaluator/truth';
import type { Fact } from '../../src/facts/fact';
import { flatFacts, type FlatFacts } from '../../src/json-rules-engine/facts-for';
import { ruleScopesOf } from '../../src/json-rules-engine/rule-scopes';
import { runnersOf } from '../../src/json-rules-engine/ruleset-runners';
import { allRuleset } from '../../src/ruleset/all-ruleset';
import { AS_OF, caseRecord } from '../properties/case-record-arbitrary';

const ruleset = allRuleset();
const runners = runnersOf(ruleset);

/** What an unknown fact may turn out to be, by its type. */
function possibleValues({ type, codes = [] }: Fact): readonly FactValue[] {
  if (type === 'boolean') return [true, false];
  if (type === 'number') return [0, 12, 13, 17, 18, 30];
  if (type === 'code') return codes;
  if (type === 'codes') return [[], codes.slice(0, 1), codes];
  return ['2020-05-01', '2026-06-01', ...(type === 'maybeDate' ? ['none'] : [])];
}

/** The facts with every unknown replaced by one of its possible values, another for each salt. */
function completedFacts(facts: FlatFacts, salt: number): FlatFacts {
  let count = salt;
  const entries = Object.entries(facts).map(([id, value]): [string, FactValue] => {
    const fact = ruleset.facts.get(id);
    if (value !== null || !fact) return [id, value];
    const values = possibleValues(fact);
    count += 7;
    return [id, values[count % values.length] as FactValue];
  });
  return Object.fromEntries(entries);
}

interface Answered {
  readonly at: string;
  readonly own: Truth;
  readonly result: unknown;
}

/** Every rule of a case: our answer on what is known, and json-rules-engine's own `result` on a completion of it. */
async function answersOf(read: CaseRead, salt: number): Promise<readonly Answered[]> {
  const factsIn = flatFacts(ruleset);
  const answered: Answered[] = [];
  for (const { scope, rules } of ruleScopesOf(read)) {
    const results = await runners.get(scope.subject.kind)?.(completedFacts(factsIn(scope), salt));
    for (const { rule, applies, requires } of rules) {
      const at = `${rule.id} on ${scope.subject.key}`;
      answered.push({ at, own: applies(scope), result: results?.get(`${rule.id}:applies`)?.result });
      answered.push({ at, own: requires(scope), result: results?.get(`${rule.id}:requires`)?.result });
    }
  }
  return answered;
}

describe('the policy rules on random records', () => {
  it('come out as json-rules-engine has them on completions, wherever we say true or false', async () => {
    const counts = { true: 0, false: 0, null: 0 };
    await fc.assert(
      fc.asyncProperty(
        caseRecord,
        fc.array(fc.nat(1000), { minLength: 2, maxLength: 2 }),
        async (record, salts) => {
          const read = readCase(record, { asOf: AS_OF, ruleset });
          if ('success' in read) throw new Error('the options are wrong');
          for (const salt of salts) {
            for (const { at, own, result } of await answersOf(read, salt)) {
              counts[`${own}`]++;
              if (own !== null) expect(result, at).toBe(own);
            }
          }
        },
      ),
      { numRuns: 60, endOnFailure: true },
    );
    expect(Math.min(counts.true, counts.false, counts.null)).toBeGreaterThan(100);
  });
});
