import { deadlineStatements } from '../../report/render/deadline-statements';
import { capitalized, subjectInWords } from '../../report/render/subject-in-words';
import type { Deadline } from '../../report/report';
import type { DeadlineChange } from '../report-diff';
import type { ChangeLine, ChangeSection } from './change-page';

type Absence = Exclude<DeadlineChange['before'], Deadline>;

const BEFORE: { readonly [Each in Absence]: string } = {
  notOwed: 'not owed',
  ruleNotAsked: 'the rule was left out, or had nothing to be asked of',
  childNotThere: 'the child was not in the record',
};

const NOW: { readonly [Each in Absence]: string } = {
  notOwed: 'no longer owed',
  ruleNotAsked: 'the rule is left out, or has nothing to be asked of any more',
  childNotThere: 'the child is no longer in the record',
};

/** The deadlines that came, went, or stand otherwise; none where nothing did. */
export function deadlineChangeSection(deadlines: readonly DeadlineChange[]): readonly ChangeSection[] {
  if (deadlines.length === 0) return [];
  return [{ heading: 'Deadlines', groups: [{ heading: null, lines: deadlines.map(lineOf) }] }];
}

function lineOf({ subject, before, after }: DeadlineChange): ChangeLine {
  const known = typeof after === 'string' ? before : after;
  const what = typeof known === 'string' ? '' : capitalized(known.what);
  const is = typeof after === 'string' ? NOW[after] : standing(after);
  const was = typeof before === 'string' ? BEFORE[before] : standing(before);
  return {
    tone: toneOf(after),
    text: `${what}, ${subjectInWords(subject)}: ${is}.`,
    notes: [`Before: ${was}.`],
  };
}

function toneOf(after: DeadlineChange['after']): ChangeLine['tone'] {
  if (after === 'notOwed') return 'note';
  return typeof after === 'string'
    ? 'unknown'
    : (deadlineStatements({ deadlines: [after] })[0]?.tone ?? 'note');
}

/** "due in 12 days (by 2 September 2026, counted from 2 March 2026)". */
function standing(deadline: Deadline): string {
  return deadlineStatements({ deadlines: [deadline] })
    .map(({ status, due, dueIs, counted }) => {
      const days = [...(due ? [`${dueIs} ${due}`] : []), ...(counted ? [`counted from ${counted}`] : [])];
      return days.length > 0 ? `${status} (${days.join(', ')})` : status;
    })
    .join('');
}
