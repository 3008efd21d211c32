import { describe, expect, it } from 'vitest';
import { evaluateCase } from '../../src/evaluate-case';
import type { Child } from '../../src/record/case-record';
import { baseline } from './cases';

function findingsOf(child: Partial<Child>, asOf: string) {
  const { record } = baseline('child-in-placement-under-law');
  const [first, ...others] = record.children ?? [];
  const children = [{ ...first, ...child }, ...others];
  return evaluateCase({ ...record, children }, { asOf, include: 'all' }).findings;
}

const outcomeOf = (rule: string, child: Partial<Child>, asOf: string) =>
  findingsOf(child, asOf).find(({ ruleId }) => ruleId === rule)?.outcome;

/** A child placed under an order on a day, of whom nothing that the law asks for has been done. */
const placedOn = (day: string, setting = 'nonRelativeFosterFamilyHome' as const): Partial<Child> => ({
  dateOfBirth: '2010-05-04',
  legalStatus: [{ basis: 'commitmentAbuseNeglectUncaredFor', from: day }],
  placements: [{ id: 'placement-1', startDate: day, setting, qualifiedAssessment: { occurred: false } }],
  relativesNotified: { occurred: false },
  siblingRights: { ofAppropriateAge: true, meetings: [] },
});

describe('a statute that began on a verified day', () => {
  it.each([
    ['2015-06-30', undefined],
    ['2015-07-01', 'notMet'],
    ['2015-07-02', 'notMet'],
  ])('cgs-17a-10b.a.1 asks for the notice of a removal on %s: %s', (day, outcome) => {
    expect(outcomeOf('relatives-notified-of-removal', placedOn(day), '2026-09-15')).toBe(outcome);
  });

  it.each([
    ['2021-06-30', undefined],
    ['2021-07-01', 'notMet'],
    ['2021-07-02', 'notMet'],
  ])('cgs-17a-132.b.1 asks for the assessment of a placement on %s: %s', (day, outcome) => {
    const child = placedOn(day, 'qualifiedResidentialTreatmentProgram' as never);
    const rule = 'qualified-assessment-within-thirty-days-under-state-law';
    expect(outcomeOf(rule, child, '2026-09-15')).toBe(outcome);
  });

  it.each([
    ['2019-12-31', undefined],
    ['2020-01-01', 'pending'],
    ['2020-01-02', 'pending'],
  ])('cgs-17a-10c.d.1 asks for the yearly meeting on %s: %s', (asOf, outcome) => {
    const rule = 'caseworker-meets-child-yearly-about-sibling-rights';
    expect(outcomeOf(rule, placedOn('2018-05-01'), asOf)).toBe(outcome);
  });

  it.each([
    ['2019-06-30', undefined],
    ['2019-07-01', 'notMet'],
    ['2019-07-02', 'notMet'],
  ])('ct-pa-19-44.1.b.4.a gives the child a part in the plan on %s: %s', (asOf, outcome) => {
    const child: Partial<Child> = {
      ...placedOn('2018-05-01'),
      casePlan: { extent: 'whole', developedOn: '2018-06-01', participants: [{ party: 'dcf' }] },
    };
    expect(outcomeOf('child-in-care-takes-part-in-case-plan', child, asOf)).toBe(outcome);
  });
});

describe('a duty of the policy that the statute has too', () => {
  const POLICY = 'concurrent-permanency-plan-developed@child:child-1';
  const STATUTE = 'concurrent-plan-within-six-months-under-state-law@child:child-1';
  const ASSESSMENT = 'likelihood-of-reunification-assessed@child:child-1';

  it('cgs-17a-110a.d is a finding of its own, and the findings name each other', () => {
    const judgedLate: Partial<Child> = {
      permanency: {
        goal: 'adoption',
        prognosis: { judgment: 'poor', assessedOn: '2026-09-10' },
        concurrentPermanencyPlan: { occurred: true, on: '2026-09-10' },
      },
    };
    const findings = findingsOf(judgedLate, '2026-09-15');
    const related = (id: string) => findings.find((finding) => finding.id === id);
    expect(related(POLICY)).toMatchObject({ outcome: 'met', relatedFindings: [ASSESSMENT, STATUTE] });
    expect(related(STATUTE)).toMatchObject({ outcome: 'notMet', daysLate: 8, relatedFindings: [POLICY] });
    expect(related(ASSESSMENT)).toMatchObject({ outcome: 'notMet', daysLate: 8, relatedFindings: [POLICY] });
  });
});
