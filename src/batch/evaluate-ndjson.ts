import type { EvaluateOptions } from '../evaluate-case';
import type { OptionProblem } from '../evaluate-with-ruleset';
import type { CaseResult } from './case-result';
import { evaluateRecords } from './evaluate-records';
import { ownOptions } from './own-options';
import { readNdjson } from './read-ndjson';

/** How a caseload in NDJSON is evaluated. */
export interface NdjsonOptions extends EvaluateOptions {
  /** Bytes of a line that is still read, at least 1; 16 MiB if absent. A longer one is a result with an issue. */
  readonly longestLine?: number;
}

/**
 * Evaluates a caseload in NDJSON: a record in JSON on each line, in UTF-8, plain or in gzip. One result for each line
 * that is not blank, in their order and with the number of the line; a line that is no record is a result with an
 * issue, and the run goes on. Memory, order and the end are as for {@link evaluateStream}.
 *
 * @param bytes - such as `fs.createReadStream(path)` without an encoding, `process.stdin`, or the body of a response
 * @throws CaseRecordError at once if the options are wrong
 * @example (await evaluateNdjson([new TextEncoder().encode('\n{"children": 7}')], { asOf: '2026-11-22' }).next()).value.number
 * // => 2
 */
export function evaluateNdjson(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: NdjsonOptions,
): AsyncGenerator<CaseResult, void, undefined> {
  const { longestLine, ...own } = ownOptions(options, longestLineProblem);
  return evaluateRecords(readNdjson(bytes, longestLine), own);
}

const longestLineProblem = ({ longestLine = 1 }: NdjsonOptions): OptionProblem =>
  Number.isSafeInteger(longestLine) && longestLine > 0
    ? null
    : { code: 'outOfRange', message: 'longestLine must be a number of bytes: a whole one, at least 1.' };
