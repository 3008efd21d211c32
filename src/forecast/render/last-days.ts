import { dateInWords } from '../../report/english';
import { capitalized, subjectInWords } from '../../report/render/subject-in-words';
import type { Deadline } from '../../report/report';
import { deadlineSpells, isOpen } from '../deadline-spells';
import type { Forecast } from '../forecast';
import type { DatedStatement } from './day-statements';

/** Deadlines on their own day, if they still stand and are not done by then. */
export function lastDays(forecast: Forecast): readonly DatedStatement[] {
  return deadlineSpells(forecast).flatMap(({ first, changesOn, deadline }): readonly DatedStatement[] => {
    const { dueDate: on, status, what, subject } = deadline;
    if (!on || !isOpen(deadline)) return [];
    if (on < first || on > forecast.until || (changesOn !== null && on >= changesOn)) return [];
    const isOwed = status !== 'undetermined';
    const text = `${capitalized(what)}, ${subjectInWords(subject)}${isOwed ? '' : ', if it is owed and not done'}.`;
    return [
      { on, kind: 'lastDay', tone: isOwed ? 'attention' : 'unknown', text, under: countedFrom(deadline) },
    ];
  });
}

/** What a deadline is counted from, in words; empty where the day is not known. */
export function countedFrom({ countedFrom: from, startsOn }: Deadline): readonly string[] {
  return startsOn ? [`Counted from ${from ? `${from}, ` : ''}${dateInWords(startsOn)}.`] : [];
}
