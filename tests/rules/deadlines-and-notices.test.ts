import { describe, expect, it } from 'vitest';
import { evaluateCase } from '../../src/evaluate-case';
import type { CaseRecord, Child, LegalStatus } from '../../src/record/case-record';
import { AS_OF, CLOSED_CASE, AT_HOME, PLACED } from './plan-records';

describe('the deadlines', () => {
  const deadlinesOf = (child: Child, asOf = AS_OF) =>
    evaluateCase({ family: CLOSED_CASE, children: [child] }, { asOf, authorities: ['dcfPolicy'] }).deadlines;
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
