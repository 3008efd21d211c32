import { safeExplain } from '../../explanation/explain';
import { renderExplanation } from '../../explanation/render-explanation';
import type { Explanation } from '../../explanation/explanation';
import type { Issue } from '../../record/issue';
import { printable } from '../../report/render/printable';
import { InputError, UsageError, type Command } from '../command';
import { issueInWords } from '../evaluate-records';
import { asOfDay } from '../evaluation-options';
import { EXIT } from '../exit-status';
import type { CommandIo } from '../io';
import { oneOf } from '../one-of';
import { parseArguments } from '../parse-arguments';
import { fileName } from '../read-bytes';
import { readRecords, type FileRead } from '../read-records';
import { textLayout } from '../text-layout';
import { PROGRAM } from '../usage';

const HOW_TO_FIND = `${PROGRAM} check FILE --as-of DATE --include all --format json`;

const USAGE = `Usage: ${PROGRAM} explain FILE --as-of DATE --finding ID [options]

Says why a finding came out as it did: whether the rule applies, whether what it requires is so,
and whether it was in time, each with the conditions, facts and days that it follows from. An arrow
marks the statements that decided; where the outcome is open, those that keep it open. FILE holds
one record in JSON; "-" is standard input.

Any rule can be asked about any of its subjects, also where it is met or does not apply. The ids
are the members "id" of the findings that this lists:
  ${HOW_TO_FIND}

Options:
  --as-of DATE     the day on which the case is looked at, YYYY-MM-DD. Required: the program reads
                   no clock
  --finding ID     the finding, <rule id>@<subject>. Required
  --format FORMAT  text (the default) or json
  --redact         leave every value of the record out: dates, ages, codes. What holds and what
                   does not is said all the same
  -h, --help       print this help

Exit status:
  0   the explanation was printed, whatever the outcome
  2   the command line or the record could not be read, or there is no such finding; nothing is
      printed on standard output
  70  a fault of the program itself

Colors are used on a terminal; NO_COLOR turns them off, FORCE_COLOR on.

Examples:
  ${PROGRAM} explain case.json --as-of 2026-09-15 \\
    --finding concurrent-permanency-plan-developed@child:c1
  export-case 17 | ${PROGRAM} explain - --as-of 2026-09-15 \\
    --finding family-case-plan-developed@family --format json
`;

const OPTIONS = {
  'as-of': { type: 'string' },
  finding: { type: 'string' },
  format: { type: 'string', default: 'text' },
  redact: { type: 'boolean', default: false },
} as const;

const FORMATS = ['text', 'json'] as const;

/** `dcf-case-plan explain`: why one finding came out as it did. */
export const explain: Command = {
  name: 'explain',
  summary: 'say why a finding came out as it did',
  usage: USAGE,
  run: async (args, io) => {
    const { values, files } = parseArguments(args, OPTIONS);
    const format = oneOf(FORMATS, values.format, '--format');
    const asOf = asOfDay(values['as-of']);
    const { finding, redact } = values;
    if (finding === undefined)
      throw new UsageError(`--finding is missing. The ids are listed by: ${HOW_TO_FIND}`);
    if (files.length > 1) throw new UsageError('One file is explained at a time.');
    const [file] = await readRecords(files, io);
    if (file) io.stdout.write(inFormat(explanationOf(file, { asOf, redact }, finding), format, io));
    return EXIT.nothingToDo;
  },
};

function explanationOf(
  read: FileRead,
  options: { readonly asOf: string; readonly redact: boolean },
  finding: string,
): Explanation {
  const name = printable(fileName(read.file));
  if ('problem' in read) throw new InputError([`${name}: ${read.problem}`]);
  const result = safeExplain(read.record, options, finding);
  if (result.success) return result.explanation;
  throw new InputError(result.issues.flatMap((issue) => linesOf(issue, name)));
}

function linesOf(issue: Issue, name: string): readonly string[] {
  // What is wrong there is the id that was asked for, at no place of the record.
  const isAboutFinding = issue.pointer === '' && issue.code === 'unknownReference';
  return isAboutFinding
    ? [`${name}: ${printable(issue.message)}`, `The ids are listed by: ${HOW_TO_FIND}`]
    : [`${name}: ${issueInWords(issue)}`];
}

const inFormat = (explanation: Explanation, format: (typeof FORMATS)[number], io: CommandIo): string =>
  format === 'json'
    ? `${JSON.stringify(explanation, null, 2)}\n`
    : renderExplanation(explanation, textLayout(io));
