import { dateInWords } from '../../report/english';
import type { ReportOrigin } from '../../report/render/headings';
import { MARKS_EXPLAINED } from '../../report/render/mark';
import { TextPage } from '../../report/render/text-page';
import { PLAIN, type TextStyle } from '../../report/render/text-style';
import { versionsInWords } from '../../report/render/totals';
import type { Forecast } from '../forecast';
import { dayStatements, type DayKind, type DayStatement } from './day-statements';

/** How a forecast is laid out as text. */
export interface ForecastTextOptions extends Pick<ReportOrigin, 'caseId'> {
  /** Characters a line, 100 if absent. A single longer word, such as a pointer, is not broken. */
  readonly width?: number;
  /** Colors and the like; none if absent. The words and marks say everything without them. */
  readonly style?: TextStyle;
}

const NARROWEST = 40;

const KIND_HEADINGS: { readonly [Kind in DayKind]: string } = {
  lastDay: 'Last day to be in time',
  overdue: 'Overdue from this day',
  perhapsOverdue: 'Overdue from this day, if it is owed and not done',
  begins: 'Begins',
  standsDifferently: 'Stands differently',
  settled: 'Settled',
  noLongerApplies: 'No longer applies',
  plans: 'Required plans',
};

const DISCLAIMER =
  'A forecast is no promise. It takes the record as it is: what is recorded in the meantime changes what follows.';

/**
 * A forecast as plain text, for a reader: for each day what falls due, becomes overdue, begins, ends. Days on which
 * nothing changes for a reader are left out. Ends with a line break.
 *
 * Control characters in ids are replaced, so that a record cannot steer the screen.
 */
export function renderForecast(forecast: Forecast, options: ForecastTextOptions = {}): string {
  const page = new TextPage(Math.max(options.width ?? 100, NARROWEST), options.style ?? PLAIN);
  const days = dayStatements(forecast);
  page.title(`Case plan forecast${options.caseId === undefined ? '' : `: case ${options.caseId}`}`);
  page.plain(
    `From ${dateInWords(forecast.from)} to ${dateInWords(forecast.until)}, if nothing more is recorded`,
  );
  page.plain(inShort(days));
  if (days.length > 0) page.quiet(`Marks: ${MARKS_EXPLAINED}.`);
  for (const day of days) writeDay(page, day);
  page.blank();
  page.plain(DISCLAIMER);
  page.quiet(versionsInWords(forecast));
  return page.toString();
}

function inShort(days: readonly DayStatement[]): string {
  if (days.length === 0) return 'In short: nothing falls due, and nothing changes for a reader.';
  const numbers = IN_SHORT.flatMap(([kind, one, many]) => {
    const count = days.flatMap(({ groups }) =>
      groups.flatMap((group) => (group.kind === kind ? group.statements : [])),
    ).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  });
  const noted = `${days.length} ${days.length === 1 ? 'day' : 'days'} to note`;
  return `In short: ${noted}${numbers.length > 0 ? `; ${numbers.join(', ')}` : ''}.`;
}

const IN_SHORT: readonly (readonly [kind: DayKind, one: string, many: string])[] = [
  ['lastDay', 'deadline falls due', 'deadlines fall due'],
  ['overdue', 'becomes overdue', 'become overdue'],
  ['begins', 'begins', 'begin'],
  ['noLongerApplies', 'no longer applies', 'no longer apply'],
];

function writeDay(page: TextPage, { on, groups }: DayStatement): void {
  page.section(dateInWords(on));
  for (const { kind, statements } of groups) {
    page.group(KIND_HEADINGS[kind]);
    for (const { tone, text, under } of statements) {
      page.marked(tone, text, '    ');
      for (const line of under) page.quiet(line, '      ');
    }
  }
}
