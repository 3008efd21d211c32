import { createHash } from 'node:crypto';
import type { CivilDate } from '../../calendar/civil-date';
import { deadlineSpells, isOpen, type DeadlineSpell } from '../../forecast/deadline-spells';
import type { Forecast } from '../../forecast/forecast';
import { dateInWords } from '../../report/english';
import { subjectInWords } from '../../report/render/subject-in-words';

/** A deadline as a calendar shows it: one whole day. */
export interface DeadlineEvent {
  readonly uid: string;
  readonly on: CivilDate;
  readonly summary: string;
  readonly description: string;
  /** Whether it cannot be told if it is owed or done. */
  readonly isTentative: boolean;
}

/** What is told of a deadline below its name, line by line. */
export type DetailsOf = (spell: DeadlineSpell) => readonly string[];

/**
 * One event for each deadline that is not done, be it open at the beginning of the forecast or later on, on the first
 * day that is known as its due date. The soonest first.
 */
export function deadlineEvents(
  forecast: Forecast,
  caseId: string,
  detailsOf: DetailsOf,
): readonly DeadlineEvent[] {
  const events = new Map<string, DeadlineEvent>();
  for (const spell of deadlineSpells(forecast)) {
    const { id, deadline } = spell;
    if (events.has(id) || !deadline.dueDate || !isOpen(deadline)) continue;
    const isTentative = deadline.status === 'undetermined';
    const whose = `${subjectInWords(deadline.subject)}, case ${caseId}`;
    events.set(id, {
      uid: uidOf(caseId, id),
      on: deadline.dueDate,
      summary: `${isTentative ? 'Due if owed' : 'Due'}: ${deadline.what}, ${whose}`,
      description: [
        ...(isTentative ? ['It cannot be told whether this is owed, or whether it is done.'] : []),
        ...detailsOf(spell),
        `As recorded on ${dateInWords(forecast.from)}; what is recorded later may change it.`,
      ].join('\n'),
      isTentative,
    });
  }
  return [...events.values()].sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}

/** The same for the same duty of the same subject of the same case, whenever it is exported and whenever it is due. */
function uidOf(caseId: string, deadlineId: string): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([caseId, deadlineId]))
    .digest('hex');
  return `${digest.slice(0, 32)}@dcf-case-plan-rules`;
}
