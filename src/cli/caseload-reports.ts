import { caseIdOf } from '../batch/case-id';
import { safeEvaluateCase, type EvaluateOptions } from '../evaluate-case';
import type { Report } from '../report/report';
import { InputError } from './command';
import { issuesInWords } from './evaluate-records';
import type { CaseloadEntry } from './read-caseload';

/** The report on one case. */
export interface ReportOnCase {
  /** The record's own id, if it has one. */
  readonly caseId?: string;
  readonly report: Report;
}

/**
 * The report on every record, one after the other: none is kept.
 *
 * @throws InputError at the end, with everything that is wrong with any record, if anything is: what is made of the
 *   reports before that is not of all cases
 */
export function* caseloadReports(
  entries: Iterable<CaseloadEntry>,
  options: EvaluateOptions,
): Iterable<ReportOnCase> {
  const problems: string[] = [];
  for (const read of entries) {
    if ('problem' in read) {
      problems.push(`${read.place}: ${read.problem}`);
      continue;
    }
    const result = safeEvaluateCase(read.record, options);
    if (result.success) yield { ...caseIdOf(read.record), report: result.report };
    else problems.push(...issuesInWords(read.place, result.issues));
  }
  if (problems.length > 0) throw new InputError(problems);
}
