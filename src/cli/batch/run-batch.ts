import { BatchTally } from '../../batch/batch-tally';
import type { BatchSummary } from '../../batch/batch-summary';
import { caseLine, type CaseLineContents } from '../../batch/case-line';
import type { CaseResult } from '../../batch/case-result';
import { evaluateNdjson } from '../../batch/evaluate-ndjson';
import type { EvaluateOptions } from '../../evaluate-case';
import { InputError } from '../command';
import { EXIT, type ExitStatus } from '../exit-status';
import { gravest, statusOf } from '../report-status';
import type { BatchInput } from './batch-inputs';
import { ProblemList } from './problem-list';
import type { Progress } from './progress-line';

/** How a batch is run. */
export interface BatchRun {
  readonly inputs: readonly BatchInput[];
  readonly options: EvaluateOptions;
  readonly contents: CaseLineContents;
  /** Takes a line of the output; `false` once nobody wants more. */
  readonly write: (line: string) => Promise<boolean>;
  /** Bytes of all inputs; `null` where they are not known. */
  readonly size: number | null;
  readonly onProgress: (progress: Progress) => void;
}

/** What came of a batch. */
export interface BatchEnd {
  /** Whether every case was looked at: nobody stopped reading the output. */
  readonly isComplete: boolean;
  readonly summary: BatchSummary;
  readonly problems: ProblemList;
  readonly status: ExitStatus;
}

/**
 * Evaluates all cases of all files, in their order, and writes a line for each.
 *
 * @throws InputError if a file cannot be read to its end
 */
export async function runBatch(run: BatchRun): Promise<BatchEnd> {
  const { inputs, options, contents, write, size, onProgress } = run;
  const tally = new BatchTally(options);
  const problems = new ProblemList();
  let [cases, notRead, bytesRead] = [0, 0, 0];
  let status: ExitStatus = EXIT.nothingToDo;
  for (const input of inputs) {
    const counted = countedBytes(input, (bytes) => (bytesRead += bytes));
    for await (const result of resultsOf(input, counted, options)) {
      cases += 1;
      tally.add(result);
      if (result.success) status = gravest([status, statusOf(result.report)]);
      else {
        notRead += 1;
        problems.add(`${input.name}, line ${result.number}`, result.issues);
      }
      const line = caseLine(result, contents, inputs.length > 1 ? input.file : undefined);
      if (!(await write(`${JSON.stringify(line)}\n`))) {
        // Of the cases that were not looked at nothing can be told.
        return {
          isComplete: false,
          summary: tally.summary(),
          problems,
          status: gravest([status, EXIT.undetermined]),
        };
      }
      onProgress({ cases, notRead, share: size ? bytesRead / size : null });
    }
  }
  if (notRead > 0) status = EXIT.badInput;
  return { isComplete: true, summary: tally.summary(), problems, status };
}

async function* countedBytes(input: BatchInput, count: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of input.bytes()) {
    count(chunk.length);
    yield chunk;
  }
}

/** A file without a case is one that could not be read: an export that failed looks like this. */
async function* resultsOf(
  { name }: BatchInput,
  bytes: AsyncIterable<Uint8Array>,
  options: EvaluateOptions,
): AsyncGenerator<CaseResult> {
  let isEmpty = true;
  try {
    for await (const result of evaluateNdjson(bytes, options)) {
      isEmpty = false;
      yield result;
    }
  } catch (error) {
    const problem = gzipProblem(error);
    throw problem === null ? error : new InputError([`${name}: ${problem}`]);
  }
  if (isEmpty) yield { number: 1, success: false, issues: [EMPTY], report: null };
}

const EMPTY = {
  code: 'notJson',
  pointer: '',
  message: 'This is empty; a case record in each line was expected.',
} as const;

function gzipProblem(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'Z_BUF_ERROR') return 'The compressed file ends too early.';
  return code.startsWith('Z_') ? 'The compressed file is damaged.' : null;
}
