export type { CaseReport } from './csv-columns';
export { toCsv, type CsvOptions } from './to-csv';
export type { Coding, IssueType, OperationOutcome, OperationOutcomeIssue } from './operation-outcome';
export { CODING_SYSTEMS, toOperationOutcome, type OperationOutcomeOptions } from './to-operation-outcome';
