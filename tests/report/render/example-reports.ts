import { openQuestionsOf } from '../../../src/report/open-questions';
import { reportTexts } from '../../../src/report/report-texts';
import { policyRuleset } from '../../../src/ruleset/policy-ruleset';
import type { Citation, Deadline, Finding, Report, RequiredPlan } from '../../../src/report/report';

const citation = (pinpoint: string, verification: Citation['verification'] = 'primary'): Citation => ({
  instrument: 'invented-policy',
  authority: 'dcfPolicy',
  pinpoint,
  paraphrase: `What ${pinpoint.split(', ').at(-1)} says, in plain words that are long enough to need more than one line of text.`,
  verification,
});

/** A finding with what the renderers read. */
export const finding = (parts: Partial<Finding> & Pick<Finding, 'ruleId' | 'outcome'>): Finding => ({
  id: `${parts.ruleId}@${parts.subject ?? 'child:c1'}`,
  severity: 'warning',
  topic: 'contents',
  subject: 'child:c1',
  pointer: '/children/0/casePlan/contents/physicalHealth',
  message: `What ${parts.ruleId} says.`,
  messageId: `${parts.ruleId}.${parts.outcome}`,
  provisions: ['health'],
  ...parts,
});

export const plan = (parts: Partial<RequiredPlan> = {}): RequiredPlan => ({
  plan: 'childInPlacement',
  subject: 'child:c1',
  required: true,
  phase: 'ongoing',
  because: ['trigger-1'],
  couldBe: [],
  onFile: true,
  supplied: true,
  ...parts,
});

export const deadline = (parts: Partial<Deadline> & Pick<Deadline, 'status'>): Deadline => ({
  what: 'the concurrent permanency plan',
  subject: 'child:c1',
  ruleId: 'concurrent-plan',
  ...parts,
});

/** A report on invented rules in which everything is met. */
const FACTS: Report['facts'] = { 'child.prognosisIsPoor': { label: 'the prognosis is poor' } };

const TEXTS = { ...reportTexts(policyRuleset()), fact: (id: string) => FACTS[id]?.label };

export const reportWith = (parts: Partial<Report> = {}): Report => ({
  asOf: '2026-09-15',
  rulesVersion: '2026.9.0',
  rulesDigest: '0123456789abcdef'.repeat(4),
  libraryVersion: '1.2.3',
  language: { tag: 'en', reviewed: true },
  requiredPlans: [
    plan({ plan: 'family', subject: 'family', required: false, because: [], onFile: false, supplied: false }),
    plan(),
  ],
  deadlines: [deadline({ status: 'onTime', startsOn: '2026-03-02', dueDate: '2026-09-02' })],
  findings: [],
  notices: [],
  openQuestions: openQuestionsOf(parts.findings ?? [], TEXTS),
  counts: { health: { met: 1 }, step: { met: 4, notApplicable: 2 } },
  provisions: {
    'trigger-1': citation('Invented Policy 1, Children, first bullet'),
    'trigger-2': citation('Invented Policy 1, Children, second bullet'),
    health: citation('Invented Policy 1, Contents, item 3, health'),
    school: citation('Invented Policy 1, Contents, item 3, school'),
    steps: citation('Invented Policy 1, Action steps, first sentence'),
    days: citation('99 Invented Code 1(g)', 'secondary'),
  },
  facts: FACTS,
  ...parts,
});

const outstanding: readonly Finding[] = [
  finding({
    ruleId: 'step',
    outcome: 'notMet',
    severity: 'error',
    curable: true,
    topic: 'actionSteps',
    subject: 'child:c1/objective:o2/party:parent:p1',
    pointer: '/children/0/casePlan/objectives/1/actionSteps',
    provisions: ['steps'],
    message: 'No action step toward this objective is recorded for this parent. Agree on one and record it.',
  }),
  finding({
    ruleId: 'health',
    outcome: 'notMet',
    severity: 'error',
    curable: true,
    provisions: ['health', 'school', 'days'],
  }),
  finding({
    ruleId: 'family-plan',
    outcome: 'notMet',
    curable: true,
    topic: 'requiredPlan',
    subject: 'family',
    pointer: '/family/casePlan',
  }),
  finding({
    ruleId: 'concurrent-plan',
    outcome: 'notMet',
    curable: false,
    late: true,
    daysLate: 3,
    topic: 'concurrentPlan',
  }),
  finding({
    ruleId: 'plan',
    outcome: 'pending',
    severity: 'info',
    topic: 'requiredPlan',
    subject: 'child:#2',
    pointer: '/children/1/casePlan',
  }),
  finding({
    ruleId: 'goal',
    outcome: 'undetermined',
    subject: 'child:#2',
    pointer: '/children/1/casePlan',
    missingFields: ['/children/1/dateOfBirth', '/children/1/legalStatus'],
  }),
  finding({
    ruleId: 'age',
    outcome: 'undetermined',
    subject: 'child:#2',
    pointer: '/children/1/casePlan',
    missingFields: ['/children/1/legalStatus'],
  }),
  finding({
    ruleId: 'poor',
    outcome: 'undetermined',
    severity: 'info',
    missingFields: ['/children/0'],
    missingFacts: ['child.prognosisIsPoor'],
  }),
  finding({
    ruleId: 'services',
    outcome: 'undetermined',
    subject: 'family',
    pointer: '/family',
    missingFields: ['/family/services'],
  }),
];

/** A report in which something of each kind is outstanding. */
export const troubledReport: Report = reportWith({
  requiredPlans: [
    plan({ plan: 'family', subject: 'family', onFile: false, supplied: false }),
    plan({ onFile: false }),
    plan({
      subject: 'child:#2',
      required: 'undetermined',
      phase: 'undetermined',
      because: [],
      couldBe: ['trigger-1', 'trigger-2'],
      onFile: 'undetermined',
    }),
  ],
  deadlines: [
    deadline({ status: 'onTime', dueDate: '2026-05-01' }),
    deadline({ status: 'undetermined', subject: 'child:#2' }),
    deadline({ status: 'due', dueDate: '2026-10-01', daysLeft: 16 }),
    deadline({
      status: 'due',
      dueDate: '2026-09-15',
      daysLeft: 0,
      startsOn: '2026-03-15',
      what: 'the child in placement case plan',
    }),
    deadline({ status: 'late', dueDate: '2026-06-30', daysLate: 3 }),
    deadline({ status: 'overdue', dueDate: '2026-09-14', daysLate: 1 }),
    deadline({ status: 'overdue', dueDate: '2026-07-01', daysLate: 76 }),
    deadline({ status: 'undetermined', dueDate: '2026-09-20' }),
  ],
  findings: [...outstanding],
  notices: [
    {
      id: 'ended',
      subject: 'family',
      message: 'The program had ended when the case was opened.',
      provisions: ['trigger-2'],
    },
  ],
  counts: {
    health: { met: 3, notMet: 2 },
    step: { met: 1, notMet: 2, pending: 1, notApplicable: 1 },
    goal: { undetermined: 9 },
  },
});
