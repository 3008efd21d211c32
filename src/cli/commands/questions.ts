import type { EvaluateOptions } from '../../evaluate-case';
import { caseloadQuestions } from '../../report/caseload-questions';
import { LIBRARY_VERSION } from '../../report/library-version';
import type { Report } from '../../report/report';
import { renderCaseloadQuestions, renderQuestions, type Origin } from '../../report/render/render-questions';
import { allRuleset } from '../../ruleset/all-ruleset';
import { AUTHORITIES } from '../../ruleset/documents';
import { caseloadReports, type ReportOnCase } from '../caseload-reports';
import type { Command } from '../command';
import { evaluationOptions } from '../evaluation-options';
import { EXIT } from '../exit-status';
import type { CommandIo } from '../io';
import { oneOf } from '../one-of';
import { parseArguments } from '../parse-arguments';
import { readCaseload, type Caseload } from '../read-caseload';
import { textLayout } from '../text-layout';
import { PROGRAM } from '../usage';

const USAGE = `Usage: ${PROGRAM} questions FILE… --as-of DATE [options]

Asks what to find out next: the fields of the record that keep findings undetermined, those first
that settle the most findings by themselves. Over many cases a field is named once for all of
them, as in /children/*/legalStatus, with the number of findings and of cases that wait for it.

A FILE whose name ends in .ndjson or .jsonl holds one record in JSON a line; so does any other
whose first line is a whole record and is followed by more. Every other FILE holds one record.
"-" is standard input. One file with one record gives that record's own questions, with the place
of each in it; anything else is a caseload.

Options:
  --as-of DATE         the day on which the cases are looked at, YYYY-MM-DD. Required: the program
                       reads no clock
  --format FORMAT      text (the default) or json
  --authority LIST     apply only the rules of these authorities, separated by commas:
                       ${AUTHORITIES.join(', ')}
  -h, --help           print this help

Exit status:
  0   the questions were printed, be there any or none
  2   the command line or a record could not be read; nothing is printed on standard output.
      Each line that cannot be read is named on standard error: none is left out silently
  70  a fault of the program itself

Examples:
  ${PROGRAM} questions case.json --as-of 2026-09-15
  ${PROGRAM} questions cases.ndjson --as-of 2026-09-15
  export-all-cases | ${PROGRAM} questions - --as-of 2026-09-15 --format json > questions.json
`;

const OPTIONS = {
  'as-of': { type: 'string' },
  format: { type: 'string', default: 'text' },
  authority: { type: 'string', multiple: true },
} as const;

/** `dcf-case-plan questions`: what would settle the most that is undetermined, in one case or many. */
export const questions: Command = {
  name: 'questions',
  summary: 'tell which facts would settle the most that cannot be told, in one case or many',
  usage: USAGE,
  run: async (args, io) => {
    const { values, files } = parseArguments(args, OPTIONS);
    const format = oneOf(['text', 'json'], values.format, '--format');
    const options = evaluationOptions({ ...values, include: 'outstanding', redact: false, remedies: false });
    const caseload = await readCaseload(files, false, io);
    io.stdout.write((caseload.isOneRecord ? ofOneRecord : ofCaseload)(caseload, options, format, io));
    return EXIT.nothingToDo;
  },
};

type Format = 'text' | 'json';

function ofOneRecord({ entries }: Caseload, options: EvaluateOptions, format: Format, io: CommandIo): string {
  return [...caseloadReports(entries, options)]
    .map(({ report, ...origin }) =>
      format === 'json'
        ? asJson({ ...originOf(report), questions: report.openQuestions })
        : renderQuestions(report, { ...textLayout(io), ...origin }),
    )
    .join('');
}

function ofCaseload({ entries }: Caseload, options: EvaluateOptions, format: Format, io: CommandIo): string {
  const found = caseloadQuestions(reportsOf(caseloadReports(entries, options)));
  const ruleset = allRuleset();
  const origin = {
    asOf: options.asOf,
    rulesVersion: ruleset.version,
    rulesDigest: ruleset.digest(),
    libraryVersion: LIBRARY_VERSION,
  };
  return format === 'json'
    ? asJson({ ...origin, ...found })
    : renderCaseloadQuestions(found, origin, textLayout(io));
}

function* reportsOf(reports: Iterable<ReportOnCase>): Iterable<Report> {
  for (const { report } of reports) yield report;
}

const originOf = ({ asOf, rulesVersion, rulesDigest, libraryVersion }: Report): Origin => ({
  asOf,
  rulesVersion,
  rulesDigest,
  libraryVersion,
});

const asJson = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
