import type { Outcome } from '../../evaluator/outcome';
import { dateInWords } from '../../report/english';
import type { Finding } from '../../report/report';
import type { NotOutstanding } from '../standing';

/** How a check stood, or stands, as the end of a sentence that begins with "Before:" or "Now:". */
const WORDS: { readonly [Each in Outcome | NotOutstanding]: string } = {
  met: 'met',
  notMet: 'not met',
  pending: 'pending',
  undetermined: 'could not be told',
  notApplicable: 'did not apply',
  notOutstanding: 'not outstanding (the report does not say whether it was met)',
  ruleNotAsked: 'the rule was left out, or had nothing to be asked of',
  childNotThere: 'the child was not in the record',
  planNotThere: 'no plan was recorded whose contents could be looked into',
  planNotKnown: 'nothing was known of the plan',
  subjectNotThere: 'what it is about was not there',
  notListed: 'counted in the report, but not listed',
};

/** @param earlier - the finding before, where there was one: a duty that was pending had a day */
export function standingInWords(standing: Outcome | NotOutstanding, earlier: Finding | null): string {
  const words = WORDS[standing];
  return standing === 'pending' && earlier?.dueDate
    ? `${words}, due by ${dateInWords(earlier.dueDate)}`
    : words;
}

/** What became of a finding that is not outstanding any more, as a sentence; `null` where nothing more can be said. */
export const GONE: { readonly [Each in NotOutstanding]: string | null } = {
  met: 'Now met.',
  notApplicable: 'No longer applies.',
  notOutstanding: null,
  ruleNotAsked: 'The rule is left out, or has nothing to be asked of any more.',
  childNotThere: 'The child is no longer in the record.',
  planNotThere: 'No plan is recorded any more whose contents could be looked into.',
  planNotKnown: 'Nothing is known of the plan any more: it cannot be told.',
  subjectNotThere: 'What it is about is no longer there.',
  notListed: 'The report counts it, or another like it, and does not list it: it may be open.',
};
