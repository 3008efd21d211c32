import type { CaseloadQuestions } from '../caseload-questions';
import { dateInWords } from '../english';
import type { Report } from '../report';
import { openFields, undeterminedFindings } from './open-fields';
import { TextPage } from './text-page';
import { PLAIN, type TextStyle } from './text-style';
import { countedOnly, versionsInWords } from './totals';

/** How questions are laid out as text. */
export interface QuestionsTextOptions {
  /** Characters a line, 100 if absent. A single longer word, such as a pointer, is not broken. */
  readonly width?: number;
  /** Colors and the like; none if absent. The words and marks say everything without them. */
  readonly style?: TextStyle;
}

/** What keeps one case open, as plain text: the field first that settles the most findings by itself. */
export function renderQuestions(
  report: Report,
  { caseId, ...options }: QuestionsTextOptions & { readonly caseId?: string } = {},
): string {
  const findings = undeterminedFindings(report).length;
  return rendered(options, {
    title: `Open questions${caseId === undefined ? '' : `: case ${caseId}`}`,
    origin: report,
    open: findings === 0 ? null : `${findingsInWords(findings)} cannot be told.`,
    checks: countedOnly(report),
    fields: [...openFields(report)]
      .sort((one, other) => other.settles - one.settles)
      .map(({ pointer, ...field }) => ({ ...field, place: pointer, where: '' })),
  });
}

/** What keeps many cases open, as plain text: the field first that settles the most findings by itself. */
export function renderCaseloadQuestions(
  { cases, casesOpen, findings, checksOfUnknownPlans, questions }: CaseloadQuestions,
  origin: Origin,
  options: QuestionsTextOptions = {},
): string {
  return rendered(options, {
    title: `Open questions over ${casesInWords(cases)}`,
    origin,
    open:
      findings === 0 ? null : `${findingsInWords(findings)} in ${casesInWords(casesOpen)} cannot be told.`,
    checks: checksOfUnknownPlans,
    fields: questions.map(({ pattern, cases: inCases, ...field }) => ({
      ...field,
      place: pattern,
      where: ` in ${casesInWords(inCases)}`,
    })),
  });
}

/** On which day, and by which rules and library, a case was evaluated. */
export type Origin = Pick<Report, 'asOf' | 'rulesVersion' | 'rulesDigest' | 'libraryVersion'>;

interface Questions {
  readonly title: string;
  readonly origin: Origin;
  /** How much is open, in a sentence; `null` where nothing is. */
  readonly open: string | null;
  /** Checks of plans of which nothing is known. */
  readonly checks: number;
  readonly fields: readonly {
    readonly label: string;
    readonly place: string;
    readonly findings: number;
    readonly settles: number;
    readonly where: string;
  }[];
}

const NARROWEST = 40;

function rendered({ width = 100, style = PLAIN }: QuestionsTextOptions, questions: Questions): string {
  const { title, origin, open, checks, fields } = questions;
  const page = new TextPage(Math.max(width, NARROWEST), style);
  page.title(title);
  page.plain(`As of ${dateInWords(origin.asOf)}`);
  page.plain([open ?? 'No finding is left open.', ...(checks > 0 ? [checksInWords(checks)] : [])].join(' '));
  if (fields.length > 0) {
    page.plain(EACH_LINE);
    page.blank();
  }
  const digits = String(fields[0]?.settles ?? 0).length;
  for (const { label, place, findings, settles, where } of fields) {
    page.marked('unknown', `${label} (${place})`, '  ', `${String(settles).padStart(digits)}  `);
    // Of one case, what the number before the line says already is not said again.
    if (where === '' && findings === settles) continue;
    const wait = findings === 1 ? 'waits' : 'wait';
    page.quiet(`${findingsInWords(findings)}${where} ${wait} for it.`, ' '.repeat(digits + 6));
  }
  page.blank();
  page.quiet(versionsInWords(origin));
  return page.toString();
}

const EACH_LINE =
  'Each line is a field that is not recorded or not settled, after the number of findings that wait for nothing else.';

const findingsInWords = (count: number): string => `${count} ${count === 1 ? 'finding' : 'findings'}`;

const casesInWords = (count: number): string => `${count} ${count === 1 ? 'case' : 'cases'}`;

const checksInWords = (count: number): string =>
  `${count} more ${count === 1 ? 'check waits' : 'checks wait'} for case plans of which nothing is recorded.`;
