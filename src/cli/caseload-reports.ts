import { safeEvaluateCase, type EvaluateOptions } from '../evaluate-case';
import { printable } from '../report/render/printable';
import type { Report } from '../report/report';
import { InputError } from './command';
import { caseIdOf, issuesInWords } from './evaluate-records';
import type { CaseRead } from './read-caseload';

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
  cases: Iterable<CaseRead>,
  options: EvaluateOptions,
): Iterable<ReportOnCase> {
  const problems: string[] = [];
  for (const read of cases) {
    const name = printable(read.name);
    if ('problem' in read) {
      problems.push(`${name}: ${read.problem}`);
      continue;
    }
    const result = safeEvaluateCase(read.record, options);
    if (result.success) yield { ...caseIdOf(read.record), report: result.report };
    else problems.push(...issuesInWords(name, result.issues));
  }
  if (problems.length > 0) throw new InputError(problems);
}
