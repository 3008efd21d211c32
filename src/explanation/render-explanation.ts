import type { Outcome } from '../evaluator/outcome';
import { dateInWords } from '../report/english';
import { citations } from '../report/render/citation';
import { capitalized, subjectInWords } from '../report/render/subject-in-words';
import { PLAIN, type TextStyle } from '../report/render/text-style';
import { DISCLAIMER } from '../report/render/totals';
import type { Explanation, Statement } from './explanation';
import { ExplanationPage, type Mark } from './explanation-page';
import { phrase, sentence } from './sentence';

/** How an explanation is laid out as text. */
export interface ExplanationTextOptions {
  /** Characters a line, 100 if absent. A single longer word, such as a pointer, is not broken. */
  readonly width?: number;
  /** Colors and the like; none if absent. The words and marks say everything without them. */
  readonly style?: TextStyle;
}

const OUTCOME_MARKS: { readonly [Each in Outcome]: Mark } = {
  met: 'so',
  notMet: 'notSo',
  pending: 'said',
  undetermined: 'unknown',
  notApplicable: 'said',
};

const NARROWEST = 40;

/**
 * The explanation as plain text, for a reader: the outcome, then an indented tree of statements, each with its mark, and
 * an arrow before those that decided. Ends with a line break.
 *
 * Control characters in ids and values are replaced, so that a record cannot steer the screen.
 */
export function renderExplanation(explanation: Explanation, options: ExplanationTextOptions = {}): string {
  const { title, subject, asOf, outcome, couldBe, statement, assumptions, rulesVersion } = explanation;
  const page = new ExplanationPage(Math.max(options.width ?? 100, NARROWEST), options.style ?? PLAIN);
  page.title(phrase('text.title', { title }));
  page.plain(
    phrase('text.about', { subject: capitalized(subjectInWords(subject)), asOf: dateInWords(asOf) }),
  );
  page.blank();
  const words = { outcome: sentence(`outcome.${outcome}`), message: statement.text };
  page.marked(OUTCOME_MARKS[outcome], phrase('text.outcome', words));
  page.quiet(citations(explanation, statement.provisions ?? []), 1);
  if (couldBe) page.quiet(phrase('text.couldBe', { outcomes: couldBe.map(outcomeInWords).join(', ') }), 1);
  page.blank();
  page.quiet(phrase(outcome === 'undetermined' ? 'text.marks.undetermined' : 'text.marks'));
  statement.because.forEach((question) => writeStatement(page, question, explanation, 0));
  page.blank();
  if (assumptions.length > 0) page.quiet(phrase('text.assumptions'));
  assumptions.forEach((assumption) => page.quiet(assumption, 0, '- '));
  page.quiet(DISCLAIMER);
  page.quiet(phrase('text.rules', { version: rulesVersion }));
  return page.toString();
}

const outcomeInWords = (outcome: Outcome): string => phrase(`outcome.${outcome}`);

function writeStatement(
  page: ExplanationPage,
  statement: Statement,
  explanation: Explanation,
  depth: number,
): void {
  const { kind, decides, provisions, because } = statement;
  page.statement(markOf(statement), textOf(statement), depth, decides === true);
  // Of a parameter the value is said; a condition is a term of the document, and says where it stands.
  if (provisions && kind !== 'parameter') page.quiet(citations(explanation, provisions), depth + 2);
  because.forEach((part) => writeStatement(page, part, explanation, depth + 1));
}

/** Where something is missing, its place is what the reader needs next. */
function textOf({ kind, text, pointers = [] }: Statement): string {
  return kind === 'missingField' ? `${text.replace(/\.$/, '')} (${pointers.join(', ')})` : text;
}

function markOf({ kind, truth, params }: Statement): Mark {
  if (kind === 'missingField') return 'unknown';
  // A fact that another was made from is not asked for: it is neither as asked nor not.
  if (kind === 'fact') return truth === 'unknown' || params?.value === null ? 'unknown' : 'said';
  if (truth === undefined) return 'said';
  return truth === 'unknown' ? 'unknown' : truth ? 'so' : 'notSo';
}
