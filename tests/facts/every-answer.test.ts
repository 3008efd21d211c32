import { describe, expect, it } from 'vitest';
import { factCatalogue } from '../../src/facts/catalogue';
import { ENTRY_STATES } from '../../src/facts/plan-entry';
import { allRuleset } from '../../src/ruleset/all-ruleset';
import { prepareCases } from '../rules/prepared-cases';

/** Every value that each fact takes anywhere in the rules' cases. */
function valuesInCases(): ReadonlyMap<string, ReadonlySet<unknown>> {
  const values = new Map(factCatalogue.map(({ id }) => [id, new Set<unknown>()]));
  const { rules, parameter } = allRuleset();
  for (const { rule } of rules) {
    for (const { subjects } of prepareCases(rule.id, parameter)) {
      for (const { id, subject: kind, compute } of factCatalogue) {
        subjects[kind].forEach((subject) => values.get(id)?.add(compute(subject)));
      }
    }
  }
  return values;
}

describe('no fact lacks a way to say no', () => {
  const values = valuesInCases();

  it.each(factCatalogue.filter(({ type }) => type === 'boolean'))(
    '$id is yes, no and unknown in some case',
    ({ id }) => {
      expect([true, false, null].filter((value) => !values.get(id)?.has(value))).toEqual([]);
    },
  );

  it.each(factCatalogue.filter(({ type }) => type === 'maybeDate'))(
    '$id can be a day that there is not',
    ({ id }) => {
      expect(values.get(id)?.has('none')).toBe(true);
    },
  );

  const read = new Set(
    allRuleset().rules.flatMap(({ rule }) =>
      [...JSON.stringify(rule).matchAll(/"fact":"([^"]+)"/g)].map(([, id]) => id),
    ),
  );
  it.each(factCatalogue.filter(({ id, codes }) => codes === ENTRY_STATES && read.has(id)))(
    '$id, which a rule reads, is recorded, missing and unknown in some case',
    ({ id }) => {
      expect(['recorded', 'missing', null].filter((value) => !values.get(id)?.has(value))).toEqual([]);
    },
  );
});
