import { safeEvaluateCase, type EvaluateOptions } from '../evaluate-case';
import { caseIdOf } from './case-id';
import type { CaseResult } from './case-result';
import type { RecordRead } from './record-read';
import { TimeSlice } from './time-slice';

/** Evaluates records one after the other: the next one is asked for only when the result before it was taken. */
export async function* evaluateRecords(
  records: AsyncIterable<RecordRead>,
  options: EvaluateOptions,
): AsyncGenerator<CaseResult, void, undefined> {
  const slice = new TimeSlice();
  for await (const read of records) {
    yield resultOf(read, options);
    if (slice.isOver) await slice.letOthers();
  }
}

function resultOf(read: RecordRead, options: EvaluateOptions): CaseResult {
  const { number } = read;
  if ('issue' in read) return { number, success: false, issues: [read.issue], report: null };
  return { number, ...caseIdOf(read.record), ...safeEvaluateCase(read.record, options) };
}
