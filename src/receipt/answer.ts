import { CaseRecordError, safeEvaluateCase, type EvaluateOptions } from '../evaluate-case';
import type { Report } from '../report/report';

/** The report on a record, and how many things in the record could not be read for it. */
export interface Answer {
  readonly report: Report;
  readonly issues: number;
}

/** @throws CaseRecordError if the options are wrong: there is no report then */
export function answerTo(record: unknown, options: EvaluateOptions): Answer {
  const result = safeEvaluateCase(record, options);
  if (result.success) return { report: result.report, issues: 0 };
  if (result.report === null) throw new CaseRecordError(result.issues);
  return { report: result.report, issues: result.issues.length };
}
