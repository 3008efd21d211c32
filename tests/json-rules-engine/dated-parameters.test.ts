import { describe, expect, it } from 'vitest';
import { evaluateCase } from '../../src/evaluate-case';
import { factCatalogue } from '../../src/facts/catalogue';
import { evaluateCaseWithEngine, factsFor } from '../../src/json-rules-engine';
import { requiredPlans } from '../../src/report/selectors';
import { compileRuleset } from '../../src/ruleset/compile-ruleset';
import { allRuleset, allRulesetSource } from '../../src/ruleset/all-ruleset';

/** The policy, had the age of majority been 21 since 1 June 2026 and 17 before. */
const ruleset = compileRuleset(
  {
    ...allRulesetSource,
    instruments: allRulesetSource.instruments.map((documents) => ({
      ...documents,
      parameters: documents.parameters.map((parameter) =>
        parameter.id === 'ageOfMajority'
          ? {
              ...parameter,
              values: [
                { from: null, value: 17 },
                { from: '2026-06-01', value: 21 },
              ],
            }
          : parameter,
      ),
    })),
  },
  factCatalogue,
  allRuleset().digest,
);

/** A youth of 17, in a placement that is no court's; the first plan's clock started in March. */
const record = {
  children: [
    {
      id: 'c1',
      dateOfBirth: '2009-05-04',
      underSupervision: true,
      dcfCaseOpen: true,
      legalStatus: [{ basis: 'other', from: '2026-03-02' }],
      placements: [{ startDate: '2026-03-02', setting: 'relativeFosterFamilyHome', trialHomeVisit: false }],
      casePlan: { onFile: false },
    },
  ],
};

const asOf = '2026-09-15';

describe('a parameter that changed after a clock had started', () => {
  it('is read on the day on which it started, by both evaluators', async () => {
    const report = evaluateCase(record, { asOf, ruleset, include: 'all' });
    expect(requiredPlans(report, 'c1').find(({ plan }) => plan === 'childInPlacement')?.required).toBe(true);
    expect(await evaluateCaseWithEngine(record, { asOf, ruleset, include: 'all' })).toEqual(report);
  });

  it('gives the subject one set of facts for each day of the law, and says which rules read which', () => {
    const ofChild = factsFor(record, { asOf, ruleset }).filter(({ kind }) => kind === 'child');
    const summary = ofChild.map(({ lawOn, facts, ruleIds }) => [
      lawOn,
      facts['parameter.ageOfMajority'],
      ruleIds.includes('child-in-placement-case-plan-developed'),
      ruleIds.includes('supervised-child-has-a-case-plan'),
    ]);
    expect(summary).toEqual([
      ['2026-09-15', 21, false, true],
      ['2026-03-02', 17, true, false],
    ]);
  });
});
