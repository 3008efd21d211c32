import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/report/report';
import { TOPICS } from '../../../src/ruleset/documents';
import { deadlineStatements, doneOnTime } from '../../../src/report/render/deadline-statements';
import { outstandingSections } from '../../../src/report/render/finding-sections';
import { MARKS, MARKS_EXPLAINED, toneOf } from '../../../src/report/render/mark';
import { planStatements } from '../../../src/report/render/plan-statements';
import { TOPICS_IN_ORDER } from '../../../src/report/render/topic-headings';
import { deadline, finding, plan, reportWith, troubledReport } from './example-reports';

describe('marks', () => {
  it('explains each mark that is printed', () => {
    for (const mark of Object.values(MARKS)) expect(MARKS_EXPLAINED).toContain(`${mark} `);
  });

  it('marks what cannot be told as unknown, however little it weighs', () => {
    expect(toneOf({ outcome: 'undetermined', severity: 'info' })).toBe('unknown');
    expect(toneOf({ outcome: 'notMet', severity: 'error' })).toBe('outstanding');
    expect(toneOf({ outcome: 'notMet', severity: 'warning' })).toBe('attention');
    expect(toneOf({ outcome: 'pending', severity: 'info' })).toBe('note');
  });
});

describe('deadlineStatements', () => {
  it('puts what is overdue first, then what is or may be to do, then what is done; the soonest first in each', () => {
    expect(deadlineStatements(troubledReport).map(({ status, due }) => [status, due])).toEqual([
      ['overdue by 76 days', '1 July 2026'],
      ['overdue by 1 day', '14 September 2026'],
      ['due on this day', '15 September 2026'],
      ['cannot tell whether it is owed or done', '20 September 2026'],
      ['due in 16 days', '1 October 2026'],
      ['cannot tell whether it is owed or done', null],
      ['done on time', '1 May 2026'],
      ['done 3 days late', '30 June 2026'],
    ]);
  });

  it('leaves deadlines of one day in their order, and puts what has no day last', () => {
    const order = (...days: (string | null)[]) =>
      deadlineStatements({
        deadlines: days.map((day, index) =>
          deadline({ status: 'due', what: `duty ${index}`, ...(day ? { dueDate: day } : {}) }),
        ),
      }).map(({ what }) => what.slice(-1));
    expect(order('2026-10-01', '2026-10-01', '2026-09-20')).toEqual(['2', '0', '1']);
    expect(order(null, '2026-10-02', null, '2026-10-01')).toEqual(['3', '1', '0', '2']);
  });

  it('says in one sentence what was done on time, and counts what is asked of several', () => {
    const done = (what: string, subject: string) => deadline({ status: 'onTime', what, subject });
    expect(
      doneOnTime({
        deadlines: [
          done('the visit', 'child:c1/placement:p1'),
          done('the plan', 'child:c1'),
          deadline({ status: 'late', what: 'the review' }),
          done('the visit', 'child:c1/placement:p2'),
          done('the plan', 'child:c2'),
        ],
      }),
    ).toBe('Done on time: the visit, child c1 (2 times); the plan, child c1; the plan, child c2.');
    expect(doneOnTime({ deadlines: [deadline({ status: 'late' })] })).toBeNull();
    expect(doneOnTime({ deadlines: [] })).toBeNull();
  });

  it('says where a deadline stands when days are left out', () => {
    const statuses = (['overdue', 'due', 'late', 'onTime'] as const).map((status) => deadline({ status }));
    expect(deadlineStatements({ deadlines: statuses }).map(({ status }) => status)).toEqual([
      'overdue',
      'due',
      'done late',
      'done on time',
    ]);
  });
});

describe('planStatements', () => {
  const statement = (parts: Parameters<typeof plan>[0], findings = reportWith().findings) =>
    planStatements(reportWith({ requiredPlans: [plan(parts)], findings }))[0];

  it('weighs a required plan that is not on file as the finding on it does', () => {
    const required = { ruleId: 'plan', topic: 'requiredPlan' as const };
    const other = finding({ ...required, outcome: 'notApplicable', severity: 'info' });
    expect(
      statement({ onFile: false }, [other, finding({ ...required, outcome: 'notMet', severity: 'error' })])
        ?.tone,
    ).toBe('outstanding');
    expect(
      statement({ onFile: false }, [finding({ ...required, outcome: 'pending', severity: 'info' })])?.tone,
    ).toBe('note');
    expect(
      statement({ onFile: false }, [
        finding({ ...required, subject: 'child:c2', outcome: 'pending', severity: 'info' }),
      ])?.tone,
    ).toBe('attention');
  });

  it('never takes what is not known for fine', () => {
    expect(statement({ required: 'undetermined' })?.tone).toBe('unknown');
    expect(statement({ onFile: 'undetermined' })?.tone).toBe('unknown');
    expect(statement({ onFile: true })?.tone).toBe('note');
  });

  it('tells a plan that is recorded but not on file from none at all', () => {
    expect(statement({ onFile: false, supplied: true })?.onFile).toBe(
      'one is recorded, but none counts as on file',
    );
    expect(statement({ onFile: false, supplied: false })?.onFile).toBe('none on file');
  });

  it('gives the triggers that hold, or, where it cannot be told, those that may', () => {
    const triggers = { because: ['trigger-1'], couldBe: ['trigger-2'] };
    expect(statement(triggers)).toMatchObject({
      reasonsAre: 'Why',
      reasons: [{ citation: 'Invented Policy 1, Children, first bullet' }],
    });
    expect(statement({ ...triggers, required: 'undetermined' })).toMatchObject({
      reasonsAre: 'Depends on',
      reasons: [{ citation: 'Invented Policy 1, Children, second bullet' }],
    });
  });
});

describe('sections of findings', () => {
  it('have a heading for every topic of the rules', () => {
    expect([...TOPICS_IN_ORDER].sort()).toEqual([...TOPICS].sort());
  });

  it('hold every finding that is outstanding and can be told, once', () => {
    const printed = outstandingSections(troubledReport).flatMap(({ groups }) =>
      groups.flatMap(({ findings }) => findings),
    );
    expect(printed).toHaveLength(
      troubledReport.findings.filter(({ outcome }) => outcome !== 'undetermined').length,
    );
  });

  it('go through the topics, and in each through the family and the children in the order of the record', () => {
    const missing = (ruleId: string, subject: string, pointer: string, topic: Finding['topic']) =>
      finding({ ruleId, outcome: 'notMet', curable: true, subject, pointer, topic });
    const findings = [
      missing('a', 'child:c2/service:s1', '/children/1/casePlan/services/0', 'services'),
      missing('b', 'child:c1', '/children/0/casePlan', 'services'),
      missing('c', 'child:c1', '/children/0/casePlan', 'requiredPlan'),
      missing('d', 'family', '/family/casePlan', 'requiredPlan'),
      missing('e', 'child:c2', '/children/1/casePlan/services', 'services'),
    ];
    const groups = outstandingSections(reportWith({ findings })).flatMap((section) => section.groups);
    expect(groups.map(({ heading, findings: { length } }) => [heading, length])).toEqual([
      ['Required plans, family', 1],
      ['Required plans, child c1', 1],
      ['Services, child c1', 1],
      ['Services, child c2', 2],
    ]);
  });

  it('keep what was done late apart from what is missing', () => {
    expect(outstandingSections(troubledReport).map(({ heading, count }) => [heading, count])).toEqual([
      ['Missing', 3],
      ['Done, but late', 1],
      ['Pending, not yet due', 1],
    ]);
  });
});

describe('what else speaks of a duty', () => {
  const one = finding({ ruleId: 'one', outcome: 'notMet', relatedFindings: ['other@child:c1'] });
  const other = finding({ id: 'other@child:c1', outcome: 'notMet', ruleId: 'other', provisions: ['law.1'] });
  const report = (findings: readonly Finding[]) => ({
    ...reportWith({ findings: [...findings] }),
    provisions: {
      'law.1': {
        instrument: 'law',
        authority: 'federalLaw' as const,
        pinpoint: 'Law, 1',
        paraphrase: 'The law says so too.',
        verification: 'secondary' as const,
      },
    },
  });
  const sameDuties = (findings: readonly Finding[]) =>
    outstandingSections(report(findings)).flatMap(({ groups }) =>
      groups.flatMap((group) => group.findings.map(({ sameDuty }) => sameDuty)),
    );

  it('is cited with the finding, and nothing where nothing else does', () => {
    expect(sameDuties([one, other])).toEqual(['Law, 1 (secondary source)', null]);
  });

  it('is left out where the other finding is not in the report', () => {
    expect(sameDuties([one])).toEqual([null]);
  });
});
