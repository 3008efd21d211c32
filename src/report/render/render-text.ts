import { dateInWords } from '../english';
import type { Report } from '../report';
import { deadlineStatements, doneOnTime } from './deadline-statements';
import { outstandingSections, settledSections, type FindingSection } from './finding-sections';
import { HEADINGS, PLANS_LEFT_OUT, reportTitle, type ReportOrigin } from './headings';
import { MARKS_EXPLAINED } from './mark';
import { noticeStatements } from './notice-statements';
import { openFields, openFieldsExplained } from './open-fields';
import { planStatements, type PlanStatement } from './plan-statements';
import { capitalized, subjectInWords } from './subject-in-words';
import { TextPage } from './text-page';
import { PLAIN, type TextStyle } from './text-style';
import {
  countedOnly,
  DISCLAIMER,
  inShort,
  nothingOutstanding,
  totalsInWords,
  versionsInWords,
} from './totals';

/** How a report is laid out as text. */
export interface TextOptions extends ReportOrigin {
  /** Characters a line, 100 if absent. A single longer word, such as a pointer, is not broken. */
  readonly width?: number;
  /** Colors and the like; none if absent. The words and marks say everything without them. */
  readonly style?: TextStyle;
}

const NARROWEST = 40;

const IN_SECTION = '  ';
const IN_GROUP = '    ';
const UNDER_GROUPED = '      ';

/**
 * The report as plain text, for a reader: which plans are required and why, deadlines, what is missing by topic, what
 * is pending, which fields keep answers open, totals. Ends with a line break.
 *
 * Control characters in ids are replaced, so that a record cannot steer the screen.
 */
export function renderText(report: Report, options: TextOptions = {}): string {
  const page = new TextPage(Math.max(options.width ?? 100, NARROWEST), options.style ?? PLAIN);
  page.title(reportTitle(options));
  page.plain(
    `As of ${dateInWords(report.asOf)}${options.source === undefined ? '' : `, from ${options.source}`}`,
  );
  const summary = inShort(report);
  if (summary !== null) page.plain(summary);
  page.quiet(`Marks: ${MARKS_EXPLAINED}.`);
  writePlans(page, planStatements(report));
  writeDeadlines(page, report);
  outstandingSections(report).forEach((section) => writeFindings(page, section));
  writeOpenFields(page, report);
  writeNotices(page, report);
  settledSections(report).forEach((section) => writeFindings(page, section));
  writeTotals(page, report);
  return page.toString();
}

function writePlans(page: TextPage, plans: readonly PlanStatement[]): void {
  page.section(HEADINGS.plans);
  if (plans.length === 0) page.plain(PLANS_LEFT_OUT, IN_SECTION);
  plans.forEach(({ subject, tone, plan, required, phase, onFile, reasonsAre, reasons }, index) => {
    if (plans[index - 1]?.subject !== subject) page.group(capitalized(subjectInWords(subject)));
    page.marked(tone, `${plan}: ${[required, ...(phase ? [phase] : []), onFile].join('; ')}.`, IN_GROUP);
    if (reasons.length > 0) page.quiet(`${reasonsAre}:`, UNDER_GROUPED);
    for (const { paraphrase, citation } of reasons)
      page.quiet(`${paraphrase} (${citation})`, `${UNDER_GROUPED}- `);
  });
}

/** What was done on time needs no line of its own. */
function writeDeadlines(page: TextPage, report: Report): void {
  const deadlines = deadlineStatements(report);
  if (deadlines.length === 0) return;
  page.section(HEADINGS.deadlines);
  for (const { isDoneOnTime, subject, tone, what, status, due, dueIs, counted } of deadlines) {
    if (isDoneOnTime) continue;
    const days = [...(due ? [`${dueIs} ${due}`] : []), ...(counted ? [`counted from ${counted}`] : [])].join(
      ', ',
    );
    const duty = `${capitalized(what)}, ${subjectInWords(subject)}`;
    page.marked(tone, `${duty}: ${status}${days && ` (${days})`}.`, IN_SECTION);
  }
  const onTime = doneOnTime(report);
  if (onTime !== null) page.marked('note', onTime, IN_SECTION);
}

function writeFindings(page: TextPage, { heading, count, groups }: FindingSection): void {
  page.section(`${heading} (${count})`);
  for (const group of groups) {
    page.group(group.heading);
    for (const { tone, part, message, citation, sameDuty, place } of group.findings) {
      page.marked(tone, part === null ? message : `${capitalized(part)}: ${message}`, IN_GROUP);
      page.quiet(`${citation}; in the record at ${place}`, UNDER_GROUPED);
      if (sameDuty !== null) page.quiet(`${HEADINGS.sameDuty}: ${sameDuty}`, UNDER_GROUPED);
    }
  }
}

function writeOpenFields(page: TextPage, report: Report): void {
  const explanation = openFieldsExplained(report, countedOnly(report));
  if (explanation === null) return;
  page.section(HEADINGS.openFields);
  page.plain(explanation, IN_SECTION);
  const fields = openFields(report);
  const width = String(fields[0]?.findings ?? 0).length;
  for (const { label, pointer, findings } of fields) {
    page.marked('unknown', `${label} (${pointer})`, IN_SECTION, `${String(findings).padStart(width)}  `);
  }
}

function writeNotices(page: TextPage, report: Report): void {
  const notices = noticeStatements(report);
  if (notices.length === 0) return;
  page.section(HEADINGS.notices);
  for (const { about, message, citation } of notices) {
    page.marked('note', `${capitalized(about)}: ${message}`, IN_SECTION);
    page.quiet(citation, `${IN_SECTION}  `);
  }
}

function writeTotals(page: TextPage, report: Report): void {
  page.section(HEADINGS.totals);
  const nothing = nothingOutstanding(report);
  page.plain(nothing ?? totalsInWords(report), IN_SECTION);
  page.plain(DISCLAIMER, IN_SECTION);
  page.quiet(versionsInWords(report), IN_SECTION);
}
