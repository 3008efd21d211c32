import { describe, expect, it } from 'vitest';
import { evaluateCase } from '../../src/evaluate-case';
import type { Fact } from '../../src/facts/fact';
import type { Report } from '../../src/report/report';
import { allRuleset } from '../../src/ruleset/all-ruleset';
import { exampleCases } from './example-cases';
import { CLOCK, instrumentWith, rulesetOn, ruleWith } from './hand-made-ruleset';
import { AS_OF, FIRST, realisticCase } from './realistic-case';

const cases = [...exampleCases, { file: 'a realistic case', asOf: AS_OF, record: realisticCase(FIRST) }];

const provisionsOfRule = new Map(allRuleset().rules.map(({ rule }) => [rule.id, rule.provisions]));

/** The provision of the fact that holds the day by which a rule's duty falls due. */
const dueDayOfRule = new Map(
  allRuleset().rules.map(({ rule }) => [
    rule.id,
    rule.clock ? [allRuleset().facts.get(rule.clock.dueBy)?.provision ?? 'none'] : [],
  ]),
);

function exampleOf(file: string) {
  const example = exampleCases.find((each) => each.file === file);
  if (!example) throw new Error(`There is no example ${file}.`);
  return example;
}

/** Every id of a provision that stands in a report. */
const citedIn = ({ findings, requiredPlans, deadlines, notices }: Report): ReadonlySet<string> =>
  new Set([
    ...findings.flatMap(({ provisions }) => provisions),
    ...requiredPlans.flatMap(({ because, couldBe }) => [...because, ...couldBe]),
    ...deadlines.flatMap(({ ruleId }) => [
      ...(provisionsOfRule.get(ruleId) ?? []),
      ...(dueDayOfRule.get(ruleId) ?? []),
    ]),
    ...notices.flatMap(({ provisions }) => provisions),
  ]);

const factsIn = ({ findings }: Report): ReadonlySet<string> =>
  new Set(
    findings.flatMap(({ evidence = [], missingFacts = [] }) => [
      ...evidence.map(({ fact }) => fact),
      ...missingFacts,
    ]),
  );

describe.each(cases)('the report on $file of $asOf', ({ asOf, record }) => {
  it.each(['outstanding', 'all'] as const)('explains what it cites, and nothing else: %s', (include) => {
    const report = evaluateCase(record, { asOf, include });
    expect(new Set(Object.keys(report.provisions))).toEqual(citedIn(report));
    for (const { instrument, authority, pinpoint, paraphrase } of Object.values(report.provisions)) {
      expect(allRuleset().instruments.get(instrument)?.authority).toBe(authority);
      expect(pinpoint.length * paraphrase.length).toBeGreaterThan(0);
    }
  });

  it.each(['outstanding', 'all'] as const)(
    'names the facts that it goes by, and no others: %s',
    (include) => {
      const report = evaluateCase(record, { asOf, include });
      expect(new Set(Object.keys(report.facts))).toEqual(factsIn(report));
      for (const [id, { label }] of Object.entries(report.facts)) {
        expect(label).toBe(allRuleset().facts.get(id)?.label);
      }
    },
  );

  it('cites for each finding the provisions of its rule, once each', () => {
    for (const { ruleId, provisions } of evaluateCase(record, { asOf, include: 'all' }).findings) {
      expect(provisions).toEqual(
        expect.arrayContaining([...(provisionsOfRule.get(ruleId) ?? ['no such rule'])]),
      );
      expect(new Set(provisions).size).toBe(provisions.length);
    }
  });

  it('says by which rules it was made', () => {
    const { rulesVersion, rulesDigest, libraryVersion } = evaluateCase(record, { asOf });
    expect(rulesVersion).toBe(allRuleset().version);
    expect(rulesDigest).toMatch(/^[0-9a-f]{64}$/);
    expect(libraryVersion).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

describe('the finding on a required plan', () => {
  const { findings } = evaluateCase(realisticCase(FIRST), { asOf: AS_OF, include: 'all' });
  const provisionsOf = (id: string) => findings.find((finding) => finding.id === id)?.provisions;

  it('cites the sentence itself, the triggers that hold, and where its day comes from', () => {
    expect(provisionsOf('child-in-placement-case-plan-developed@child:c2')).toEqual([
      'dcf-36-1.child-in-placement-case-plan',
      'dcf-36-1.child-in-placement-case-plan.3.b',
      'cfr-45-1356-21.g',
    ]);
    expect(provisionsOf('family-case-plan-developed@family')).toEqual([
      'dcf-36-1.family-case-plans',
      'dcf-36-1.family-case-plans.1',
    ]);
  });

  it('cites no day where none is set', () => {
    const committed = {
      id: 'c1',
      legalStatus: [{ basis: 'commitmentDual', from: '2026-03-02' }],
      placements: [],
      casePlan: { onFile: false },
    };
    const report = evaluateCase({ children: [committed] }, { asOf: AS_OF });
    expect(report.findings.find(({ subject }) => subject === 'child:c1')).toMatchObject({
      provisions: ['dcf-36-1.child-in-placement-case-plan', 'dcf-36-1.child-in-placement-case-plan.1'],
    });
    expect(report.requiredPlans[1]?.because).toEqual(['dcf-36-1.child-in-placement-case-plan.1']);
    expect(Object.keys(report.provisions)).not.toContain('cfr-45-1356-21.g');
  });
});

describe('a fact that a finding goes by', () => {
  it('is given with its unit, where it has one', () => {
    const { record, asOf } = exampleOf('family-assessment-response-at-home.json');
    const { facts } = evaluateCase(record, { asOf, include: 'all' });
    expect(facts['child.age']).toEqual({ label: 'the child’s age', unit: 'years' });
    expect(facts['child.isInPlacement']).toEqual({ label: 'the child is in placement' });
  });
});

describe('a provision that is not among the rules', () => {
  it('is not cited: the fact that holds the day rests on another document', () => {
    const dueBy = allRuleset().facts.get('child.firstCasePlanDueOn');
    const rule = ruleWith({ clock: { ...CLOCK, dueBy: 'child.firstCasePlanDueOn' } });
    const facts = { asked: true, done: false, startsOn: '2026-03-02', completedOn: 'none' };
    const elsewhere = { ...dueBy, compute: () => '2026-05-01' } as Fact;
    const ruleset = rulesetOn(facts, [instrumentWith({ rules: [rule] })], [elsewhere]);
    const report = evaluateCase({ children: [{}] }, { asOf: AS_OF, ruleset });
    expect(report.findings[0]).toMatchObject({ dueDate: '2026-05-01', provisions: ['example-act.1'] });
    expect(Object.keys(report.provisions)).toEqual(['example-act.1']);
  });
});
