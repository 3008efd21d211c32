import { describe, expect, it } from 'vitest';
import { evaluateCase } from '../../src/evaluate-case';
import type { Child, Family, LegalStatus } from '../../src/record/case-record';
import {
  AS_OF,
  CLOSED_CASE,
  OPEN_CASE,
  AT_HOME,
  PLACED,
  developed,
  earlier,
  plansOf,
  planOf,
} from './plan-records';

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
    const record = { family: CLOSED_CASE, children: [child] };
    const report = evaluateCase(record, { asOf: AS_OF, authorities: ['dcfPolicy'] });
    expect(report.requiredPlans.map(({ required }) => required)).toEqual([false, false]);
    expect(report.findings.map(({ ruleId, outcome, severity }) => [ruleId, outcome, severity])).toEqual([
      ['supervised-child-has-a-case-plan', 'notMet', 'warning'],
    ]);
  });
});
