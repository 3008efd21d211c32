import { describe, expect, it } from 'vitest';
import { diffReports } from '../../src/comparison/diff-reports';
import { finding, plan } from '../report/render/example-reports';
import { met, missing, reportOf, TWO_CHILDREN, unknown } from './report-pairs';

/** Which list each finding is in, by id without the subject's child. */
const listsOf = (diff: ReturnType<typeof diffReports>) => ({
  new: diff.new.map(({ after, was }) => [after.ruleId, was]),
  changed: diff.changed.map(({ after }) => after.ruleId),
  resolved: diff.resolved.map(({ before, is }) => [before.ruleId, is]),
  noLongerLookedInto: diff.noLongerLookedInto.map(({ before, because }) => [before.ruleId, because]),
  unchanged: diff.unchanged,
});

const NOTHING = { new: [], changed: [], resolved: [], noLongerLookedInto: [], unchanged: [] };

describe('of a finding', () => {
  it('that is outstanding in both, with the same answer, nothing is said but its id', () => {
    expect(listsOf(diffReports(reportOf([missing()]), reportOf([missing()])))).toEqual({
      ...NOTHING,
      unchanged: ['health@child:c1'],
    });
  });

  it('that is outstanding and was met, it is new', () => {
    const diff = diffReports(reportOf([met()]), reportOf([missing()]));
    expect(listsOf(diff)).toEqual({ ...NOTHING, new: [['health', 'met']] });
    expect(diff.new[0]).toEqual({ before: met(), after: missing(), was: 'met' });
  });

  it('that was outstanding and is met, it is resolved', () => {
    const diff = diffReports(reportOf([missing()]), reportOf([met()]));
    expect(listsOf(diff)).toEqual({ ...NOTHING, resolved: [['health', 'met']] });
    expect(diff.resolved[0]).toEqual({ before: missing(), after: met(), is: 'met' });
  });

  it('that was outstanding and does not apply, it is resolved, and not as met', () => {
    const notApplicable = finding({ ruleId: 'health', outcome: 'notApplicable', severity: 'info' });
    expect(listsOf(diffReports(reportOf([missing()]), reportOf([notApplicable])))).toEqual({
      ...NOTHING,
      resolved: [['health', 'notApplicable']],
    });
  });

  it('that was pending and is not met, it changed: it was outstanding before', () => {
    const pending = finding({
      ruleId: 'health',
      outcome: 'pending',
      severity: 'info',
      dueDate: '2026-09-20',
    });
    const overdue = missing({ dueDate: '2026-09-20', daysLate: 4 });
    const diff = diffReports(reportOf([pending]), reportOf([overdue]));
    expect(listsOf(diff)).toEqual({ ...NOTHING, changed: ['health'] });
    expect(diff.changed[0]?.changes).toEqual([
      { member: 'outcome', before: 'pending', after: 'notMet' },
      { member: 'severity', before: 'info', after: 'error' },
      { member: 'curable', before: null, after: true },
    ]);
  });

  it.each<[string, Partial<ReturnType<typeof missing>>, string]>([
    ['its due day', { dueDate: '2026-10-01' }, 'dueDate'],
    ['its weight', { severity: 'warning' }, 'severity'],
    ['what it rests on', { provisions: ['health', 'days'] }, 'provisions'],
  ])('%s is a change', (_, other, member) => {
    const [changed] = diffReports(reportOf([missing()]), reportOf([missing(other)])).changed;
    expect(changed?.changes.map((change) => change.member)).toEqual([member]);
  });

  it('what an open answer waits for, and what it could be, are changes', () => {
    const narrower = unknown({ couldBe: ['met'], missingFacts: [] });
    const [changed] = diffReports(reportOf([unknown()]), reportOf([narrower])).changed;
    expect(changed?.changes).toEqual([
      { member: 'couldBe', before: ['met', 'notMet'], after: ['met'] },
      { member: 'missingFacts', before: ['child.health'], after: [] },
    ]);
  });

  it.each<[string, Partial<ReturnType<typeof missing>>]>([
    ['how long it is overdue: that grows by itself', { daysLate: 40, dueDate: '2026-09-01' }],
    ['where it stands in the record', { pointer: '/children/1/casePlan/contents/physicalHealth' }],
    ['how it is worded', { message: 'Other words.' }],
    ['its evidence', { evidence: [{ fact: 'child.age', actual: 13, required: 13 }] }],
    ['which findings it is related to: that depends on what is listed', { relatedFindings: ['x'] }],
  ])('%s is no change', (_, other) => {
    const before = missing({ daysLate: 3, dueDate: '2026-09-01' });
    const diff = diffReports(reportOf([before]), reportOf([{ ...before, ...other }]));
    expect(listsOf(diff)).toEqual({ ...NOTHING, unchanged: ['health@child:c1'] });
  });

  it('by how many days a thing was done late is a change: nothing moves that by itself', () => {
    const late = (daysLate: number) =>
      missing({ late: true, curable: false, daysLate, dueDate: '2026-09-01' });
    const [changed] = diffReports(reportOf([late(3)]), reportOf([late(5)])).changed;
    expect(changed?.changes).toEqual([{ member: 'daysLate', before: 3, after: 5 }]);
  });
});

describe('where the later report lists only what is outstanding', () => {
  it('a finding that it does not list is not outstanding, and it cannot be told whether it is met', () => {
    const after = reportOf([], { health: { met: 1 } });
    expect(listsOf(diffReports(reportOf([missing()]), after)).resolved).toEqual([
      ['health', 'notOutstanding'],
    ]);
  });

  it('it is neither resolved nor open where the rule was asked of nobody', () => {
    const after = reportOf([], { school: { met: 1 } });
    expect(listsOf(diffReports(reportOf([missing()]), after))).toEqual({
      ...NOTHING,
      noLongerLookedInto: [['health', 'ruleNotAsked']],
    });
  });

  it('nor where the child is no longer in the record, whatever is so of another', () => {
    const before = reportOf(
      [missing(), missing({ id: 'health@child:c2', subject: 'child:c2' })],
      {},
      {
        requiredPlans: TWO_CHILDREN,
      },
    );
    const after = reportOf([], { health: { met: 1 } }, { requiredPlans: [plan({ subject: 'child:c2' })] });
    const diff = diffReports(before, after);
    expect(diff.noLongerLookedInto.map(({ before: { id }, because }) => [id, because])).toEqual([
      ['health@child:c1', 'childNotThere'],
    ]);
    expect(diff.resolved.map(({ before: { id } }) => id)).toEqual(['health@child:c2']);
  });

  it('nor where nothing is known of the plan: its checks are counted, and not listed', () => {
    const plans = [plan({ supplied: 'undetermined', onFile: 'undetermined' }), plan({ subject: 'child:c2' })];
    const after = reportOf([], { health: { met: 1, undetermined: 1 } }, { requiredPlans: plans });
    const before = reportOf([missing(), missing({ id: 'health@child:c2', subject: 'child:c2' })]);
    expect(listsOf(diffReports(before, after))).toMatchObject({
      resolved: [['health', 'notOutstanding']],
      noLongerLookedInto: [['health', 'planNotKnown']],
    });
  });

  it('nor where there is no plan: nothing is asked of its contents', () => {
    const plans = [plan({ supplied: false, onFile: false }), plan({ subject: 'child:c2' })];
    const after = reportOf([], { health: { met: 1 } }, { requiredPlans: plans });
    expect(listsOf(diffReports(reportOf([missing()]), after)).noLongerLookedInto).toEqual([
      ['health', 'planNotThere'],
    ]);
  });

  it('but that a plan is required is asked of the child, and is settled without a plan', () => {
    const required = missing({
      ruleId: 'plan',
      id: 'plan@child:c1',
      topic: 'requiredPlan',
      pointer: '/children/0/casePlan',
    });
    const plans = [plan({ required: false, supplied: false, onFile: false })];
    const after = reportOf([], { plan: { notApplicable: 1 } }, { requiredPlans: plans });
    expect(listsOf(diffReports(reportOf([required]), after)).resolved).toEqual([['plan', 'notOutstanding']]);
  });

  it('nor where it counts more outstanding checks of the rule than it lists: it was cut', () => {
    const after = reportOf([], { health: { notMet: 1, met: 1 } });
    expect(listsOf(diffReports(reportOf([missing()]), after)).noLongerLookedInto).toEqual([
      ['health', 'notListed'],
    ]);
  });

  it('a child is not gone where the rules on plans were left out: such a report does not tell', () => {
    const after = reportOf([], { health: { met: 1 } }, { requiredPlans: [] });
    expect(listsOf(diffReports(reportOf([missing()]), after)).resolved).toEqual([
      ['health', 'notOutstanding'],
    ]);
  });
});

describe('where a report lists everything', () => {
  const elsewhere = met({ id: 'health@child:c2', subject: 'child:c2' });
  const all = { requiredPlans: TWO_CHILDREN };

  it('what it does not list is not there to be asked about', () => {
    const after = reportOf([elsewhere], {}, all);
    expect(listsOf(diffReports(reportOf([missing()]), after)).noLongerLookedInto).toEqual([
      ['health', 'subjectNotThere'],
    ]);
  });

  it('it is compared with one that lists what is outstanding as far as that one goes', () => {
    const everything = reportOf([missing(), elsewhere], {}, all);
    const outstanding = reportOf([missing()], { health: { met: 1 } }, all);
    expect(listsOf(diffReports(everything, outstanding))).toEqual({
      ...NOTHING,
      unchanged: ['health@child:c1'],
    });
    expect(listsOf(diffReports(outstanding, everything))).toEqual({
      ...NOTHING,
      unchanged: ['health@child:c1'],
    });
    const diff = diffReports(everything, outstanding);
    expect([diff.before.lists, diff.after.lists]).toEqual(['all', 'outstanding']);
  });
});

describe('a new finding', () => {
  it('says what the earlier report says of it', () => {
    const wasOf = (before: ReturnType<typeof reportOf>) =>
      diffReports(before, reportOf([missing()])).new[0]?.was;
    expect(wasOf(reportOf([], { health: { met: 1 } }))).toBe('notOutstanding');
    expect(wasOf(reportOf([], { school: { met: 1 } }))).toBe('ruleNotAsked');
    expect(
      wasOf(reportOf([], { health: { met: 1 } }, { requiredPlans: [plan({ subject: 'child:c9' })] })),
    ).toBe('childNotThere');
  });
});

describe('the citations', () => {
  it('are those of what changed, as the later report words them', () => {
    const before = reportOf([
      missing({ provisions: ['days'] }),
      missing({ id: 'school', ruleId: 'school', provisions: ['school'] }),
    ]);
    const reworded = {
      ...before.provisions,
      health: { ...before.provisions.health!, paraphrase: 'Other words.' },
    };
    const after = reportOf(
      [missing(), missing({ id: 'school', ruleId: 'school', provisions: ['school'] })],
      {},
      {
        provisions: reworded,
      },
    );
    const { provisions } = diffReports(before, after);
    expect(Object.keys(provisions).sort()).toEqual(['days', 'health']);
    expect(provisions.health?.paraphrase).toBe('Other words.');
  });
});
