import { dateInWords } from '../../report/english';
import { capitalized, subjectInWords } from '../../report/render/subject-in-words';
import { isOpen } from '../deadline-spells';
import type { ForecastChange } from '../forecast';
import type { DatedStatement } from './day-statements';
import { countedFrom } from './last-days';
import { turnOf } from './turn';

/** Deadlines that have another day, where no finding says so: the next day of a duty that recurs. */
export function deadlinesMoved({ on, deadlines, findings }: ForecastChange): readonly DatedStatement[] {
  const told = new Set(findings.filter((change) => turnOf(change) !== null).map(({ id }) => id));
  return deadlines.flatMap(({ id, before, after }): readonly DatedStatement[] => {
    if (told.has(id) || !after?.dueDate || !isOpen(after) || before?.dueDate === after.dueDate) return [];
    const text = `${capitalized(after.what)}, ${subjectInWords(after.subject)}: due by ${dateInWords(after.dueDate)}.`;
    return [
      { on, kind: before ? 'standsDifferently' : 'begins', tone: 'note', text, under: countedFrom(after) },
    ];
  });
}
