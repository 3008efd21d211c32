import type { EvaluateOptions } from '../evaluate-case';
import type { CaseResult } from './case-result';
import { evaluateRecords } from './evaluate-records';
import { ownOptions } from './own-options';
import type { RecordRead } from './record-read';

/**
 * Evaluates the records of a caseload, one result for each record and in their order. Nothing is read ahead and
 * nothing is kept, so that memory stays flat: the next record is asked for when the result before it was taken. To end
 * early, leave the loop: the source is closed. The thread is shared with whatever else runs on it.
 *
 * A record that cannot be read as it stands is a result like any other, with its issues, and the run goes on. What the
 * source itself throws is thrown on.
 *
 * @param records - such as a cursor of a database, a generator or a list
 * @throws CaseRecordError at once if the options are wrong
 * @example (await evaluateStream([{ id: 'r1', children: [] }], { asOf: '2026-11-22' }).next()).value.caseId // => 'r1'
 */
export function evaluateStream(
  records: AsyncIterable<unknown> | Iterable<unknown>,
  options: EvaluateOptions,
): AsyncGenerator<CaseResult, void, undefined> {
  return evaluateRecords(numbered(records), ownOptions(options));
}

async function* numbered(records: AsyncIterable<unknown> | Iterable<unknown>): AsyncGenerator<RecordRead> {
  let number = 0;
  for await (const record of records) {
    number += 1;
    yield { number, record };
  }
}
