import type { CivilDate } from '../calendar/civil-date';
import type { Deadline } from '../report/report';
import { deadlineId } from './answer-ids';
import type { Forecast } from './forecast';

/** How a deadline stands from one day to another. Its `daysLeft` and `daysLate` are those of the first. */
export interface DeadlineSpell {
  readonly id: string;
  readonly first: CivilDate;
  /** The day on which it changes (exclusive); `null` where it does not within the forecast. */
  readonly changesOn: CivilDate | null;
  readonly deadline: Deadline;
}

/** Every way in which a deadline stands within a forecast, the earliest first, then in the order of the policy. */
export function deadlineSpells({ from, deadlines, changes }: ForecastOfDeadlines): readonly DeadlineSpell[] {
  const stands = [
    ...deadlines.map((deadline) => ({ id: deadlineId(deadline), first: from, deadline })),
    ...changes.flatMap(({ on, deadlines: changed }) =>
      changed.flatMap(({ id, after }) => (after ? [{ id, first: on, deadline: after }] : [])),
    ),
  ];
  return stands.map((spell) => ({ ...spell, changesOn: nextChange(spell.id, spell.first, changes) }));
}

type ForecastOfDeadlines = Pick<Forecast, 'from' | 'deadlines' | 'changes'>;

function nextChange(id: string, after: CivilDate, changes: Forecast['changes']): CivilDate | null {
  const next = changes.find(
    ({ on, deadlines }) => on > after && deadlines.some((change) => change.id === id),
  );
  return next?.on ?? null;
}

/** Whether what a deadline is about may still be to do: it is not done, or it cannot be told whether it is. */
export const isOpen = ({ status }: Deadline): boolean => status !== 'onTime' && status !== 'late';
