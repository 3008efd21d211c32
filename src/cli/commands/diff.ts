import { diffOf } from '../../comparison/diff-reports';
import type { DiffOrigin } from '../../comparison/render/basis-in-words';
import type { EvaluateOptions } from '../../evaluate-case';
import type { Report } from '../../report/report';
import { AUTHORITIES } from '../../ruleset/documents';
import { UsageError, type Command } from '../command';
import { diffCaseload } from '../diff-caseload';
import { printCaseloadDiff, printDiff } from '../print-diff';
import { evaluateRecords } from '../evaluate-records';
import { dayOf, EVALUATION_OPTIONS, evaluationOptions } from '../evaluation-options';
import { oneOf } from '../one-of';
import { parseArguments } from '../parse-arguments';
import { fileName } from '../read-bytes';
import { isLinesByName, readCaseload } from '../read-caseload';
import { readRecords } from '../read-records';
import { readReports } from '../read-reports';
import { REPORT_FORMATS } from '../report-formats';
import { PROGRAM } from '../usage';

const USAGE = `Usage: ${PROGRAM} diff BEFORE AFTER [options]
       ${PROGRAM} diff CASE --as-of DATE --and DATE [options]
       ${PROGRAM} diff CASES… --as-of DATE --and DATE [options]

Tells what changed: what is newly missing, overdue or pending, what cannot be told any more, what
is resolved, and which deadlines and required plans stand otherwise.

Without a day, compares two reports, made by "${PROGRAM} check --format json", one a file. With
two days, compares what one record in JSON gives on either. With several files, or a file of one
record a line (*.ndjson, *.jsonl), counts by rule what changed over all of them, with the ids of
some cases. "-" is standard input.

Reports made with --include all tell the most: of one that lists only what is outstanding it can be
told that a finding is so no more, and not whether it is met. Two days compared by this command
include everything. What is not looked into any more is never counted as resolved, nor what cannot
be told as met.

Options:
  --as-of DATE         the day to compare from, YYYY-MM-DD
  --and DATE           the day to compare with; it may be the earlier one
  --ndjson             every line of every file is a record, whatever the file's name
  --format FORMAT      text (the default), json or markdown
  --authority LIST     apply only the rules of these authorities, separated by commas:
                       ${AUTHORITIES.join(', ')}
  --redact             leave every value of the record out: dates, ages, codes
  -h, --help           print this help

Exit status:
  0   nothing changed
  1   something is newly not met: missing, overdue, or done late
  2   the command line, a report or a record could not be read; nothing is printed on standard
      output. Over several records, those that can be read are compared, and the others listed
  3   none of that, but something newly cannot be told, is no longer looked into, or a record of
      several could not be read
  4   something changed, and nothing of the above: resolved, newly pending, a deadline, a plan
  70  a fault of the program itself

Examples:
  ${PROGRAM} diff monday.json tuesday.json
  ${PROGRAM} diff case.json --as-of 2026-09-15 --and 2026-10-15
  ${PROGRAM} diff cases.ndjson --as-of 2026-06-30 --and 2026-07-01 --format json
  export-cases | ${PROGRAM} diff - --ndjson --as-of 2026-06-30 --and 2026-07-01
`;

const { include: _, ...SHARED } = EVALUATION_OPTIONS;

const OPTIONS = {
  ...SHARED,
  and: { type: 'string' },
  ndjson: { type: 'boolean', default: false },
  format: { type: 'string', default: 'text' },
} as const;

/** `dcf-case-plan diff`: what changed between two reports, or between two days. */
export const diff: Command = {
  name: 'diff',
  summary: 'tell what changed between two reports, or between two days',
  usage: USAGE,
  run: async (args, io) => {
    const { values, files } = parseArguments(args, OPTIONS);
    const format = oneOf(REPORT_FORMATS, values.format, '--format');
    const days = daysOf(values);
    if (days === null) {
      if (files.length !== 2) {
        throw new UsageError(
          'Name two reports to compare, or give two days, --as-of and --and, to compare records on.',
        );
      }
      const [before, after] = await readReports(files, io);
      return printDiff(diffOf(before as Report, after as Report), sourcesOf(files), format, io);
    }
    if (files.length > 1 || values.ndjson || files.some(isLinesByName)) {
      const { entries } = await readCaseload(files, values.ndjson, io);
      return printCaseloadDiff(diffCaseload(entries, days.before, days.after), format, io);
    }
    const records = await readRecords(files, io);
    const [before] = evaluateRecords(records, days.before);
    const [after] = evaluateRecords(records, days.after);
    const { caseId } = before ?? {};
    const compared = diffOf(before?.report as Report, after?.report as Report);
    return printDiff(compared, caseId === undefined ? {} : { caseId }, format, io);
  },
};

type Values = ReturnType<typeof parseArguments<typeof OPTIONS>>['values'];

/** How the record is evaluated on either day; `null` where no day is given, and reports are compared. */
function daysOf(
  values: Values,
): { readonly before: EvaluateOptions; readonly after: EvaluateOptions } | null {
  const { 'as-of': asOf, and, authority, redact, ndjson } = values;
  if (asOf === undefined && and === undefined) {
    if (authority || redact || ndjson) {
      throw new UsageError(
        '--authority, --redact and --ndjson are of use only with two days, --as-of and --and.',
      );
    }
    return null;
  }
  if (and === undefined) throw new UsageError('--and is missing: say with which day to compare.');
  const before = evaluationOptions({ ...values, include: 'all' });
  return { before, after: { ...before, asOf: dayOf(and, '--and') } };
}

const sourcesOf = ([before = '', after = '']: readonly string[]): DiffOrigin => ({
  before: fileName(before),
  after: fileName(after),
});
