import { describe, expect, it } from 'vitest';
import { factCatalogue } from '../../../src/facts/catalogue';
import { prepareCases } from '../../rules/prepared-cases';
import { allRuleset } from '../../../src/ruleset/all-ruleset';
import { rejection } from '../rejected';

describe('the parameters of the facts that a ruleset reads', () => {
  it('are there', () => {
    expect(
      rejection(({ parameters }) => {
        const at = parameters.findIndex(({ id }) => id === 'leapDayBirthday');
        parameters.splice(at, 1);
      }),
    ).toMatch(/: the fact child\.age is computed with parameter leapDayBirthday, which is not there$/);
  });

  it('are those that each fact declares, for itself or for a fact that it reads', () => {
    const { rules, parameter } = allRuleset();
    const declared = (id: string): readonly string[] => {
      const fact = factCatalogue.find((known) => known.id === id);
      return [...(fact?.parameters ?? []), ...(fact?.reads ?? []).flatMap(declared)];
    };
    const undeclared = new Set<string>();
    for (const { rule } of rules) {
      let reading = '';
      const cases = prepareCases(rule.id, (id, on) => {
        if (!declared(reading).includes(id)) undeclared.add(`${reading} reads ${id}`);
        return parameter(id, on);
      });
      for (const { subjects } of cases) {
        for (const { id, subject: kind, compute } of factCatalogue) {
          reading = id;
          subjects[kind].forEach((subject) => compute(subject));
        }
      }
    }
    expect([...undeclared]).toEqual([]);
  });
});
