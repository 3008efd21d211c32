import type { Deadline, Report } from '../report/report';
import { changesBetween } from './changes';
import type { MemberChange, DeadlineChange } from './report-diff';
import type { Side } from './side';
import { absenceOf } from './standing';

/** The deadlines that came, went, or stand otherwise: in the order of the later report, then those that went. */
export function deadlineChanges(before: Side, after: Side, withDates: boolean): readonly DeadlineChange[] {
  const [was, is] = [byKey(before.report), byKey(after.report)];
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((key) => {
    const [one, other] = [was.get(key), is.get(key)];
    const { ruleId, subject } = (other ?? one) as Deadline;
    const changes = one && other ? changesOf(one, other, withDates) : [];
    if (one && other && changes.length === 0) return [];
    return [
      {
        ruleId,
        subject,
        before: one ?? absenceOf({ ruleId, subject }, before.listing) ?? 'notOwed',
        after: other ?? absenceOf({ ruleId, subject }, after.listing) ?? 'notOwed',
        changes,
      },
    ];
  });
}

const byKey = ({ deadlines }: Report): ReadonlyMap<string, Deadline> =>
  new Map(deadlines.map((deadline) => [`${deadline.ruleId}@${deadline.subject}`, deadline]));

function changesOf(before: Deadline, after: Deadline, withDates: boolean): readonly MemberChange[] {
  return [
    ...changesBetween(before, after, ['status']),
    ...(withDates
      ? changesBetween(datesOf(before), datesOf(after), ['startsOn', 'dueDate', 'daysLate'])
      : []),
  ];
}

const datesOf = ({ startsOn, dueDate, daysLate, status }: Deadline): Partial<Deadline> => ({
  ...(startsOn === undefined ? {} : { startsOn }),
  ...(dueDate === undefined ? {} : { dueDate }),
  ...(status === 'late' && daysLate !== undefined ? { daysLate } : {}),
});
