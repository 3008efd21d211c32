import type { Finding, Report } from '../report/report';
import type { CsvValue } from './csv-field';

/** A report, and the caller's own name for the case. */
export interface CaseReport {
  readonly caseId: string;
  readonly report: Report;
}

/** A finding with the report that it is of. */
export interface FindingRow {
  readonly caseId: string | undefined;
  readonly report: Report;
  readonly finding: Finding;
}

/** A column of the file. New ones are added at the end: their order and names are permanent. */
export interface CsvColumn {
  readonly name: string;
  readonly about: string;
  readonly value: (row: FindingRow) => CsvValue;
}

export const COLUMNS: readonly CsvColumn[] = [
  { name: 'caseId', about: 'the case, as it was given to `toCsv`', value: ({ caseId }) => caseId },
  { name: 'asOf', about: 'the day on which the case was evaluated', value: ({ report }) => report.asOf },
  { name: 'rulesVersion', about: 'version of the rules', value: ({ report }) => report.rulesVersion },
  {
    name: 'findingId',
    about: 'rule and subject; stable from run to run',
    value: ({ finding }) => finding.id,
  },
  { name: 'ruleId', about: 'id of the rule', value: ({ finding }) => finding.ruleId },
  {
    name: 'subject',
    about: 'whom it concerns: `child:c1/objective:o2`',
    value: ({ finding }) => finding.subject,
  },
  { name: 'topic', about: 'what the rule is about', value: ({ finding }) => finding.topic },
  {
    name: 'outcome',
    about: '`met`, `notMet`, `pending`, `undetermined` or `notApplicable`',
    value: ({ finding }) => finding.outcome,
  },
  { name: 'severity', about: '`error`, `warning` or `info`', value: ({ finding }) => finding.severity },
  { name: 'dueDate', about: 'the last day in time', value: ({ finding }) => finding.dueDate },
  {
    name: 'daysLate',
    about: 'calendar days done late, or overdue',
    value: ({ finding }) => finding.daysLate,
  },
  {
    name: 'curable',
    about: '`notMet` only: whether anything closes it',
    value: ({ finding }) => finding.curable,
  },
  {
    name: 'couldBe',
    about: '`undetermined` only: the outcomes still possible',
    value: ({ finding }) => finding.couldBe,
  },
  {
    name: 'missingFields',
    about: '`undetermined` only: JSON Pointers of what would settle it',
    value: ({ finding }) => finding.missingFields,
  },
  {
    name: 'pointer',
    about: 'JSON Pointer to the field in the record',
    value: ({ finding }) => finding.pointer,
  },
  { name: 'provisions', about: 'ids of the provisions', value: ({ finding }) => finding.provisions },
  { name: 'message', about: 'the sentence of the report', value: ({ finding }) => finding.message },
];
