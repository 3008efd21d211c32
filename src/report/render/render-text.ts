import type { Words } from '../../locales/catalogue';
import { ENGLISH } from '../../locales/english/english';
import type { Report } from '../report';
import { deadlineStatements, doneOnTime } from './deadline-statements';
import { outstandingSections, settledSections, type FindingSection } from './finding-sections';
import { languageNotes, type PrintOptions } from './headings';
import { marksExplained } from './mark';
import { noticeStatements } from './notice-statements';
import { openFields, openFieldsExplained } from './open-fields';
import { planStatements, type PlanStatement } from './plan-statements';
import { capitalized, subjectInWords } from './subject-in-words';
import { TextPage } from './text-page';
import { PLAIN, type TextStyle } from './text-style';
import { countedOnly, inShort, nothingOutstanding, totalsInWords, versionsInWords } from './totals';

/** How a report is laid out as text. */
export interface TextOptions extends PrintOptions {
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
  const { locale: words = ENGLISH } = options;
  page.title(words.page.title(options.caseId));
  page.plain(words.page.asOf(words.values.date(report.asOf), options.source));
  languageNotes(report, words).forEach((note) => page.plain(note));
  const summary = inShort(report, words);
  if (summary !== null) page.plain(summary);
  page.quiet(`${words.page.marks.heading}: ${marksExplained(words)}.`);
  writePlans(page, planStatements(report, words), words);
  writeDeadlines(page, report, words);
  outstandingSections(report, words).forEach((section) => writeFindings(page, section, words));
  writeOpenFields(page, report, words);
  writeNotices(page, report, words);
  settledSections(report, words).forEach((section) => writeFindings(page, section, words));
  writeTotals(page, report, words);
  return page.toString();
}

function writePlans(page: TextPage, plans: readonly PlanStatement[], words: Words): void {
  page.section(words.page.headings.plans);
  if (plans.length === 0) page.plain(words.page.plans.leftOut, IN_SECTION);
  plans.forEach(({ subject, tone, plan, required, phase, onFile, reasonsAre, reasons }, index) => {
    if (plans[index - 1]?.subject !== subject) page.group(capitalized(subjectInWords(subject, words)));
    page.marked(tone, `${plan}: ${[required, ...(phase ? [phase] : []), onFile].join('; ')}.`, IN_GROUP);
    if (reasons.length > 0) page.quiet(`${reasonsAre}:`, UNDER_GROUPED);
    for (const { paraphrase, citation } of reasons)
      page.quiet(`${paraphrase} (${citation})`, `${UNDER_GROUPED}- `);
  });
}

/** What was done on time needs no line of its own. */
function writeDeadlines(page: TextPage, report: Report, words: Words): void {
  const deadlines = deadlineStatements(report, words);
  if (deadlines.length === 0) return;
  page.section(words.page.headings.deadlines);
  for (const { isDoneOnTime, subject, tone, what, status, due, dueIs, counted } of deadlines) {
    if (isDoneOnTime) continue;
    const countedFrom = counted ? [words.page.deadlines.countedFrom(counted)] : [];
    const days = [...(due ? [`${dueIs} ${due}`] : []), ...countedFrom].join(', ');
    const duty = `${capitalized(what)}, ${subjectInWords(subject, words)}`;
    page.marked(tone, `${duty}: ${status}${days && ` (${days})`}.`, IN_SECTION);
  }
  const onTime = doneOnTime(report, words);
  if (onTime !== null) page.marked('note', onTime, IN_SECTION);
}

function writeFindings(page: TextPage, { heading, count, groups }: FindingSection, words: Words): void {
  page.section(`${heading} (${count})`);
  for (const group of groups) {
    page.group(group.heading);
    for (const { tone, part, message, citation, sameDuty, remedy, place } of group.findings) {
      page.marked(tone, part === null ? message : `${capitalized(part)}: ${message}`, IN_GROUP);
      page.quiet(`${citation}; ${words.page.inTheRecord(place)}`, UNDER_GROUPED);
      if (remedy !== null) page.quiet(remedy, UNDER_GROUPED);
      if (sameDuty !== null) page.quiet(`${words.page.headings.sameDuty}: ${sameDuty}`, UNDER_GROUPED);
    }
  }
}

function writeOpenFields(page: TextPage, report: Report, words: Words): void {
  const explanation = openFieldsExplained(report, countedOnly(report), words);
  if (explanation === null) return;
  page.section(words.page.headings.openFields);
  page.plain(explanation, IN_SECTION);
  const fields = openFields(report, words);
  const width = String(fields[0]?.findings ?? 0).length;
  for (const { label, pointer, findings } of fields) {
    page.marked('unknown', `${label} (${pointer})`, IN_SECTION, `${String(findings).padStart(width)}  `);
  }
}

function writeNotices(page: TextPage, report: Report, words: Words): void {
  const notices = noticeStatements(report, words);
  if (notices.length === 0) return;
  page.section(words.page.headings.notices);
  for (const { about, message, citation } of notices) {
    page.marked('note', `${capitalized(about)}: ${message}`, IN_SECTION);
    page.quiet(citation, `${IN_SECTION}  `);
  }
}

function writeTotals(page: TextPage, report: Report, words: Words): void {
  page.section(words.page.headings.totals);
  const nothing = nothingOutstanding(report, words);
  page.plain(nothing ?? totalsInWords(report, words), IN_SECTION);
  page.plain(words.page.totals.disclaimer, IN_SECTION);
  page.quiet(versionsInWords(report, words), IN_SECTION);
}
