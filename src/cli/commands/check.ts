import { AUTHORITIES } from '../../ruleset/documents';
import type { Command } from '../command';
import { evaluateRecords } from '../evaluate-records';
import { EVALUATION_OPTIONS, evaluationOptions } from '../evaluation-options';
import { LANGUAGE_OPTION, languageOption, LANGUAGES } from '../languages';
import { oneOf } from '../one-of';
import { parseArguments } from '../parse-arguments';
import { readRecords } from '../read-records';
import { REPORT_FORMATS, reportsInFormat } from '../report-formats';
import { gravest, statusOf } from '../report-status';
import { EXIT_STATUS_HELP, PROGRAM } from '../usage';

const USAGE = `Usage: ${PROGRAM} check FILE… --as-of DATE [options]

Checks case records against the rules, and prints which plans are required, which deadlines run,
what is missing, what is pending, and what cannot be told. Each FILE holds one record in JSON;
"-" is standard input. All files are read and checked before anything is printed.

Options:
  --as-of DATE         the day on which the case is looked at, YYYY-MM-DD. Required: the program
                       reads no clock, so that the same command gives the same report
  --format FORMAT      text (the default), json or markdown. With json, several files give a
                       list of { "file", "report" }, one file its report alone
  --include WHAT       outstanding (the default), or all: what is met and does not apply too
  --authority LIST     apply only the rules of these authorities, separated by commas:
                       ${AUTHORITIES.join(', ')}
  --language TAG       the language of the report's words: ${LANGUAGES.join(', ')}; en is the default. No
                       translator has reviewed the Spanish, and the report says so
  --redact             leave every value of the record out of the report: dates, ages, codes
  --remedies           say of each finding what closes it: what to record, or either of several
                       things. Each is tried out, so that it takes longer
  -h, --help           print this help

${EXIT_STATUS_HELP}

With several files the status is the gravest: 1, else 3, else 0. Every issue of a record is
printed on standard error as FILE: /pointer: message (code). Colors are used on a terminal;
NO_COLOR turns them off, FORCE_COLOR on.

Examples:
  ${PROGRAM} check case.json --as-of 2026-09-15
  ${PROGRAM} check cases/*.json --as-of 2026-09-15 --format json > reports.json
  export-case 17 | ${PROGRAM} check - --as-of 2026-09-15 --authority dcfPolicy
  ${PROGRAM} check case.json --as-of 2026-09-15 --include all --format markdown > report.md
  ${PROGRAM} check case.json --as-of 2026-09-15 --language es
`;

const OPTIONS = {
  ...EVALUATION_OPTIONS,
  ...LANGUAGE_OPTION,
  format: { type: 'string', default: 'text' },
} as const;

/** `dcf-case-plan check`: the report of one record or several. */
export const check: Command = {
  name: 'check',
  summary: 'check case records and print what is outstanding',
  usage: USAGE,
  run: async (args, io) => {
    const { values, files } = parseArguments(args, OPTIONS);
    const format = oneOf(REPORT_FORMATS, values.format, '--format');
    const options = { ...evaluationOptions(values), ...languageOption(values) };
    const reports = evaluateRecords(await readRecords(files, io), options);
    io.stdout.write(reportsInFormat(reports, format, io, options.locale));
    return gravest(reports.map(({ report }) => statusOf(report)));
  },
};
