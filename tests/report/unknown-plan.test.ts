import { describe, expect, it } from 'vitest';
import { evaluateCase } from '../../src/evaluate-case';
import type { CaseRecord, Child, Family, NoPlanOnFile } from '../../src/record/case-record';
import type { Report } from '../../src/report/report';
import { policyRuleset } from '../../src/ruleset/policy-ruleset';
import { instrumentWith, rulesetOn, ruleWith } from './hand-made-ruleset';
import { childAtHome, placedChild, recordOf } from './placed-child';

const reportOn = (record: CaseRecord) =>
  evaluateCase(record, { asOf: '2026-09-15', authorities: ['dcfPolicy'] });

const rulesOf = (kind: 'familyCasePlan' | 'childInPlacementCasePlan') =>
  policyRuleset().rules.flatMap(({ rule }) => (rule.subject === kind ? [rule.id] : []));

const CONTENT_RULES = rulesOf('childInPlacementCasePlan');
const FAMILY_PLAN_RULES = rulesOf('familyCasePlan');

/** What was counted for the rules of a kind of plan: outcomes, over all of the rules. */
function countedFor(report: Report, ruleIds: readonly string[]): readonly unknown[] {
  return ruleIds.flatMap((id) => (report.counts[id] ? [report.counts[id]] : []));
}

const findingsOf = (report: Report, subject: string) =>
  report.findings
    .filter((finding) => finding.subject === subject || finding.subject.startsWith(`${subject}/`))
    .map(({ ruleId, outcome }) => [ruleId, outcome]);

const OPEN: Family = { case: { status: 'open', program: 'ongoingServices', openedOn: '2026-02-20' } };
const CLOSED: Family = { case: { status: 'closed', openedOn: '2026-02-20' } };
const NOT_POOR: Child = {
  underSupervision: false,
  permanency: { goal: 'adoption', concurrentGoal: 'none', prognosis: { judgment: 'notPoor' } },
};

describe('a child in placement plan of which it is not known whether there is one', () => {
  it.each([null, undefined])(
    'casePlan: %s is one finding, the plan’s; the rest are only counted',
    (casePlan) => {
      const child = placedChild({ ...NOT_POOR, ...(casePlan === undefined ? {} : { casePlan }) });
      const report = reportOn(recordOf(child));
      expect(findingsOf(report, 'child:c1')).toEqual([
        ['child-in-placement-case-plan-developed', 'undetermined'],
      ]);
      const decided = CONTENT_RULES.filter((id) => report.counts[id]?.undetermined !== 1);
      expect(decided).toEqual(['additional-contents-for-subsidized-guardianship-included']);
      expect(report.counts[decided[0] ?? '']).toEqual({ notApplicable: 1 });
    },
  );

  it('is not counted where no plan is required', () => {
    const report = reportOn({ family: CLOSED, children: [childAtHome({ ...NOT_POOR, casePlan: null })] });
    expect(report.requiredPlans.map(({ required }) => required)).toEqual([false, false]);
    expect(countedFor(report, CONTENT_RULES)).toEqual([]);
    expect(report.counts['child-in-placement-case-plan-developed']).toEqual({ notApplicable: 1 });
  });

  it('is counted where it is not known whether one is required', () => {
    const report = reportOn(recordOf(childAtHome({ ...NOT_POOR, legalStatus: null, casePlan: null })));
    expect(report.requiredPlans[1]).toMatchObject({ required: 'undetermined', onFile: 'undetermined' });
    expect(countedFor(report, CONTENT_RULES)).toHaveLength(CONTENT_RULES.length);
  });

  it('is counted for the child who needs it, not for the one who does not', () => {
    const children = [placedChild({ casePlan: null }), childAtHome({ id: 'c2', casePlan: null })];
    expect(reportOn(recordOf(...children)).counts['physical-health-noted']).toEqual({ undetermined: 1 });
  });

  it.each([
    [true, { undetermined: 1 }],
    [false, undefined],
  ])('is counted if it is needed by the rule of an authority that was left out: %s', (asked, counts) => {
    const plan = {
      kind: 'childInPlacement',
      phase: 'child.phase',
      onFile: 'child.onFile',
      supplied: 'child.onFile',
    } as const;
    const contents = ruleWith({
      id: 'plan-says-so',
      subject: 'childInPlacementCasePlan',
      requires: { all: [{ fact: 'child.onFile', operator: 'equal', value: true }] },
      applies: { all: [{ fact: 'child.placed', operator: 'equal', value: true }] },
    });
    const ruleset = rulesetOn({ asked, done: null, phase: null, onFile: null, placed: true }, [
      instrumentWith({ rules: [ruleWith({ plan })] }),
      instrumentWith({ id: 'example-policy', authority: 'dcfPolicy', rules: [contents] }),
    ]);
    const report = evaluateCase(
      { children: [{}] },
      { asOf: '2026-09-15', ruleset, authorities: ['dcfPolicy'] },
    );
    expect(report.requiredPlans).toEqual([]);
    expect(report.findings).toEqual([]);
    expect(report.counts['plan-says-so']).toEqual(counts);
  });
});

describe('a child who has no plan', () => {
  it('gives one finding, and none about contents', () => {
    const report = reportOn(recordOf(placedChild({ ...NOT_POOR, casePlan: { onFile: false } })));
    expect(findingsOf(report, 'child:c1')).toEqual([['child-in-placement-case-plan-developed', 'notMet']]);
    expect(countedFor(report, CONTENT_RULES)).toEqual([]);
  });

  it('gives none about contents where none is required', () => {
    const report = reportOn({
      family: CLOSED,
      children: [childAtHome({ ...NOT_POOR, casePlan: { onFile: false } })],
    });
    expect(findingsOf(report, 'child:c1')).toEqual([]);
    expect(countedFor(report, CONTENT_RULES)).toEqual([]);
  });
});

describe('a plan that is supplied', () => {
  it('is looked into although none is required', () => {
    const child = childAtHome({ ...NOT_POOR, casePlan: { extent: 'whole', kind: 'initial' } });
    const report = reportOn({ family: CLOSED, children: [child] });
    expect(report.requiredPlans[1]).toMatchObject({ required: false, supplied: true });
    expect(findingsOf(report, 'child:c1').length).toBeGreaterThan(20);
    expect(countedFor(report, CONTENT_RULES)).toHaveLength(CONTENT_RULES.length);
  });
});

describe('a family case plan', () => {
  const familyOf = (casePlan: NoPlanOnFile | null) => reportOn({ family: { ...OPEN, casePlan } });

  it('that is not known is one finding, the rest only counted', () => {
    const report = familyOf(null);
    expect(findingsOf(report, 'family')).toEqual([['family-case-plan-developed', 'undetermined']]);
    expect(countedFor(report, FAMILY_PLAN_RULES)).toEqual(FAMILY_PLAN_RULES.map(() => ({ undetermined: 1 })));
  });

  it('that is not there is one finding, and nothing else is counted', () => {
    const report = familyOf({ onFile: false });
    expect(findingsOf(report, 'family')).toEqual([['family-case-plan-developed', 'notMet']]);
    expect(countedFor(report, FAMILY_PLAN_RULES)).toEqual([]);
  });

  it('that is not known and not required is neither found nor counted', () => {
    const report = reportOn({ family: { ...CLOSED, services: [], casePlan: null }, children: [] });
    expect(report.requiredPlans[0]).toMatchObject({ plan: 'family', required: false });
    expect(findingsOf(report, 'family')).toEqual([]);
    expect(countedFor(report, FAMILY_PLAN_RULES)).toEqual([]);
  });
});
