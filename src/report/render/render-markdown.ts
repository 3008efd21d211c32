import type { Words } from '../../locales/catalogue';
import { ENGLISH } from '../../locales/english/english';
import type { PageWords } from '../../locales/page-words';
import type { Report } from '../report';
import { deadlineStatements, type DeadlineStatement } from './deadline-statements';
import { escapeMarkdown } from './escape-markdown';
import {
  outstandingSections,
  settledSections,
  type FindingSection,
  type FindingStatement,
} from './finding-sections';
import { languageNotes, type PrintOptions } from './headings';
import { MARKS, marksExplained, type Tone } from './mark';
import { noticeStatements } from './notice-statements';
import { openFields, openFieldsExplained } from './open-fields';
import { planStatements, type PlanStatement } from './plan-statements';
import { capitalized, subjectInWords } from './subject-in-words';
import { countedOnly, inShort, nothingOutstanding, totalsInWords, versionsInWords } from './totals';

type Blocks = readonly string[];

/**
 * The report as Markdown, with what {@link renderText} says: headings, tables for plans and deadlines, lists for
 * findings. Whatever comes from the record is escaped. Ends with a line break.
 */
export function renderMarkdown(report: Report, options: PrintOptions = {}): string {
  const { locale: words = ENGLISH } = options;
  const blocks = [
    ...opening(report, options, words),
    ...planBlocks(planStatements(report, words), words),
    ...deadlineBlocks(deadlineStatements(report, words), words),
    ...outstandingSections(report, words).flatMap((section) => findingBlocks(section, words)),
    ...openFieldBlocks(report, words),
    ...noticeBlocks(report, words),
    ...settledSections(report, words).flatMap((section) => findingBlocks(section, words)),
    ...closing(report, words),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function opening(report: Report, { caseId, source }: PrintOptions, words: Words): Blocks {
  const { page, values } = words;
  const from = source === undefined ? undefined : escapeMarkdown(source);
  const summary = inShort(report, words);
  return [
    `# ${escapeMarkdown(page.title(caseId))}`,
    page.asOf(`**${values.date(report.asOf)}**`, from),
    ...languageNotes(report, words).map(escapeMarkdown),
    ...(summary === null ? [] : [summary]),
    `${page.marks.heading}: ${marksExplained(words)}.`,
  ];
}

function planBlocks(plans: readonly PlanStatement[], words: Words): Blocks {
  const { headings, columns, plans: planWords } = words.page;
  if (plans.length === 0) return [`## ${headings.plans}`, planWords.leftOut];
  const rows = plans.map(({ subject, tone, plan, required, phase, onFile }) => [
    subjectCell(subject, words),
    plan,
    `${MARKS[tone]} ${required}`,
    phase ?? '',
    onFile,
  ]);
  return [
    `## ${headings.plans}`,
    table(columns.plans, rows),
    ...plans.flatMap((plan) => reasonBlocks(plan, words)),
  ];
}

function reasonBlocks({ subject, plan, reasonsAre, reasons }: PlanStatement, words: Words): Blocks {
  if (reasons.length === 0) return [];
  const items = reasons.map(
    ({ paraphrase, citation }) => `- ${escapeMarkdown(`${paraphrase} (${citation})`)}`,
  );
  return [`**${subjectCell(subject, words)}, ${plan.toLowerCase()}.** ${reasonsAre}:`, items.join('\n')];
}

function deadlineBlocks(deadlines: readonly DeadlineStatement[], words: Words): Blocks {
  if (deadlines.length === 0) return [];
  const rows = deadlines.map(({ subject, tone, what, status, due, counted }) => [
    escapeMarkdown(capitalized(what)),
    subjectCell(subject, words),
    `${MARKS[tone]} ${status}`,
    due ?? '',
    counted ?? '',
  ]);
  return [`## ${words.page.headings.deadlines}`, table(words.page.columns.deadlines, rows)];
}

function findingBlocks({ heading, count, groups }: FindingSection, words: Words): Blocks {
  return [
    `## ${heading} (${count})`,
    ...groups.flatMap((group) => [
      `### ${escapeMarkdown(group.heading)}`,
      group.findings.map((finding) => findingItem(finding, words)).join('\n'),
    ]),
  ];
}

function findingItem(statement: FindingStatement, { page }: Words): string {
  const { tone, part, message, citation, sameDuty, remedy, place } = statement;
  const about = part === null ? '' : `**${escapeMarkdown(capitalized(part))}**: `;
  return item(
    tone,
    `${about}${escapeMarkdown(message)}`,
    `${escapeMarkdown(citation)}; ${page.inTheRecord(code(place, page))}`,
    ...(remedy === null ? [] : [escapeMarkdown(remedy)]),
    ...(sameDuty === null ? [] : [`${page.headings.sameDuty}: ${escapeMarkdown(sameDuty)}`]),
  );
}

/** A list item with its mark, and under it, each on a line of its own, where it rests and what else speaks of it. */
const item = (tone: Tone, text: string, ...under: readonly string[]): string =>
  `- ${MARKS[tone]} ${[text, ...under].join('\\\n  ')}`;

function openFieldBlocks(report: Report, words: Words): Blocks {
  const explanation = openFieldsExplained(report, countedOnly(report), words);
  if (explanation === null) return [];
  const fields = openFields(report, words).map(
    ({ label, pointer, findings }) =>
      `- ${MARKS.unknown} ${findings}: ${escapeMarkdown(label)} (${code(pointer, words.page)})`,
  );
  return [
    `## ${words.page.headings.openFields}`,
    explanation,
    ...(fields.length > 0 ? [fields.join('\n')] : []),
  ];
}

function noticeBlocks(report: Report, words: Words): Blocks {
  const notices = noticeStatements(report, words);
  if (notices.length === 0) return [];
  const items = notices.map(({ about, message, citation }) =>
    item(
      'note',
      `**${escapeMarkdown(capitalized(about))}**: ${escapeMarkdown(message)}`,
      escapeMarkdown(citation),
    ),
  );
  return [`## ${words.page.headings.notices}`, items.join('\n')];
}

const closing = (report: Report, words: Words): Blocks => [
  `## ${words.page.headings.totals}`,
  nothingOutstanding(report, words) ?? totalsInWords(report, words),
  words.page.totals.disclaimer,
  versionsInWords(report, words),
];

const subjectCell = (subject: string, words: Words): string =>
  escapeMarkdown(capitalized(subjectInWords(subject, words)));

/** Pointers hold names of fields and numbers only, never a backtick. */
const code = (pointer: string, { wholeRecord }: PageWords): string => `\`${pointer || wholeRecord}\``;

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}
