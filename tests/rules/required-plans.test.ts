import { describe, expect, it } from 'vitest';
import { evaluateCase } from '../../src/evaluate-case';
import type { CaseRecord, Child, Family, LegalStatus } from '../../src/record/case-record';
import type { RequiredPlan } from '../../src/report/report';

const AS_OF = '2026-09-15';

const CLOSED_CASE: Family = {
  case: { status: 'closed', program: 'none', entryRoute: 'other', openedOn: '2026-02-20' },
  people: [{ id: 'parent-1', role: 'parent' }],
  services: [],
  casePlan: { onFile: false },
  earlierCasePlans: [],
};
const OPEN_CASE: Family = {
  ...CLOSED_CASE,
  case: { ...CLOSED_CASE.case, status: 'open', program: 'ongoingServices' },
};

const AT_HOME: Child = {
  id: 'child-1',
  dateOfBirth: '2018-05-04',
  underSupervision: true,
  dcfCaseOpen: true,
  legalStatus: [],
  placements: [],
  permanency: { goal: 'adoption', concurrentGoal: 'none', prognosis: { judgment: 'notPoor' } },
  casePlan: { onFile: false },
  earlierCasePlans: [],
};
const PLACED: Child = {
  ...AT_HOME,
  legalStatus: [{ basis: 'orderOfTemporaryCustody', from: '2026-08-03' }],
  placements: [{ startDate: '2026-08-03', setting: 'relativeFosterFamilyHome' }],
};

const developed = (developedOn: string) => ({ casePlan: { extent: 'excerpt' as const, developedOn } });
const earlier = (developedOn: string) => ({ earlierCasePlans: [{ developedOn }] });

const plansOf = (family: Family, ...children: Child[]): RequiredPlan[] =>
  evaluateCase({ family, children } satisfies CaseRecord, { asOf: AS_OF }).requiredPlans;

function planOf(subject: string, family: Family, ...children: Child[]): RequiredPlan {
  const found = plansOf(family, ...children).find((plan) => plan.subject === subject);
  if (!found) throw new Error(`There is no entry for ${subject}.`);
  return found;
}

describe('dcf-36-1.family-case-plans the family case plan', () => {
  it('is required for the triggers that hold, and says which', () => {
    expect(planOf('family', OPEN_CASE, AT_HOME)).toEqual({
      plan: 'family',
      subject: 'family',
      required: true,
      phase: 'initial',
      because: ['dcf-36-1.family-case-plans.1'],
      couldBe: [],
      onFile: false,
      supplied: false,
    });
  });

  it('is ongoing once a plan was developed in this case', () => {
    const phases = [
      { ...OPEN_CASE, ...developed('2026-03-10') },
      { ...OPEN_CASE, ...earlier('2026-03-10') },
      { ...OPEN_CASE, ...earlier('2025-03-10') },
      { ...OPEN_CASE, casePlan: { extent: 'whole' as const } },
      { ...OPEN_CASE, casePlan: { extent: 'whole' as const }, ...earlier('2026-03-10') },
      { ...OPEN_CASE, earlierCasePlans: null },
    ].map((family) => planOf('family', family, AT_HOME).phase);
    expect(phases).toEqual(['ongoing', 'ongoing', 'initial', 'initial', 'ongoing', 'undetermined']);
  });

  it('is on file until the next one, a draft, is developed', () => {
    const family: Family = { ...OPEN_CASE, casePlan: { extent: 'whole' }, ...earlier('2026-03-10') };
    expect(planOf('family', family, AT_HOME)).toMatchObject({
      phase: 'ongoing',
      onFile: true,
      supplied: true,
    });
  });

  it('could be required for the triggers of which it is not known whether they hold', () => {
    const family: Family = { ...CLOSED_CASE, services: null };
    const child: Child = { ...PLACED, permanency: { goal: null, concurrentGoal: 'none' } };
    expect(planOf('family', family, child)).toMatchObject({
      required: 'undetermined',
      because: [],
      couldBe: ['dcf-36-1.family-case-plans.3', 'dcf-36-1.family-case-plans.4'],
    });
  });

  it('is not required where no trigger holds', () => {
    expect(planOf('family', CLOSED_CASE, PLACED)).toMatchObject({
      required: false,
      because: [],
      couldBe: [],
    });
  });
});

describe('dcf-36-1.child-in-placement-case-plan the child in placement case plan', () => {
  it('is asked of each child for itself', () => {
    const home: Child = { ...AT_HOME, id: 'child-2' };
    const committed: Child = {
      ...AT_HOME,
      id: 'child-3',
      legalStatus: [{ basis: 'commitmentDual', from: '2026-03-02' }],
      ...developed('2026-06-10'),
    };
    const unknown: Child = { id: 'child-4' };
    const plans = plansOf(CLOSED_CASE, PLACED, home, committed, unknown).filter(
      ({ plan }) => plan === 'childInPlacement',
    );
    expect(plans.map(({ subject, required, phase }) => [subject, required, phase])).toEqual([
      ['child:child-1', true, 'initial'],
      ['child:child-2', false, 'initial'],
      ['child:child-3', true, 'ongoing'],
      ['child:child-4', 'undetermined', 'undetermined'],
    ]);
    expect(plans.map(({ because }) => because)).toEqual([
      ['dcf-36-1.child-in-placement-case-plan.3.b'],
      [],
      ['dcf-36-1.child-in-placement-case-plan.1'],
      [],
    ]);
    expect(plans[3]?.couldBe).toHaveLength(5);
  });

  it('is initial again in a new episode', () => {
    const phases = [
      { ...PLACED, ...developed('2026-08-20') },
      { ...PLACED, ...earlier('2026-08-20') },
      { ...PLACED, ...earlier('2026-08-02') },
      { ...PLACED, ...developed('2026-08-02') },
      { ...PLACED, earlierCasePlans: null },
    ].map((child) => planOf('child:child-1', CLOSED_CASE, child).phase);
    expect(phases).toEqual(['ongoing', 'ongoing', 'initial', 'initial', 'undetermined']);
  });

  it('is required beside the family’s, each for its own reasons', () => {
    const family: Family = {
      ...OPEN_CASE,
      services: [
        {
          id: 's1',
          kind: 'other',
          recipientId: 'parent-1',
          addressesIdentifiedNeed: true,
          startedOn: '2026-04-01',
        },
      ],
    };
    const child: Child = {
      ...PLACED,
      legalStatus: [{ basis: 'commitmentAbuseNeglectUncaredFor', from: '2026-08-03' }],
      permanency: { goal: 'reunification', concurrentGoal: 'adoption' },
    };
    expect(
      plansOf(family, child).map(({ plan, required, because }) => ({ plan, required, because })),
    ).toEqual([
      {
        plan: 'family',
        required: true,
        because: [
          'dcf-36-1.family-case-plans.1',
          'dcf-36-1.family-case-plans.3',
          'dcf-36-1.family-case-plans.4',
        ],
      },
      {
        plan: 'childInPlacement',
        required: true,
        because: ['dcf-36-1.child-in-placement-case-plan.3.b'],
      },
    ]);
  });
});

describe('dcf-36-1.child-in-placement-case-plan.1 a commitment', () => {
  const committed: LegalStatus[] = [{ basis: 'commitmentDual', from: '2026-08-03' }];
  const becauseOf = (child: Child) => planOf('child:child-1', CLOSED_CASE, child).because;

  it('is why the plan is required of a child at home, or of whom it is not known where the child lives', () => {
    expect(becauseOf({ ...AT_HOME, legalStatus: committed })).toEqual([
      'dcf-36-1.child-in-placement-case-plan.1',
    ]);
    expect(becauseOf({ ...AT_HOME, legalStatus: committed, placements: null })).toEqual([
      'dcf-36-1.child-in-placement-case-plan.1',
    ]);
  });

  it('is not cited as that bullet of a child in placement, whose own bullet is', () => {
    expect(becauseOf({ ...PLACED, legalStatus: committed })).toEqual([
      'dcf-36-1.child-in-placement-case-plan.3.b',
    ]);
  });
});

describe('dcf-36-1.policy.1 under supervision with no trigger', () => {
  it('neither plan is required by a list, and the rule on the first sentence says so', () => {
    const child: Child = { ...PLACED, legalStatus: [{ basis: 'other', from: '2026-08-03' }] };
    const report = evaluateCase({ family: CLOSED_CASE, children: [child] }, { asOf: AS_OF });
    expect(report.requiredPlans.map(({ required }) => required)).toEqual([false, false]);
    expect(report.findings.map(({ ruleId, outcome, severity }) => [ruleId, outcome, severity])).toEqual([
      ['supervised-child-has-a-case-plan', 'notMet', 'warning'],
    ]);
  });
});

describe('the deadlines', () => {
  const deadlinesOf = (child: Child, asOf = AS_OF) =>
    evaluateCase({ family: CLOSED_CASE, children: [child] }, { asOf }).deadlines;
  const poor: Child['permanency'] = {
    prognosis: { judgment: 'poor', assessedOn: '2026-09-01' },
    concurrentPermanencyPlan: { occurred: false },
  };

  it('run from the first day of the placement, the first plan’s and the concurrent plan’s', () => {
    expect(deadlinesOf({ ...PLACED, permanency: poor })).toMatchObject([
      {
        what: 'the child in placement case plan',
        startsOn: '2026-08-03',
        dueDate: '2026-10-02',
        status: 'due',
        daysLeft: 17,
      },
      {
        what: 'the concurrent permanency plan',
        startsOn: '2026-08-03',
        dueDate: '2027-02-03',
        status: 'due',
        daysLeft: 141,
      },
    ]);
  });

  it('of a concurrent plan show the date that it would have while the prognosis is not assessed', () => {
    const child: Child = { ...PLACED, permanency: { ...poor, prognosis: { judgment: 'notYetAssessed' } } };
    expect(deadlinesOf(child)[1]).toMatchObject({ dueDate: '2027-02-03', status: 'undetermined' });
  });

  it('are none for a committed child at home: no clock runs', () => {
    const child: Child = {
      ...AT_HOME,
      legalStatus: [{ basis: 'commitmentDual', from: '2026-03-02' }],
      permanency: poor,
    };
    expect(deadlinesOf(child)).toEqual([]);
  });
});

describe('the notices on the Voluntary Services Program, which DCF ended on 1 May 2020', () => {
  const CASE_NOTICE = 'voluntary-services-case-opened-after-program-ended';
  const PLACEMENT_NOTICE = 'voluntary-services-placement-began-after-program-ended';

  const noticesOf = (record: CaseRecord) => evaluateCase(record, { asOf: AS_OF }).notices.map(({ id }) => id);

  const ofCase = (
    openedOn: string | null,
    program: 'voluntaryServices' | 'ongoingServices' = 'voluntaryServices',
  ) => noticesOf({ family: { case: { status: 'open', program, openedOn } } });

  const ofPlacement = (from: string | null, basis: LegalStatus['basis'] = 'voluntaryServicesPlacement') =>
    noticesOf({
      children: [{ id: 'child-1', legalStatus: [{ basis: basis ?? null, from, until: '2026-05-04' }] }],
    });

  it('dcf-36-1.family-case-plans.2 tell of a case opened in it since', () => {
    expect(ofCase('2020-04-30')).toEqual([]);
    expect(ofCase('2020-05-01')).toEqual([CASE_NOTICE]);
    expect(ofCase('2020-05-02')).toEqual([CASE_NOTICE]);
    expect(ofCase('2020-05-02', 'ongoingServices')).toEqual([]);
    expect(ofCase(null)).toEqual([]);
  });

  it('dcf-36-1.child-in-placement-case-plan.3.a tell of a placement begun through it since', () => {
    expect(ofPlacement('2020-04-30')).toEqual([]);
    expect(ofPlacement('2020-05-01')).toEqual([PLACEMENT_NOTICE]);
    expect(ofPlacement('2020-05-02')).toEqual([PLACEMENT_NOTICE]);
    expect(ofPlacement('2020-05-02', 'voluntaryPlacementAgreement')).toEqual([]);
    expect(ofPlacement(null)).toEqual([]);
  });
});
