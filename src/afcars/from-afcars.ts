import type { CaseRecord, Child } from '../record/case-record';
import type { Issue } from '../record/issue';
import { IssueLog } from '../record/issue-log';
import { parseCaseRecord } from '../record/parse-case-record';
import { snapshot } from '../record/snapshot';
import { hearingsOf, reviewsOf, visitsOf } from './care-events';
import { Draft } from './draft';
import { ElementReader, readable, type Part } from './element-reader';
import { goalOf } from './goal';
import { NOT_CARRIED, ONE_CHILD } from './mapped-fields';
import { reportDayOf } from './report-day';
import { placementsOf, removalOf } from './stays';
import type { ListRead, NotCarried } from './traced';

/** What AFCARS says of one child, as a case record. */
export interface AfcarsReading {
  /** A record with one child; whatever AFCARS does not say is unknown in it. */
  readonly record: CaseRecord;
  /** The last day of the report period (E2): the day for which the record stands. `null` without E2. */
  readonly asOf: string | null;
  /** What is wrong with the row, with pointers into the row; such a value is unknown in the record. */
  readonly issues: readonly Issue[];
  /** What no row can fill, and what this row leaves open although it speaks of it; each with the reason. */
  readonly notCarried: readonly NotCarried[];
}

/**
 * Reads one child’s elements of an AFCARS 2020 out-of-home care file (45 CFR 1355.44) into a case record.
 *
 * Never throws and never guesses: a code that the record could take in two ways is left unknown, and `notCarried` says
 * so. The record lacks above all the legal status: add it before evaluating, and the family with its other children.
 *
 * @param row - an `AfcarsChild`, or anything
 *
 * @example fromAfcars({ E5: '20120504' }).record // => { children: [{ dateOfBirth: '2012-05-04' }] }
 * @example fromAfcars({ E5: '20120231' }).issues.map(({ code, pointer }) => code + ' ' + pointer) // => ['impossibleDate /E5']
 * @example fromAfcars({ E2: '202609' }).asOf // => '2026-09-30'
 */
export function fromAfcars(row: unknown): AfcarsReading {
  const log = new IssueLog();
  const reader = new ElementReader(log);
  const draft = new Draft();
  const copy = snapshot(row, log);
  const part = reader.part(copy, [], 'child');
  const asOf = reportDayOf(part, reader);
  reader.lastDay = asOf;
  const { record, issues } = parseCaseRecord({ children: [childOf(part, reader, draft)] });
  for (const { pointer, code, message } of issues) log.report(draft.originOf(pointer), { code, message });
  const notCarried = [ONE_CHILD, ...NOT_CARRIED, ...draft.notCarried];
  return { record, asOf, issues: log.inOrderOf(copy), notCarried };
}

function childOf(part: Part, reader: ElementReader, draft: Draft): Child {
  const id = readable(reader.text(part, 'E4'));
  const dateOfBirth = readable(reader.day(part, 'E5'));
  draft.trace(['dateOfBirth'], ['E5']);
  const removals = (reader.parts(part, 'removals') ?? []).map((removal) => removalOf(removal, reader));
  const placements = placementsOf(removals, reader);
  const goal = goalOf(removals, reader);
  if ('open' in placements) draft.leaveOpen(['placements'], placements.open);
  if ('open' in goal) draft.leaveOpen(['permanency', 'goal'], goal.open);
  return {
    ...(id === null ? {} : { id }),
    ...(dateOfBirth === null ? {} : { dateOfBirth }),
    ...('list' in placements ? { placements: draft.valuesOf('placements', placements.list) } : {}),
    ...('goal' in goal ? { permanency: { goal: goal.goal } } : {}),
    ...listed('permanencyHearings', hearingsOf(removals, reader), draft),
    ...listed('caseReviews', reviewsOf(removals, reader), draft),
    ...listed('agencyVisits', visitsOf(removals, reader), draft),
  };
}

function listed(
  member: 'permanencyHearings' | 'caseReviews' | 'agencyVisits',
  read: ListRead<unknown>,
  draft: Draft,
): Child {
  if ('list' in read) return { [member]: read.list };
  draft.leaveOpen([member], read.open);
  return {};
}
