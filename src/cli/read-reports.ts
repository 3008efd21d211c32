import { COMPARED } from '../comparison/diff-reports';
import { printable } from '../report/render/printable';
import type { Report } from '../report/report';
import { reportIssues } from '../report/report-issues';
import { InputError } from './command';
import { issueInWords } from './evaluate-records';
import type { CommandIo } from './io';
import { fileName } from './read-bytes';
import { readRecords, type FileRead } from './read-records';

/**
 * Reads reports that `check --format json` printed, one a file.
 *
 * @throws InputError with everything that is wrong with any of them
 */
export async function readReports(files: readonly string[], io: CommandIo): Promise<readonly Report[]> {
  const read = await readRecords(files, io, 'a report');
  const problems = read.flatMap((each) =>
    problemsOf(each).map((problem) => `${printable(fileName(each.file))}: ${problem}`),
  );
  if (problems.length > 0) throw new InputError(problems);
  return read.map((each) => (each as { readonly record: Report }).record);
}

function problemsOf(read: FileRead): readonly string[] {
  if ('problem' in read) return [read.problem];
  const { record } = read;
  if (Array.isArray(record)) return ['This is a list; put each report into a file of its own.'];
  if (typeof record !== 'object' || record === null || !('findings' in record)) {
    return ['This is no report. To compare one record on two days, give --as-of and --and.'];
  }
  return reportIssues(record, COMPARED).map((issue) => issueInWords(issue));
}
