import { describe, expect, it } from 'vitest';
import { evaluateCase } from '../../src/evaluate-case';
import type { Child } from '../../src/record/case-record';
import { concurrentPlanStatus } from '../../src/report/selectors';
import { instrumentWith, rulesetOn, ruleWith } from './hand-made-ruleset';
import { childAtHome, placedChild, recordOf } from './placed-child';

type Permanency = NonNullable<Child['permanency']>;

const poor: Permanency = {
  prognosis: { judgment: 'poor', assessedOn: '2026-06-01' },
  concurrentPermanencyPlan: { occurred: false },
};
const developed = (on: string): Permanency => ({ ...poor, concurrentPermanencyPlan: { occurred: true, on } });

const statusOf = (child: Child, asOf: string) =>
  concurrentPlanStatus(evaluateCase(recordOf(child), { asOf }), 'c1');

describe('dcf-cip.permanency-planning.1 where the concurrent permanency plan stands', () => {
  const dates = { startsOn: '2026-03-02', dueDate: '2026-09-02' };

  it.each<[string, Permanency, string, object]>([
    [
      'not developed, the day before it is due',
      poor,
      '2026-09-01',
      { status: 'pending', ...dates, daysLeft: 1 },
    ],
    ['not developed, on the day', poor, '2026-09-02', { status: 'pending', ...dates, daysLeft: 0 }],
    ['not developed, the day after', poor, '2026-09-03', { status: 'overdue', ...dates, daysLate: 1 }],
    ['developed on the day', developed('2026-09-02'), '2026-12-01', { status: 'onTime', ...dates }],
    [
      'developed a day late',
      developed('2026-09-03'),
      '2026-12-01',
      { status: 'late', ...dates, daysLate: 1 },
    ],
    [
      'developed, but only after the day of evaluation',
      developed('2026-09-09'),
      '2026-09-05',
      {
        status: 'overdue',
        ...dates,
        daysLate: 3,
      },
    ],
  ])('%s', (_, permanency, asOf, expected) => {
    expect(statusOf(placedChild({ permanency }), asOf)).toEqual(expected);
  });

  it.each<[string, Permanency]>([
    ['not yet assessed', { ...poor, prognosis: { judgment: 'notYetAssessed' } }],
    ['not recorded', { concurrentPermanencyPlan: { occurred: false } }],
    ['assessed only later', { ...poor, prognosis: { judgment: 'poor', assessedOn: '2026-10-01' } }],
  ])('where the prognosis is %s it is undetermined, and the day is shown all the same', (_, permanency) => {
    expect(statusOf(placedChild({ permanency }), '2026-09-05')).toEqual({ status: 'undetermined', ...dates });
  });

  it('is undetermined without a day where the placement’s first day is not known', () => {
    const child = placedChild({ permanency: poor, placements: [{ startDate: null }] });
    expect(statusOf(child, '2026-09-05')).toEqual({ status: 'undetermined' });
  });

  it.each<[string, Child]>([
    ['the prognosis is not poor', placedChild({ permanency: { prognosis: { judgment: 'notPoor' } } })],
    ['the child is at home', childAtHome({ permanency: poor })],
  ])('is not required where %s', (_, child) => {
    expect(statusOf(child, '2026-09-05')).toEqual({ status: 'notRequired' });
  });

  it('is each child’s own', () => {
    const report = evaluateCase(recordOf(placedChild({ permanency: poor }), childAtHome({ id: 'c10' })), {
      asOf: '2026-09-05',
    });
    expect([concurrentPlanStatus(report, 'c1')?.status, concurrentPlanStatus(report, 'c10')?.status]).toEqual(
      ['overdue', 'notRequired'],
    );
  });

  it('of a child who is not in the report there is nothing to say', () => {
    const report = evaluateCase(recordOf(placedChild({ permanency: poor })), { asOf: '2026-09-05' });
    expect(['c', 'c2', 'c1/', '', '#1'].map((id) => concurrentPlanStatus(report, id))).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it('nor in a report that was restricted to other authorities', () => {
    const report = evaluateCase(recordOf(placedChild({ permanency: poor })), {
      asOf: '2026-09-05',
      authorities: ['stateLaw', 'federalLaw'],
    });
    expect(concurrentPlanStatus(report, 'c1')).toBeNull();
  });

  it('nor under rules that do not ask for one', () => {
    const plan = {
      kind: 'childInPlacement',
      phase: 'child.phase',
      onFile: 'child.done',
      supplied: 'child.done',
    } as const;
    const facts = { asked: true, done: true, phase: 'initial' };
    const ruleset = rulesetOn(facts, [instrumentWith({ rules: [ruleWith({ plan })] })]);
    const report = evaluateCase(recordOf(placedChild()), { asOf: '2026-09-05', ruleset });
    expect(report.requiredPlans.map(({ subject }) => subject)).toEqual(['child:c1']);
    expect(concurrentPlanStatus(report, 'c1')).toBeNull();
  });

  it('keeps its status, and none of its days, in a redacted report', () => {
    const record = recordOf(placedChild({ permanency: poor }));
    const report = evaluateCase(record, { asOf: '2026-09-05', redact: true });
    expect(concurrentPlanStatus(report, 'c1')).toEqual({ status: 'overdue' });
  });
});
