import { describe, expect, it } from 'vitest';
import { diffReports } from '../../src/comparison/diff-reports';
import type { Deadline, RequiredPlan } from '../../src/report/report';
import { deadline, plan, reportWith } from '../report/render/example-reports';

const ASKED = { 'concurrent-plan': { met: 1 } };

const deadlinesBetween = (before: readonly Deadline[], after: readonly Deadline[]) =>
  diffReports(
    reportWith({ deadlines: [...before], counts: ASKED }),
    reportWith({ deadlines: [...after], counts: ASKED }),
  ).deadlines;

describe('of deadlines', () => {
  const due = deadline({ status: 'due', startsOn: '2026-03-20', dueDate: '2026-09-20', daysLeft: 5 });

  it('nothing changes as days go by', () => {
    expect(deadlinesBetween([due], [{ ...due, daysLeft: 4 }])).toEqual([]);
    const overdue = deadline({ status: 'overdue', dueDate: '2026-09-02', daysLate: 13 });
    expect(deadlinesBetween([overdue], [{ ...overdue, daysLate: 14 }])).toEqual([]);
  });

  it('the status and the days are compared', () => {
    const { daysLeft, ...rest } = due;
    const late: Deadline = {
      ...rest,
      status: 'late',
      startsOn: '2026-03-22',
      dueDate: '2026-09-22',
      daysLate: 2,
    };
    expect(deadlinesBetween([due], [late])).toEqual([
      {
        ruleId: 'concurrent-plan',
        subject: 'child:c1',
        before: due,
        after: late,
        changes: [
          { member: 'status', before: 'due', after: 'late' },
          { member: 'startsOn', before: '2026-03-20', after: '2026-03-22' },
          { member: 'dueDate', before: '2026-09-20', after: '2026-09-22' },
          { member: 'daysLate', before: null, after: 2 },
        ],
      },
    ]);
  });

  it('one that comes or goes is told apart from one that is not looked into', () => {
    expect(deadlinesBetween([due], [])).toMatchObject([{ before: due, after: 'notOwed', changes: [] }]);
    expect(deadlinesBetween([], [due])).toMatchObject([{ before: 'notOwed', after: due, changes: [] }]);
    const notAsked = reportWith({ deadlines: [], counts: { health: { met: 1 } } });
    const asked = reportWith({ deadlines: [due], counts: ASKED });
    expect(diffReports(asked, notAsked).deadlines).toMatchObject([{ after: 'ruleNotAsked' }]);
    const gone = reportWith({ deadlines: [], counts: ASKED, requiredPlans: [plan({ subject: 'child:c2' })] });
    expect(diffReports(asked, gone).deadlines).toMatchObject([{ after: 'childNotThere' }]);
  });

  it('the order is that of the later report, then those that went', () => {
    const of = (ruleId: string) => deadline({ status: 'overdue', ruleId });
    const changed = deadlinesBetween([of('a'), of('b')], [of('d'), of('c')]);
    expect(changed.map(({ ruleId }) => ruleId)).toEqual(['d', 'c', 'a', 'b']);
  });
});

describe('of required plans', () => {
  const plansBetween = (before: readonly RequiredPlan[], after: readonly RequiredPlan[]) =>
    diffReports(reportWith({ requiredPlans: [...before] }), reportWith({ requiredPlans: [...after] }))
      .requiredPlans;

  it('whether they are required, why, their phase and whether they are on file are compared', () => {
    const [before, after] = [
      plan({
        required: 'undetermined',
        because: [],
        couldBe: ['trigger-1'],
        phase: 'initial',
        onFile: false,
        supplied: false,
      }),
      plan(),
    ];
    const [changed] = plansBetween([before], [after]);
    expect(changed).toMatchObject({ plan: 'childInPlacement', subject: 'child:c1', before, after });
    expect(changed?.changes).toEqual([
      { member: 'required', before: 'undetermined', after: true },
      { member: 'phase', before: 'initial', after: 'ongoing' },
      { member: 'because', before: [], after: ['trigger-1'] },
      { member: 'couldBe', before: ['trigger-1'], after: [] },
      { member: 'onFile', before: false, after: true },
      { member: 'supplied', before: false, after: true },
    ]);
    expect(plansBetween([before, after], [before, after])).toEqual([]);
  });

  it('a child who comes or goes is told apart from a plan that is not looked into', () => {
    const family = plan({ plan: 'family', subject: 'family' });
    expect(plansBetween([family, plan()], [family])).toMatchObject([
      { subject: 'child:c1', after: 'childNotThere' },
    ]);
    expect(plansBetween([family], [family, plan()])).toMatchObject([
      { subject: 'child:c1', before: 'childNotThere' },
    ]);
    expect(plansBetween([plan()], [])).toMatchObject([{ after: 'ruleNotAsked' }]);
    expect(plansBetween([plan()], [family, plan()])).toMatchObject([
      { subject: 'family', before: 'ruleNotAsked' },
    ]);
  });
});
