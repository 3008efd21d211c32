import { describe, expect, it } from 'vitest';
import { diffReports } from '../../src/comparison/diff-reports';
import { renderDiffMarkdown, renderDiffText } from '../../src/comparison/render/render-diff';
import {
  renderCaseloadDiffMarkdown,
  renderCaseloadDiffText,
} from '../../src/comparison/render/render-caseload-diff';
import type { CaseloadDiff, CountedChange } from '../../src/comparison/caseload-diff';
import type { Finding } from '../../src/report/report';
import { deadline, finding, plan, reportWith } from '../report/render/example-reports';
import { met, missing, reportOf, unknown } from './report-pairs';

const of = (ruleId: string, parts: Partial<Finding> = {}) => ({ ruleId, id: `${ruleId}@child:c1`, ...parts });
const objective = { subject: 'child:c1/objective:o2', topic: 'objectives' } as const;
const barrier = { subject: 'child:c1/objective:o2/barrier:b1', topic: 'progress' } as const;

/** Two reports between which something of each kind happens. */
const before = reportOf(
  [
    met(of('lost')),
    met(of('opened')),
    finding({
      ...of('pending'),
      outcome: 'pending',
      severity: 'info',
      dueDate: '2026-09-20',
      topic: 'concurrentPlan',
    }),
    finding({
      ...of('done'),
      outcome: 'pending',
      severity: 'info',
      dueDate: '2026-09-20',
      topic: 'concurrentPlan',
    }),
    missing(of('heavier')),
    unknown(of('narrower')),
    missing(of('filled', objective)),
    unknown(of('told', objective)),
    missing(of('gone', barrier)),
    missing(of('rule-gone')),
    missing(of('same')),
  ],
  {},
  {
    requiredPlans: [
      plan({
        plan: 'family',
        subject: 'family',
        required: false,
        because: [],
        onFile: false,
        supplied: false,
      }),
      plan({ because: ['trigger-1'], phase: 'initial', supplied: 'undetermined', onFile: 'undetermined' }),
    ],
    deadlines: [
      deadline({ status: 'due', dueDate: '2026-09-20', daysLeft: 5, startsOn: '2026-03-20' }),
      deadline({ status: 'onTime', dueDate: '2026-05-01', what: 'the first plan', ruleId: 'pending' }),
      deadline({ status: 'undetermined', what: 'the old duty', ruleId: 'rule-gone' }),
    ],
  },
);
const after = reportOf(
  [
    missing(of('lost')),
    unknown(of('opened')),
    missing({ ...of('pending'), dueDate: '2026-09-20', daysLate: 11, topic: 'concurrentPlan' }),
    missing({
      ...of('done'),
      curable: false,
      late: true,
      daysLate: 2,
      dueDate: '2026-09-20',
      topic: 'concurrentPlan',
    }),
    missing(of('heavier', { severity: 'warning', dueDate: '2026-11-01', provisions: ['health', 'days'] })),
    unknown(of('narrower', { couldBe: ['met'], missingFacts: [] })),
    met(of('filled', objective)),
    finding({
      ...of('told', objective),
      outcome: 'notApplicable',
      severity: 'info',
      message: 'Not asked here: told.',
    }),
    met({ ...of('gone', barrier), id: 'gone@child:c1/objective:o3', subject: 'child:c1/objective:o3' }),
    missing(of('same')),
    finding({
      ...of('newly-pending'),
      outcome: 'pending',
      severity: 'info',
      dueDate: '2026-12-01',
      pointer: '',
    }),
  ],
  {},
  {
    asOf: '2026-10-01',
    rulesVersion: '2026.10.0',
    rulesDigest: 'fedcba9876543210'.repeat(4),
    libraryVersion: '1.3.0',
    requiredPlans: [
      plan({
        plan: 'family',
        subject: 'family',
        required: 'undetermined',
        because: [],
        couldBe: ['trigger-2'],
        onFile: false,
        supplied: false,
        phase: 'initial',
      }),
      plan({ because: ['trigger-2'] }),
      plan({ subject: 'child:#2', required: false, because: [] }),
    ],
    deadlines: [
      deadline({ status: 'overdue', dueDate: '2026-09-20', daysLate: 11, startsOn: '2026-03-20' }),
      deadline({
        status: 'due',
        dueDate: '2026-12-01',
        daysLeft: 61,
        what: 'the new duty',
        ruleId: 'newly-pending',
      }),
    ],
  },
);
const troubled = diffReports(before, after);

describe('renderDiffText', () => {
  it('prints what changed, by what happened', async () => {
    await expect(renderDiffText(troubled, { caseId: 'r1' })).toMatchFileSnapshot(
      'snapshots/troubled-diff.txt',
    );
  });

  it('says once, of a report that lists only what is outstanding, that it does not tell how a finding was settled', () => {
    const diff = diffReports(reportOf([missing()]), reportOf([], { health: { met: 1 } }));
    const text = renderDiffText(diff);
    expect(text).toContain('In short: 1 no longer outstanding, nothing else is outstanding.\n');
    expect(text).toContain(
      'NO LONGER OUTSTANDING: MET, NOT APPLICABLE OR GONE, WHICH THE REPORT DOES NOT SAY (1)\n',
    );
    expect(text).toContain('    · Before: What health says.\n');
    expect(text).not.toMatch(/resolved/i);
  });

  it('says that nothing changed, and what is outstanding all the same', () => {
    const same = (...findings: Finding[]) => diffReports(reportOf(findings), reportOf(findings));
    expect(renderDiffText(same(missing()))).toMatch(
      /^What changed\nAs of 15 September 2026 on both sides\nNothing changed: 1 finding is outstanding as before\.\n\nA met rule/,
    );
    expect(renderDiffText(same())).toContain('Nothing changed: nothing else is outstanding.\n');
  });

  it('names where the reports were read', () => {
    expect(renderDiffText(troubled, { before: 'a.json', after: 'b.json' })).toContain(
      'From 15 September 2026 (a.json) to 1 October 2026 (b.json)\n',
    );
  });

  it('warns of reports that may be of different cases', () => {
    const other = reportWith({ counts: { other: { met: 1 } } });
    expect(renderDiffText(diffReports(reportWith(), other))).toMatch(
      /no rule or no child in common: they may be of different cases/,
    );
  });

  it('says that dates are not compared where one report is redacted', () => {
    const redacted = reportWith({ deadlines: [deadline({ status: 'onTime' })] });
    expect(renderDiffText(diffReports(reportWith(), redacted))).toContain('dates are not compared.\n');
  });

  it.each([40, 64, 100])('keeps to %i columns, but for words that are longer', (width) => {
    const lines = renderDiffText(troubled, { width }).split('\n');
    expect(lines.filter((line) => [...line].length > width && line.trim().includes(' '))).toEqual([]);
  });

  it('cannot steer the screen by an id', () => {
    const steering = missing({ id: 'x', subject: 'child:\u001b[2J' });
    expect(renderDiffText(diffReports(reportOf([]), reportOf([steering])))).not.toContain('\u001b');
  });
});

describe('renderDiffMarkdown', () => {
  it('says the same as the text', async () => {
    await expect(renderDiffMarkdown(troubled, { caseId: 'r1' })).toMatchFileSnapshot(
      'snapshots/troubled-diff.md',
    );
  });

  it('escapes what comes from the record', () => {
    const marked = missing({ id: 'x', subject: 'child:<b>*c*' });
    expect(renderDiffMarkdown(diffReports(reportOf([]), reportOf([marked])))).toContain(
      'child &lt;b&gt;\\*c\\*',
    );
  });
});

const none: CountedChange = { findings: 0, cases: 0, examples: [] };
const nothing = {
  newlyNotMet: none,
  newlyUndetermined: none,
  newlyPending: none,
  newlyMet: none,
  noLongerApplicable: none,
  noLongerLookedInto: none,
};
const basis = {
  asOf: '2026-06-30',
  rulesVersion: '2026.9.0',
  rulesDigest: '0'.repeat(64),
  libraryVersion: '1.2.3',
};

const caseload: CaseloadDiff = {
  before: basis,
  after: { ...basis, asOf: '2026-07-01', rulesVersion: '2026.10.0', rulesDigest: 'f'.repeat(64) },
  cases: { compared: 1204, changed: 19, unchanged: 1185, notRead: 2 },
  rules: [
    {
      ...nothing,
      ruleId: 'health-noted',
      title: 'The plan notes the child’s health',
      citations: ['Policy 1, item 3'],
      newlyNotMet: { findings: 1, cases: 1, examples: ['r8'] },
      newlyMet: { findings: 3, cases: 3, examples: ['r1', 'r2', 'r3'] },
    },
    {
      ...nothing,
      ruleId: 'step-recorded',
      title: 'Each parent has an action step',
      citations: ['Policy 1, steps', 'Policy 2'],
      newlyNotMet: { findings: 19, cases: 7, examples: ['r1', 'r_4'] },
      newlyUndetermined: { findings: 2, cases: 2, examples: ['r5', 'r6'] },
      noLongerLookedInto: { findings: 1, cases: 1, examples: ['r9'] },
    },
    {
      ...nothing,
      ruleId: 'day-kept',
      title: 'The plan is in time',
      citations: [],
      newlyPending: { findings: 1, cases: 1, examples: [] },
      noLongerApplicable: { findings: 1, cases: 1, examples: ['r5'] },
    },
  ],
  notRead: [
    {
      caseId: 'r7',
      number: 9,
      issues: [
        {
          code: 'impossibleDate',
          pointer: '/children/0/dateOfBirth',
          message: 'This is not a day of the calendar.',
        },
        { code: 'unknownKey', pointer: '/x', message: 'Unknown field.' },
      ],
    },
    {
      caseId: '#10',
      number: 10,
      issues: [{ code: 'wrongType', pointer: '', message: 'This must be an object.' }],
    },
  ],
};

describe('a caseload', () => {
  it('is printed by what happened and by rule, the most cases first', async () => {
    await expect(renderCaseloadDiffText(caseload)).toMatchFileSnapshot('snapshots/caseload-diff.txt');
    await expect(renderCaseloadDiffMarkdown(caseload)).toMatchFileSnapshot('snapshots/caseload-diff.md');
  });

  it('in which nothing changed says how many cases were compared', () => {
    const quiet = {
      ...caseload,
      rules: [],
      notRead: [],
      cases: { compared: 1, changed: 0, unchanged: 1, notRead: 0 },
    };
    expect(renderCaseloadDiffText(quiet)).toContain('1 case compared: 0 changed, 1 unchanged.\n');
    expect(renderCaseloadDiffText(quiet)).not.toContain('Marks');
  });
});
