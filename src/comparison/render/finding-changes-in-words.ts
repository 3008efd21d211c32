import { dateInWords, daysInWords } from '../../report/english';
import type { MemberChange, MemberValue } from '../report-diff';

/** What differs in a finding whose outcome stayed, a sentence each. */
export const changesInWords = (changes: readonly MemberChange[]): readonly string[] =>
  changes.map(changeInWords);

function changeInWords({ member, before, after }: MemberChange): string {
  switch (member) {
    case 'dueDate':
      return `Due: ${dayInWords(after)}; before: ${dayInWords(before)}.`;
    case 'daysLate':
      return `Done ${lateness(after)}; before, ${lateness(before)}.`;
    case 'late':
    case 'curable':
      return after === true ? `Now ${IS[member]}.` : `No longer ${IS[member]}.`;
    case 'severity':
      return `Now ${WEIGHTS[String(after)]}; before, ${WEIGHTS[String(before)]}.`;
    case 'couldBe':
      return `Could be: ${outcomes(after)}; before: ${outcomes(before)}.`;
    case 'missingFacts':
      return `It waits for ${facts(after)}; before, for ${facts(before)}.`;
    default:
      return 'It rests on other provisions than before.';
  }
}

const IS = { late: 'done late', curable: 'something that can be mended' } as const;

const WEIGHTS: { readonly [severity: string]: string } = {
  error: 'to be completed',
  warning: 'needs attention',
  info: 'for information',
};

const OUTCOMES: { readonly [outcome: string]: string } = {
  met: 'met',
  notMet: 'not met',
  pending: 'pending',
  undetermined: 'open',
  notApplicable: 'not applicable',
};

const dayInWords = (day: MemberValue): string => (day === null ? 'no day' : dateInWords(String(day)));

const lateness = (days: MemberValue): string =>
  days === null ? 'in time' : `${daysInWords(Number(days))} late`;

const listOf = (value: MemberValue): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : [];

const outcomes = (value: MemberValue): string =>
  listOf(value)
    .map((outcome) => OUTCOMES[outcome] ?? outcome)
    .join(' or ');

function facts(value: MemberValue): string {
  const { length } = listOf(value);
  return length === 1 ? '1 fact' : `${length} facts`;
}
