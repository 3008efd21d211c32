import { dateInWords, daysInWords } from '../english';
import type { Deadline, Report } from '../report';
import type { Tone } from './mark';
import { ownerAndPart, subjectInWords } from './subject-in-words';

/** Where one deadline stands, in words. */
export interface DeadlineStatement {
  readonly isDoneOnTime: boolean;
  readonly subject: string;
  readonly tone: Tone;
  readonly what: string;
  readonly status: string;
  /** `null` where the day is not known, or was left out. */
  readonly due: string | null;
  /** How the day stands to the status: "was due by". */
  readonly dueIs: string;
  /** What the day is from which it is counted, and the day; `null` as above. */
  readonly counted: string | null;
}

/** What is overdue, then what is or may be still to do, then what is done. */
const URGENCY: { readonly [Status in Deadline['status']]: number } = {
  overdue: 0,
  due: 1,
  undetermined: 1,
  late: 2,
  onTime: 2,
};

const DUE_IS: { readonly [Status in Deadline['status']]: string } = {
  overdue: 'was due by',
  due: 'by',
  undetermined: 'would be due by',
  late: 'was due by',
  onTime: 'was due by',
};

const TONES: { readonly [Status in Deadline['status']]: Tone } = {
  overdue: 'outstanding',
  due: 'note',
  undetermined: 'unknown',
  late: 'attention',
  onTime: 'note',
};

/**
 * What was done on time, in one sentence; `null` where nothing was. What a duty asks of several is counted.
 *
 * @example doneOnTime({ deadlines: [{ what: 'the plan', subject: 'child:c1', status: 'onTime' }] })
 * // => 'Done on time: the plan, child c1.'
 */
export function doneOnTime({ deadlines }: Pick<Report, 'deadlines'>): string | null {
  const counts = new Map<string, number>();
  for (const { what, subject, status } of deadlines) {
    if (status !== 'onTime') continue;
    const duty = `${what}, ${subjectInWords(ownerAndPart(subject).owner)}`;
    counts.set(duty, (counts.get(duty) ?? 0) + 1);
  }
  const duties = [...counts].map(([duty, count]) => (count > 1 ? `${duty} (${count} times)` : duty));
  return duties.length === 0 ? null : `Done on time: ${duties.join('; ')}.`;
}

/** The deadlines: overdue ones, then what is or may be still to do, then what is done; the soonest first in each. */
export function deadlineStatements({ deadlines }: Pick<Report, 'deadlines'>): readonly DeadlineStatement[] {
  return [...deadlines].sort(byUrgency).map((deadline) => ({
    isDoneOnTime: deadline.status === 'onTime',
    subject: deadline.subject,
    tone: TONES[deadline.status],
    what: deadline.what,
    status: statusInWords(deadline),
    due: deadline.dueDate ? dateInWords(deadline.dueDate) : null,
    dueIs: DUE_IS[deadline.status],
    counted: countedInWords(deadline),
  }));
}

function countedInWords({ countedFrom, startsOn }: Deadline): string | null {
  if (!startsOn) return null;
  return countedFrom ? `${countedFrom}, ${dateInWords(startsOn)}` : dateInWords(startsOn);
}

function byUrgency(a: Deadline, b: Deadline): number {
  const urgency = URGENCY[a.status] - URGENCY[b.status];
  if (urgency !== 0) return urgency;
  // A day that is not known sorts after every day that is.
  const [dayA, dayB] = [a.dueDate ?? '~', b.dueDate ?? '~'];
  return dayA < dayB ? -1 : dayA > dayB ? 1 : 0;
}

function statusInWords({ status, daysLeft, daysLate }: Deadline): string {
  switch (status) {
    case 'overdue':
      return daysLate === undefined ? 'overdue' : `overdue by ${daysInWords(daysLate)}`;
    case 'due':
      if (daysLeft === undefined) return 'due';
      return daysLeft === 0 ? 'due on this day' : `due in ${daysInWords(daysLeft)}`;
    case 'late':
      return daysLate === undefined ? 'done late' : `done ${daysInWords(daysLate)} late`;
    case 'onTime':
      return 'done on time';
    case 'undetermined':
      return 'cannot tell whether it is owed or done';
  }
}
