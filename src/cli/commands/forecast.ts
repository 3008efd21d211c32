import { caseIdOf } from '../../batch/case-id';
import { forecastOptionIssues, FORECAST_YEARS, type ForecastOptions } from '../../forecast/forecast-options';
import { safeForecastCase } from '../../forecast/forecast-case';
import { printable } from '../../report/render/printable';
import { AUTHORITIES } from '../../ruleset/documents';
import { InputError, UsageError, type Command } from '../command';
import { issuesInWords } from '../evaluate-records';
import { authorities, dayOf } from '../evaluation-options';
import { EXIT } from '../exit-status';
import { FORECAST_FORMATS, forecastInFormat } from '../forecast-formats';
import { oneOf } from '../one-of';
import { parseArguments } from '../parse-arguments';
import { fileName } from '../read-bytes';
import { readRecords, type FileRead } from '../read-records';
import { PROGRAM } from '../usage';

const USAGE = `Usage: ${PROGRAM} forecast FILE --from DATE --until DATE [options]

Tells on which days the answers to a case change if nothing more is recorded: what begins, falls
due, becomes overdue, no longer applies. FILE holds one record in JSON; "-" is standard input.

Options:
  --from DATE          the day to set out from, YYYY-MM-DD. Required: the program reads no clock
  --until DATE         the last day, YYYY-MM-DD, at most ${FORECAST_YEARS} years later. Required
  --format FORMAT      text (the default): the days on which there is something to note.
                       json: every change, with what was said before and what after.
                       ics: a calendar file (iCalendar) with the deadlines that are not done
  --with-messages      ics only: put the message of the finding into each event. Without it an
                       event holds what falls due and by which rule, ids, and the due date
  --authority LIST     apply only the rules of these authorities, separated by commas:
                       ${AUTHORITIES.join(', ')}
  -h, --help           print this help

A calendar file has one all-day event for each deadline that is open on the first day or opens
later on, also one that is overdue already; where it cannot be told whether it is owed or done,
the event is tentative. An event keeps its UID when the file is made again on another day, so that
a calendar program moves it instead of adding another. The record needs an id for that; children
without an id are numbered, and such UIDs change when the list does.

Exit status:
  0   the forecast was printed, whatever it says
  2   the command line or the record could not be read; nothing is printed on standard output
  70  a fault of the program itself

Examples:
  ${PROGRAM} forecast case.json --from 2026-09-15 --until 2027-09-14
  ${PROGRAM} forecast case.json --from 2026-09-15 --until 2027-09-14 --format json > changes.json
  ${PROGRAM} forecast case.json --from 2026-09-15 --until 2027-09-14 --format ics > case.ics
`;

const OPTIONS = {
  from: { type: 'string' },
  until: { type: 'string' },
  format: { type: 'string', default: 'text' },
  'with-messages': { type: 'boolean', default: false },
  authority: { type: 'string', multiple: true },
} as const;

/** `dcf-case-plan forecast`: when the answers to one record change. */
export const forecast: Command = {
  name: 'forecast',
  summary: 'tell on which days the answers to a case change, or make a calendar of its deadlines',
  usage: USAGE,
  run: async (args, io) => {
    const { values, files } = parseArguments(args, OPTIONS);
    if (files.length > 1) throw new UsageError('A forecast is made of one file.');
    const format = oneOf(FORECAST_FORMATS, values.format, '--format');
    if (values['with-messages'] && format !== 'ics')
      throw new UsageError('--with-messages goes with --format ics.');
    const options = forecastOptions(values);
    const [read] = await readRecords(files, io);
    io.stdout.write(
      forecastInFormat(forecastOf(read as FileRead, options), format, values['with-messages'], io),
    );
    return EXIT.nothingToDo;
  },
};

interface ForecastValues {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly authority?: readonly string[] | undefined;
}

function forecastOptions({ from, until, authority }: ForecastValues): ForecastOptions {
  const options = {
    from: day(from, '--from'),
    until: day(until, '--until'),
    ...(authority ? { authorities: authorities(authority) } : {}),
  };
  const [problem] = forecastOptionIssues(options);
  if (problem) throw new UsageError(problem.message.replace(/\b(?:from|until)\b/g, '--$&'));
  return options;
}

function day(given: string | undefined, option: string): string {
  if (given !== undefined) return dayOf(given, option);
  throw new UsageError(
    `${option} is missing. The program reads no clock: say the first and the last day, as in --from 2026-09-15 --until 2027-09-14.`,
  );
}

function forecastOf(read: FileRead, options: ForecastOptions) {
  const name = printable(fileName(read.file));
  if ('problem' in read) throw new InputError([`${name}: ${read.problem}`]);
  const { record } = read;
  const result = safeForecastCase(record, options);
  if (!result.success) throw new InputError(issuesInWords(name, result.issues));
  return { name, record, options, ...caseIdOf(record), forecast: result.forecast };
}
