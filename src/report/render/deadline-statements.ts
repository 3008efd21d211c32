import type { Words } from '../../locales/catalogue';
import { ENGLISH } from '../../locales/english/english';
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
export function doneOnTime({ deadlines }: Pick<Report, 'deadlines'>, words: Words = ENGLISH): string | null {
  const { doneOnTime: done, times } = words.page.deadlines;
  const counts = new Map<string, number>();
  for (const { what, subject, status } of deadlines) {
    if (status !== 'onTime') continue;
    const duty = `${what}, ${subjectInWords(ownerAndPart(subject).owner, words)}`;
    counts.set(duty, (counts.get(duty) ?? 0) + 1);
  }
  const duties = [...counts].map(([duty, count]) => (count > 1 ? `${duty} (${times(count)})` : duty));
  return duties.length === 0 ? null : done(duties.join('; '));
}

/** The deadlines: overdue ones, then what is or may be still to do, then what is done; the soonest first in each. */
export function deadlineStatements(
  { deadlines }: Pick<Report, 'deadlines'>,
  words: Words = ENGLISH,
): readonly DeadlineStatement[] {
  const { page, values } = words;
  return [...deadlines].sort(byUrgency).map((deadline) => ({
    isDoneOnTime: deadline.status === 'onTime',
    subject: deadline.subject,
    tone: TONES[deadline.status],
    what: deadline.what,
    status: page.deadlines.status(deadline.status, deadline.daysLeft ?? deadline.daysLate),
    due: deadline.dueDate ? values.date(deadline.dueDate) : null,
    dueIs: page.deadlines.dueIs[deadline.status],
    counted: countedInWords(deadline, words),
  }));
}

function countedInWords({ countedFrom, startsOn }: Deadline, { values }: Words): string | null {
  if (!startsOn) return null;
  return countedFrom ? `${countedFrom}, ${values.date(startsOn)}` : values.date(startsOn);
}

function byUrgency(a: Deadline, b: Deadline): number {
  const urgency = URGENCY[a.status] - URGENCY[b.status];
  if (urgency !== 0) return urgency;
  // A day that is not known sorts after every day that is.
  const [dayA, dayB] = [a.dueDate ?? '~', b.dueDate ?? '~'];
  return dayA < dayB ? -1 : dayA > dayB ? 1 : 0;
}
