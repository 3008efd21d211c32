import { describe, expect, it } from 'vitest';
import { factCatalogue } from '../../src/facts/catalogue';
import type { ParameterReader } from '../../src/facts/subject';
import { allRuleset } from '../../src/ruleset/all-ruleset';
import { prepareCases } from '../rules/prepared-cases';

/** A fact and those that are made from it. */
const madeFrom = (id: string): readonly string[] => [
  id,
  ...factCatalogue.filter(({ reads = [] }) => reads.includes(id)).flatMap((fact) => madeFrom(fact.id)),
];

/** Rules that have to do with a fact, in whose cases it takes many values; where none has, some of its subject. */
function rulesWith(id: string): readonly string[] {
  const { rules, conditions } = allRuleset();
  const facts = madeFrom(id).map((fact) => `"${fact}"`);
  const names = [...conditions.values()]
    .filter(({ when }) => facts.some((fact) => JSON.stringify(when).includes(fact)))
    .map((condition) => `"${condition.id}"`);
  const found = rules.filter(({ rule }) =>
    [...facts, ...names].some((name) => JSON.stringify(rule).includes(name)),
  );
  const ofSubject = rules.filter(({ rule }) => id.startsWith(`${rule.subject}.`));
  return (found.length > 0 ? found : ofSubject).map(({ rule }) => rule.id).slice(0, RULES_ENOUGH);
}

/** A child's age has to do with most rules. */
const RULES_ENOUGH = 8;

const read = factCatalogue
  .filter(({ parameters = [] }) => parameters.length > 0)
  .map((fact) => [fact.id, fact] as const);

describe('where a parameter that it is computed with is not in force, a fact is not known or does not hang on it', () => {
  const inForce = allRuleset().parameter;

  it.each(read)('%s', (id, fact) => {
    const rules = rulesWith(id);
    const valuesWith = (parameter: ParameterReader) =>
      rules.flatMap((rule) =>
        prepareCases(rule, parameter).flatMap(({ subjects }) => subjects[fact.subject].map(fact.compute)),
      );
    const values = valuesWith(inForce);
    expect(values).not.toEqual([]);
    for (const missing of fact.parameters ?? []) {
      const others: ParameterReader = (parameter, on) =>
        parameter === missing ? null : inForce(parameter, on);
      for (const [index, value] of valuesWith(others).entries())
        if (value !== null) expect(value, missing).toEqual(values[index]);
    }
  });
});
