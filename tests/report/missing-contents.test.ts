import { describe, expect, it } from 'vitest';
import { evaluateCase as evaluate, type EvaluateOptions } from '../../src/evaluate-case';
import type { CaseRecord, Child, ChildInPlacementCasePlan } from '../../src/record/case-record';
import { missingContents, type ContentsSelection } from '../../src/report/selectors';
import { baseline } from '../rules/cases';

/** What is asked here is what the policy asks; the law's items are told of below. */
const evaluateCase = (record: CaseRecord, options: EvaluateOptions) =>
  evaluate(record, { authorities: ['dcfPolicy'], ...options });

/** The child of a record in which nothing is missing: 17, toward subsidized guardianship, leaving care. */
function completeCase() {
  const { record, asOf } = baseline('child-in-placement');
  const [child] = record.children as [Child];
  return { asOf, record, child, plan: child.casePlan as ChildInPlacementCasePlan };
}

/** The answer for the child once its plan is another. */
function contentsWith(casePlan: Child['casePlan'], which: ContentsSelection = 'all', parts: Child = {}) {
  const { asOf, record, child } = completeCase();
  const report = evaluateCase({ ...record, children: [{ ...child, ...parts, casePlan }] }, { asOf });
  return missingContents(report, 'child-1', which);
}

const rulesOf = (answer: ReturnType<typeof missingContents>) => ({
  plan: answer?.plan,
  missing: answer?.missing.map(({ ruleId }) => ruleId),
  undetermined: answer?.undetermined.map(({ ruleId }) => ruleId),
});

const OLDER = 'additional-contents-for-older-child-included';
const GUARDIANSHIP = 'additional-contents-for-subsidized-guardianship-included';
const TRANSITIONING = 'additional-contents-for-transitioning-youth-included';

describe('what a child’s plan lacks', () => {
  const { plan } = completeCase();
  const { additionalContents, monitoring, culturalNeeds, contents, otherAreas, ...others } = plan;
  const { physicalHealth, ...otherContents } = contents ?? {};
  const { childsPerspective, ...areas } = otherAreas ?? {};

  it('is nothing where nothing is missing', () => {
    expect(contentsWith(plan)).toEqual({ plan: 'supplied', missing: [], undetermined: [] });
  });

  it.each<[ContentsSelection, string[]]>([
    ['age13AndOlder', [OLDER]],
    ['subsidizedGuardianship', [GUARDIANSHIP]],
    ['transitioningDueToAge', [TRANSITIONING]],
    ['all', [OLDER, GUARDIANSHIP, TRANSITIONING]],
  ])('%s: its own section alone, or all', (which, missing) => {
    const answer = contentsWith({ ...plan, additionalContents: {} }, which);
    expect(rulesOf(answer)).toEqual({ plan: 'supplied', missing, undetermined: [] });
  });

  it('all: elements, services, contents and other areas too, in the order of the policy', () => {
    const answer = contentsWith({
      ...others,
      contents: otherContents,
      otherAreas: areas,
      additionalContents: additionalContents ?? null,
    });
    expect(rulesOf(answer).missing).toEqual([
      'monitoring-of-progress-discussed',
      'cultural-racial-and-ethnic-needs-addressed',
      'physical-health-noted',
      'childs-perspective-given',
    ]);
  });

  it('all: what a service of the plan lacks is among it; an objective’s measure is not', () => {
    const [service] = plan.services as [object];
    const [objective] = plan.objectives as [object];
    const answer = contentsWith({
      ...plan,
      services: [{ ...service, need: null }],
      objectives: [{ ...objective, measure: null }],
    });
    expect(rulesOf(answer).missing).toEqual(['service-matched-to-strength-or-need']);
  });

  it('leaves out what is met, also where a report holds it', () => {
    const { record, asOf } = completeCase();
    const report = evaluateCase(record, { asOf, include: 'all' });
    expect(report.findings.length).toBeGreaterThan(50);
    expect(missingContents(report, 'child-1', 'all')).toEqual({
      plan: 'supplied',
      missing: [],
      undetermined: [],
    });
  });

  it('what is not known is undetermined, not missing', () => {
    const answer = contentsWith({ ...plan, monitoring: { unknown: true }, contents: otherContents });
    expect(rulesOf(answer)).toEqual({
      plan: 'supplied',
      missing: ['physical-health-noted'],
      undetermined: ['monitoring-of-progress-discussed'],
    });
  });

  it('a draft counts as supplied: its contents are looked into', () => {
    const { developedOn, ...draft } = plan;
    expect(rulesOf(contentsWith({ ...draft, contents: otherContents }))).toEqual({
      plan: 'supplied',
      missing: ['physical-health-noted'],
      undetermined: [],
    });
  });

  it.each(['age13AndOlder', 'subsidizedGuardianship', 'transitioningDueToAge', 'all'] as const)(
    'of %s is empty where there is no plan to look into, and the answer says so',
    (which) => {
      const empty = { missing: [], undetermined: [] };
      expect(contentsWith({ onFile: false }, which)).toEqual({ plan: 'notOnFile', ...empty });
      expect(contentsWith(null, which)).toEqual({ plan: 'undetermined', ...empty });
    },
  );

  it('is null for a child who is not in the report', () => {
    const { record, asOf } = completeCase();
    expect(missingContents(evaluateCase(record, { asOf }), 'child-2', 'all')).toBeNull();
  });

  it('is null in a report that was restricted to other authorities', () => {
    const { record, asOf } = completeCase();
    const report = evaluateCase(record, { asOf, authorities: ['federalLaw'] });
    expect(missingContents(report, 'child-1', 'all')).toBeNull();
  });

  it('is each child’s own, whichever id begins like another', () => {
    const { record, child, asOf } = completeCase();
    const incomplete: Child = { ...child, id: 'child-10', casePlan: { ...plan, contents: otherContents } };
    const report = evaluateCase({ ...record, children: [child, incomplete] }, { asOf });
    expect(rulesOf(missingContents(report, 'child-1', 'all')).missing).toEqual([]);
    expect(rulesOf(missingContents(report, 'child-10', 'all')).missing).toEqual(['physical-health-noted']);
  });
});

describe('what a child’s plan lacks of what the law lists', () => {
  const { record, asOf } = baseline('child-in-placement-under-law');
  const [child] = record.children as [Child];
  const plan = child.casePlan as ChildInPlacementCasePlan;
  const missingIn = (
    additionalContents: ChildInPlacementCasePlan['additionalContents'],
    which: ContentsSelection,
  ) =>
    rulesOf(
      missingContents(
        evaluate(
          { ...record, children: [{ ...child, casePlan: { ...plan, additionalContents } }] },
          { asOf },
        ),
        'child-1',
        which,
      ),
    ).missing;

  it('is nothing where each item is there', () => {
    expect(rulesOf(missingContents(evaluate(record, { asOf }), 'child-1', 'all'))).toEqual({
      plan: 'supplied',
      missing: [],
      undetermined: [],
    });
  });

  it('is told item by item, after the section that the policy names', () => {
    const guardianship = { narrative: 'Why guardianship.', whyGuardianship: 'The child wants it.' };
    expect(
      missingIn(
        { ...plan.additionalContents, subsidizedGuardianship: guardianship },
        'subsidizedGuardianship',
      ),
    ).toEqual([
      'guardianship-return-and-adoption-ruled-out-described',
      'guardianship-eligibility-described',
      'guardianship-adoption-discussed',
      'guardianship-discussed-with-parents',
    ]);
    const older = missingIn({ ...plan.additionalContents, age13AndOlder: {} }, 'age13AndOlder');
    expect(older?.[0]).toBe(OLDER);
    expect(older).toContain('preparation-for-adulthood-described');
    expect(older).toContain('rights-acknowledged-by-child');
  });
});
