import { CASE_LINE_CONTENTS } from '../../batch/case-line';
import { AUTHORITIES } from '../../ruleset/documents';
import { batchInputs, sizeOf } from '../batch/batch-inputs';
import { batchOutputs, writing, type BatchOutputs } from '../batch/batch-outputs';
import { ProgressLine } from '../batch/progress-line';
import { renderBatchSummary } from '../batch/render-batch-summary';
import { runBatch, type BatchEnd } from '../batch/run-batch';
import type { Command } from '../command';
import { EVALUATION_OPTIONS, evaluationOptions } from '../evaluation-options';
import type { CommandIo } from '../io';
import { oneOf } from '../one-of';
import { parseArguments } from '../parse-arguments';
import { readsInputOnce } from '../read-records';
import { terminalStyle } from '../terminal-style';
import { textLayout } from '../text-layout';
import { PROGRAM } from '../usage';

const USAGE = `Usage: ${PROGRAM} batch FILE… --as-of DATE [options]

Checks a whole caseload, in memory that does not grow with it. Each line of each FILE is a case
record in JSON (NDJSON), plain or in gzip; "-" is standard input. For each case one line in JSON is
written, in the order of the cases. A line that is no record gives a line with its issues, and the
run goes on.

Options:
  --as-of DATE         the day on which the cases are looked at, YYYY-MM-DD. Required: the program
                       reads no clock, so that the same command gives the same output
  --out FILE           write the lines there instead of to standard output. The file is there
                       whole or not at all: a run that fails or is stopped leaves the one before
  --summary FILE       write the totals of the caseload there, in JSON: by rule and outcome, by
                       severity, and what the ids in the lines stand for. Whole or not at all, too
  --lines WHAT         findings (the default): the findings of each case, its required plans, and
                       how many checks gave each outcome. reports: the whole report, several times
                       larger
  --include WHAT       outstanding (the default), or all: what is met and does not apply too
  --authority LIST     apply only the rules of these authorities, separated by commas:
                       ${AUTHORITIES.join(', ')}
  --redact             leave every value of the records out, but for ids: dates, ages, codes
  --remedies           say of each finding what closes it. Each is tried out, so that it takes
                       longer
  -h, --help           print this help

With --out the totals are printed in words on standard output; without, on standard error if that
is a terminal. There a line tells how far the run is. A line is at most 16 MiB long.

Exit status, over all cases, each counted by what is gravest in it:
  0   nothing to do in any case: what is pending is not yet due, and what was done late cannot be
      mended
  1   in a case something is missing or overdue and can still be recorded or done
  2   a line could not be read: everything else was checked and written, and the first issues are on
      standard error too. Or the command line or a file could not be read, or the output not
      written: then --out and --summary are as they were, unless all that could not be written
      is the totals in words
  3   none of that, but in a case something cannot be told, or the reader of standard output left
      before the end
  70  a fault of the program itself

Examples:
  ${PROGRAM} batch cases.ndjson --as-of 2026-09-15 --out findings.ndjson --summary summary.json
  ${PROGRAM} batch east.ndjson.gz west.ndjson.gz --as-of 2026-09-15 --out findings.ndjson
  export-cases | ${PROGRAM} batch - --as-of 2026-09-15 --authority dcfPolicy > findings.ndjson
`;

const OPTIONS = {
  ...EVALUATION_OPTIONS,
  out: { type: 'string' },
  summary: { type: 'string' },
  lines: { type: 'string', default: 'findings' },
} as const;

/** `dcf-case-plan batch`: a line for each case of a caseload, and its totals. */
export const batch: Command = {
  name: 'batch',
  summary: 'check a whole caseload, one record a line, and count what is outstanding',
  usage: USAGE,
  run: async (args, io) => {
    const { values, files } = parseArguments(args, OPTIONS);
    const contents = oneOf(CASE_LINE_CONTENTS, values.lines, '--lines');
    const options = evaluationOptions(values);
    readsInputOnce(files);
    const { streams } = io;
    const inputs = await batchInputs(files, io);
    const outputs = await batchOutputs(values, inputs, streams);
    const { out } = outputs;
    const progress = progressLine(out !== null, io);
    streams.expectGarbage();
    try {
      const end = await runBatch({
        inputs,
        options,
        contents,
        size: sizeOf(inputs),
        write: out ? (line) => written(out, values.out, line) : streams.print,
        onProgress: (reached) => progress?.show(reached),
      });
      if (end.isComplete) await publish(outputs, values, end);
      progress?.clear();
      io.stderr.write(end.problems.toString());
      if (end.isComplete) printSummary(end, out !== null, io);
      return end.status;
    } finally {
      progress?.clear();
      await outputs.out?.discard();
      await outputs.summary?.discard();
    }
  },
};

type Values = ReturnType<typeof parseArguments<typeof OPTIONS>>['values'];

/** None where the lines themselves go to a terminal: they would run into it. */
function progressLine(hasOut: boolean, { stderr, streams, isTerminal }: CommandIo): ProgressLine | null {
  const { errorTerminal, now } = streams;
  return errorTerminal && (hasOut || !isTerminal) ? new ProgressLine(errorTerminal, stderr, now) : null;
}

async function written(
  out: NonNullable<BatchOutputs['out']>,
  path: string | undefined,
  line: string,
): Promise<boolean> {
  await writing('--out', path, () => out.write(line));
  return true;
}

/** Both files are finished before either is put in its place. */
async function publish({ out, summary }: BatchOutputs, paths: Values, end: BatchEnd): Promise<void> {
  const text = `${JSON.stringify(end.summary, null, 2)}\n`;
  await writing('--summary', paths.summary, async () => {
    await summary?.write(text);
    await summary?.finish();
  });
  await writing('--out', paths.out, async () => out?.finish());
  await writing('--summary', paths.summary, async () => summary?.publish());
  await writing('--out', paths.out, async () => out?.publish());
}

function printSummary({ summary }: BatchEnd, hasOut: boolean, io: CommandIo): void {
  const { width } = textLayout(io);
  if (hasOut) io.stdout.write(renderBatchSummary(summary, textLayout(io)));
  else if (io.streams.errorTerminal) {
    const style = terminalStyle({ env: io.env, isTerminal: true });
    io.stderr.write(renderBatchSummary(summary, { width, style }));
  }
}
