import type { Finding } from '../report/report';
import { changesBetween } from './changes';
import type { MemberChange } from './report-diff';

/**
 * What an answer consists of. Its place in the record, its wording and its evidence are left out: they move with other
 * elements, with the day and with the rules, while the answer stays.
 */
const ANSWER = ['outcome', 'severity', 'curable', 'late', 'couldBe', 'missingFacts', 'provisions'] as const;

/** How two findings with one id differ in what they answer. `withDates`: neither is redacted. */
export function findingChanges(before: Finding, after: Finding, withDates: boolean): readonly MemberChange[] {
  return [
    ...changesBetween(before, after, ANSWER),
    ...(withDates ? changesBetween(datesOf(before), datesOf(after), ['dueDate', 'daysLate']) : []),
  ];
}

/** How late a thing was done stays; how long one is overdue grows with the day of the report. */
const datesOf = ({ dueDate, daysLate, late }: Finding): Pick<Finding, 'dueDate' | 'daysLate'> => ({
  ...(dueDate === undefined ? {} : { dueDate }),
  ...(late && daysLate !== undefined ? { daysLate } : {}),
});
