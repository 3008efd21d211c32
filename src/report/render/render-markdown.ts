import { dateInWords } from '../english';
import type { Report } from '../report';
import { deadlineStatements, type DeadlineStatement } from './deadline-statements';
import { escapeMarkdown } from './escape-markdown';
import {
  outstandingSections,
  settledSections,
  type FindingSection,
  type FindingStatement,
} from './finding-sections';
import { HEADINGS, PLANS_LEFT_OUT, reportTitle, type ReportOrigin } from './headings';
import { MARKS, MARKS_EXPLAINED, type Tone } from './mark';
import { noticeStatements } from './notice-statements';
import { openFields, openFieldsExplained } from './open-fields';
import { planStatements, type PlanStatement } from './plan-statements';
import { capitalized, subjectInWords } from './subject-in-words';
import {
  countedOnly,
  DISCLAIMER,
  inShort,
  nothingOutstanding,
  totalsInWords,
  versionsInWords,
} from './totals';

type Blocks = readonly string[];

/**
 * The report as Markdown, with what {@link renderText} says: headings, tables for plans and deadlines, lists for
 * findings. Whatever comes from the record is escaped. Ends with a line break.
 */
export function renderMarkdown(report: Report, origin: ReportOrigin = {}): string {
  const blocks = [
    ...opening(report, origin),
    ...planBlocks(planStatements(report)),
    ...deadlineBlocks(deadlineStatements(report)),
    ...outstandingSections(report).flatMap(findingBlocks),
    ...openFieldBlocks(report),
    ...noticeBlocks(report),
    ...settledSections(report).flatMap(findingBlocks),
    ...closing(report),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function opening(report: Report, origin: ReportOrigin): Blocks {
  const source = origin.source === undefined ? '' : `, from ${escapeMarkdown(origin.source)}`;
  const summary = inShort(report);
  return [
    `# ${escapeMarkdown(reportTitle(origin))}`,
    `As of **${dateInWords(report.asOf)}**${source}`,
    ...(summary === null ? [] : [summary]),
    `Marks: ${MARKS_EXPLAINED}.`,
  ];
}

function planBlocks(plans: readonly PlanStatement[]): Blocks {
  if (plans.length === 0) return [`## ${HEADINGS.plans}`, PLANS_LEFT_OUT];
  const rows = plans.map(({ subject, tone, plan, required, phase, onFile }) => [
    subjectCell(subject),
    plan,
    `${MARKS[tone]} ${required}`,
    phase ?? '',
    onFile,
  ]);
  return [
    `## ${HEADINGS.plans}`,
    table(['Concerns', 'Plan', 'Required', 'Phase', 'On file'], rows),
    ...plans.flatMap(reasonBlocks),
  ];
}

function reasonBlocks({ subject, plan, reasonsAre, reasons }: PlanStatement): Blocks {
  if (reasons.length === 0) return [];
  const items = reasons.map(
    ({ paraphrase, citation }) => `- ${escapeMarkdown(`${paraphrase} (${citation})`)}`,
  );
  return [`**${subjectCell(subject)}, ${plan.toLowerCase()}.** ${reasonsAre}:`, items.join('\n')];
}

function deadlineBlocks(deadlines: readonly DeadlineStatement[]): Blocks {
  if (deadlines.length === 0) return [];
  const rows = deadlines.map(({ subject, tone, what, status, due, counted }) => [
    escapeMarkdown(capitalized(what)),
    subjectCell(subject),
    `${MARKS[tone]} ${status}`,
    due ?? '',
    counted ?? '',
  ]);
  return [`## ${HEADINGS.deadlines}`, table(['What', 'Concerns', 'Status', 'Due by', 'Counted from'], rows)];
}

function findingBlocks({ heading, count, groups }: FindingSection): Blocks {
  return [
    `## ${heading} (${count})`,
    ...groups.flatMap((group) => [
      `### ${escapeMarkdown(group.heading)}`,
      group.findings.map(findingItem).join('\n'),
    ]),
  ];
}

function findingItem({ tone, part, message, citation, sameDuty, remedy, place }: FindingStatement): string {
  const about = part === null ? '' : `**${escapeMarkdown(capitalized(part))}**: `;
  return item(
    tone,
    `${about}${escapeMarkdown(message)}`,
    `${escapeMarkdown(citation)}; in the record at ${code(place)}`,
    ...(remedy === null ? [] : [escapeMarkdown(remedy)]),
    ...(sameDuty === null ? [] : [`${HEADINGS.sameDuty}: ${escapeMarkdown(sameDuty)}`]),
  );
}

/** A list item with its mark, and under it, each on a line of its own, where it rests and what else speaks of it. */
const item = (tone: Tone, text: string, ...under: readonly string[]): string =>
  `- ${MARKS[tone]} ${[text, ...under].join('\\\n  ')}`;

function openFieldBlocks(report: Report): Blocks {
  const explanation = openFieldsExplained(report, countedOnly(report));
  if (explanation === null) return [];
  const fields = openFields(report).map(
    ({ label, pointer, findings }) =>
      `- ${MARKS.unknown} ${findings}: ${escapeMarkdown(label)} (${code(pointer)})`,
  );
  return [`## ${HEADINGS.openFields}`, explanation, ...(fields.length > 0 ? [fields.join('\n')] : [])];
}

function noticeBlocks(report: Report): Blocks {
  const notices = noticeStatements(report);
  if (notices.length === 0) return [];
  const items = notices.map(({ about, message, citation }) =>
    item(
      'note',
      `**${escapeMarkdown(capitalized(about))}**: ${escapeMarkdown(message)}`,
      escapeMarkdown(citation),
    ),
  );
  return [`## ${HEADINGS.notices}`, items.join('\n')];
}

const closing = (report: Report): Blocks => [
  `## ${HEADINGS.totals}`,
  nothingOutstanding(report) ?? totalsInWords(report),
  DISCLAIMER,
  versionsInWords(report),
];

const subjectCell = (subject: string): string => escapeMarkdown(capitalized(subjectInWords(subject)));

/** Pointers hold names of fields and numbers only, never a backtick. */
const code = (pointer: string): string => `\`${pointer || '(the whole record)'}\``;

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}
