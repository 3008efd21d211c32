import fc from 'fast-check';
import type { FactValue } from '../../src/evaluator/condition';
import type { Explanation } from '../../src/explanation/explanation';
import { explain } from '../../src/explanation/explain';
import type { Fact, FactType } from '../../src/facts/fact';
import type { NamedCondition } from '../../src/ruleset/documents';
import type { Facts, Named } from '../evaluator/facts-under-test';
import { condition, namedConditions, POOL } from '../evaluator/random-conditions';
import { partlyKnownFacts } from '../evaluator/random-facts';
import { CLOCK, instrumentWith, rulesetOn, ruleWith } from '../report/hand-made-ruleset';

const AS_OF = '2026-02-01';

const madeUpFact = ([id, value]: [string, FactValue]): Fact => ({
  id,
  subject: 'child',
  type: id.split('.')[0] as FactType,
  label: `label of ${id}`,
  description: 'Made up for a test.',
  provision: 'example-act.1',
  fields: [],
  compute: () => value,
});

const day = fc.constantFrom<FactValue>(null, 'none', '2026-01-31', AS_OF, '2026-02-02');
const clockFacts = fc.record({ startsOn: day, dueBy: day, completedOn: day });

const named = (conditions: Named): readonly NamedCondition[] =>
  Object.entries(conditions).map(([id, when]) => ({
    id,
    label: `label of ${id}`,
    subject: 'child',
    provisions: ['example-act.1'],
    when,
  }));

/** The explanation of a random rule, with or without a clock, on random facts, about half of them unknown. */
export const randomExplanation: fc.Arbitrary<Explanation> = fc
  .record({
    applies: condition,
    requires: condition,
    conditions: namedConditions,
    facts: partlyKnownFacts(POOL) as fc.Arbitrary<Facts>,
    days: clockFacts,
    hasClock: fc.boolean(),
  })
  .map(({ applies, requires, conditions, facts, days, hasClock }) => {
    const rule = ruleWith({ applies, requires, ...(hasClock ? { clock: CLOCK } : {}) });
    const instrument = instrumentWith({ rules: [rule], conditions: named(conditions) });
    const ruleset = rulesetOn(
      {},
      [instrument],
      [
        ...Object.entries(facts).map(madeUpFact),
        ...Object.entries(days).map(([name, value]) => ({
          ...madeUpFact([`child.${name}`, value]),
          type: 'maybeDate' as const,
        })),
      ],
    );
    return explain({ children: [{ id: 'c1' }] }, { asOf: AS_OF, ruleset }, `${rule.id}@child:c1`);
  });
