import type { Report } from '../report/report';
import { COLUMNS, type CaseReport, type FindingRow } from './csv-columns';
import { csvField } from './csv-field';

/** How the file begins. */
export interface CsvOptions {
  /** The line with the names of the columns; `false` to add to a file that has one. */
  readonly header?: boolean;
  /** Begin with U+FEFF, by which Excel knows that the file is UTF-8. */
  readonly byteOrderMark?: boolean;
}

/**
 * Findings as comma-separated values (RFC 4180: lines end with CR LF), one line for each finding of a report or of many,
 * in their order. No field is a formula to a spreadsheet: one that would be has an apostrophe before it. Nothing is
 * escaped for HTML. A list has spaces between; what a finding does not have is an empty field.
 *
 * @example toCsv([], { header: false }) // => ''
 * @example toCsv([]).split(',').slice(0, 3) // => ['caseId', 'asOf', 'rulesVersion']
 */
export function toCsv(reports: Report | readonly CaseReport[], options: CsvOptions = {}): string {
  const { header = true, byteOrderMark = false } = options;
  const cases = 'findings' in reports ? [{ caseId: undefined, report: reports }] : reports;
  const lines = cases.flatMap(({ caseId, report }) =>
    report.findings.map((finding) => lineOf({ caseId, report, finding })),
  );
  const names = header ? [COLUMNS.map(({ name }) => name).join(',')] : [];
  return `${byteOrderMark ? '\ufeff' : ''}${[...names, ...lines].map((line) => `${line}\r\n`).join('')}`;
}

const lineOf = (row: FindingRow): string => COLUMNS.map(({ value }) => csvField(value(row))).join(',');
