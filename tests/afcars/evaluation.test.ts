import { describe, expect, it } from 'vitest';
import { fromAfcars } from '../../src/afcars';
import { evaluateCase } from '../../src/evaluate-case';
import type { CaseRecord } from '../../src/record/case-record';
import { row } from './rows';

const ROW = {
  E2: '202609',
  E4: 'a1',
  E5: '20120504',
  ...row({
    E69: '20260302',
    livingArrangements: [{ E112: '20260302', E113: 1, E117: 1, E118: 0 }],
    permanencyPlans: [{ E147: '20260401', E148: 1 }],
    periodicReviews: [{ E149: '20260828' }],
    permanencyHearings: [],
    caseworkerVisits: [],
  }),
};

const outcomesOf = (record: CaseRecord, asOf: string) =>
  evaluateCase(record, { asOf, include: 'all' }).findings.map(({ outcome }) => outcome);

describe('a record read from AFCARS', () => {
  const { record, asOf } = fromAfcars(ROW);

  it('can be evaluated at the end of its report period', () => {
    expect(asOf).toBe('2026-09-30');
    expect(outcomesOf(record, asOf as string).length).toBeGreaterThan(0);
  });

  it('by itself passes nothing and fails nothing: AFCARS lacks the legal status', () => {
    const decided = outcomesOf(record, asOf as string).filter(
      (outcome) => outcome === 'met' || outcome === 'notMet',
    );
    expect(decided).toEqual([]);
  });

  it('decides more once the legal status is added', () => {
    const [child] = record.children ?? [];
    const held = {
      ...child,
      legalStatus: [{ basis: 'orderOfTemporaryCustody' as const, from: '2026-03-02' }],
    };
    const report = evaluateCase({ ...record, children: [held] }, { asOf: asOf as string, include: 'all' });
    const plan = report.requiredPlans.find(({ plan: kind }) => kind === 'childInPlacement');
    expect(plan).toMatchObject({ required: true, because: ['dcf-36-1.child-in-placement-case-plan.3.b'] });
  });
});
