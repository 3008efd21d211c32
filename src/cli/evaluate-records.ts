import { caseIdOf } from '../batch/case-id';
import { safeEvaluateCase, type EvaluateOptions } from '../evaluate-case';
import type { Issue } from '../record/issue';
import { printable } from '../report/render/printable';
import type { Report } from '../report/report';
import { InputError } from './command';
import { fileName } from './read-bytes';
import type { FileRead } from './read-records';

/** The report on one file. */
export interface ReportOnFile {
  readonly file: string;
  /** The record's own id, if it has one. */
  readonly caseId?: string;
  readonly report: Report;
}

/**
 * The report on every record.
 *
 * @throws InputError with everything that is wrong with any file, if anything is
 */
export function evaluateRecords(
  files: readonly FileRead[],
  options: EvaluateOptions,
): readonly ReportOnFile[] {
  const reports: ReportOnFile[] = [];
  const problems: string[] = [];
  for (const read of files) {
    const { file } = read;
    const name = printable(fileName(file));
    if ('problem' in read) {
      problems.push(`${name}: ${read.problem}`);
      continue;
    }
    const result = safeEvaluateCase(read.record, options);
    if (result.success) reports.push({ file, ...caseIdOf(read.record), report: result.report });
    else problems.push(...issuesInWords(name, result.issues));
  }
  if (problems.length > 0) throw new InputError(problems);
  return reports;
}

/** An issue as it is printed after the name of its file. */
export const issueInWords = ({ pointer, message, code }: Issue): string =>
  `${pointer || '(the whole record)'}: ${message} (${code})`;

/** A line for each issue of a record; `name` says where the record was read. */
export const issuesInWords = (name: string, issues: readonly Issue[]): readonly string[] =>
  issues.map((issue) => `${name}: ${issueInWords(issue)}`);
