import type { DeadlineWords, PageWords } from '../page-words';
import { ENGLISH_TOPICS } from './topics';
import { ENGLISH_TOTALS } from './totals';
import { ENGLISH_VALUES } from './values';

export const ENGLISH_PAGE: PageWords = {
  title: (caseId) => (caseId === undefined ? 'Case plan report' : `Case plan report: case ${caseId}`),
  asOf: (date, source) => `As of ${date}${source === undefined ? '' : `, from ${source}`}`,
  marks: {
    heading: 'Marks',
    outstanding: 'to be completed',
    attention: 'needs attention',
    unknown: 'cannot be told',
    note: 'for information',
  },
  headings: {
    plans: 'Plans required',
    deadlines: 'Deadlines',
    openFields: 'Cannot be told: not recorded',
    notices: 'Notices',
    totals: 'Totals',
    sameDuty: 'On the same duty',
    missing: 'Missing',
    doneLate: 'Done, but late',
    pending: 'Pending, not yet due',
    met: 'Met',
    notApplicable: 'Does not apply',
  },
  topics: ENGLISH_TOPICS,
  subjects: {
    kinds: {
      family: 'family',
      child: 'child',
      service: 'service',
      priorityNeed: 'priority need',
      objective: 'objective',
      actionStep: 'action step',
      barrier: 'barrier',
      placement: 'placement',
      caseReview: 'case review',
      permanencyHearing: 'permanency hearing',
      planHearingRequest: 'request for a hearing',
    },
    roles: {
      dcf: 'DCF',
      child: 'the child',
      parent: 'parent',
      guardian: 'guardian',
      serviceProvider: 'service provider',
    },
    notKnownWho: '(not known who)',
    number: (number) => `no. ${number}`,
  },
  plans: {
    family: 'Family case plan',
    childInPlacement: 'Child in placement case plan',
    phases: { initial: 'initial phase', ongoing: 'ongoing phase', undetermined: 'phase not known' },
    required: {
      yes: 'required',
      no: 'not required, no listed trigger applies',
      undetermined: 'cannot tell whether required',
    },
    onFile: {
      yes: 'on file',
      no: 'none on file',
      recordedOnly: 'one is recorded, but none counts as on file',
      undetermined: 'not known whether one is on file',
    },
    why: 'Why',
    dependsOn: 'Depends on',
    leftOut: 'Not looked into: the rules that decide on plans were left out.',
  },
  deadlines: {
    status,
    dueIs: {
      overdue: 'was due by',
      due: 'by',
      undetermined: 'would be due by',
      late: 'was due by',
      onTime: 'was due by',
    },
    countedFrom: (what) => `counted from ${what}`,
    doneOnTime: (duties) => `Done on time: ${duties}.`,
    times: (count) => `${count} times`,
  },
  openFields: {
    findings: (count) => `${count} ${count === 1 ? 'finding' : 'findings'} cannot be told.`,
    harmless: (count) => `${count} of them can turn out only met or not applicable.`,
    eachLine: 'Each line is a field that is not recorded, after the number of findings that wait for it.',
    countedOnly: (count, besideFindings) =>
      `${count} ${besideFindings ? 'more ' : ''}${count === 1 ? 'check waits' : 'checks wait'} for a case plan of which nothing is recorded.`,
  },
  totals: ENGLISH_TOTALS,
  columns: {
    plans: ['Concerns', 'Plan', 'Required', 'Phase', 'On file'],
    deadlines: ['What', 'Concerns', 'Status', 'Due by', 'Counted from'],
  },
  inTheRecord: (pointer) => `in the record at ${pointer}`,
  wholeRecord: '(the whole record)',
  secondarySource: '(secondary source)',
};

function status(...[standing, days]: Parameters<DeadlineWords['status']>): string {
  const inWords = days === undefined ? undefined : ENGLISH_VALUES.days(days);
  switch (standing) {
    case 'overdue':
      return inWords === undefined ? 'overdue' : `overdue by ${inWords}`;
    case 'due':
      if (inWords === undefined) return 'due';
      return days === 0 ? 'due on this day' : `due in ${inWords}`;
    case 'late':
      return inWords === undefined ? 'done late' : `done ${inWords} late`;
    case 'onTime':
      return 'done on time';
    case 'undetermined':
      return 'cannot tell whether it is owed or done';
  }
}
