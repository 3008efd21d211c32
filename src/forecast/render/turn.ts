import type { Finding } from '../../report/report';
import type { FindingForecast } from '../forecast';

/** What a change of a finding comes to, for a reader. */
export type Turn =
  'overdue' | 'perhapsOverdue' | 'begins' | 'standsDifferently' | 'settled' | 'noLongerApplies';

/**
 * What a change of a finding comes to; `null` where nobody has to do anything else than before: it was and is met, or
 * does not apply, or only what it rests on or waits for is another.
 */
export function turnOf({ before, after }: Pick<FindingForecast, 'before' | 'after'>): Turn | null {
  const was = outstanding(before);
  const is = outstanding(after);
  if (is === null) {
    if (was === null) return null;
    return after === null || after.outcome === 'notApplicable' ? 'noLongerApplies' : 'settled';
  }
  if (isOverdue(is) && !(was && isOverdue(was))) return 'overdue';
  if (was === null) return 'begins';
  if (mayBeOverdue(is) && !mayBeOverdue(was) && was.outcome === 'undetermined') return 'perhapsOverdue';
  return isAlike(was, is) ? null : 'standsDifferently';
}

/** The finding, if it is outstanding. An open answer that can turn out only well asks for nobody's attention. */
function outstanding(finding: Finding | null): Finding | null {
  if (finding === null || finding.outcome === 'met' || finding.outcome === 'notApplicable') return null;
  return finding.outcome === 'undetermined' && finding.severity === 'info' ? null : finding;
}

const isOverdue = ({ outcome, curable, dueDate }: Finding): boolean =>
  outcome === 'notMet' && curable === true && dueDate !== undefined;

/** Of a duty that cannot be told, its day has passed. */
const mayBeOverdue = ({ outcome, dueDate, couldBe = [] }: Finding): boolean =>
  outcome === 'undetermined' &&
  dueDate !== undefined &&
  couldBe.includes('notMet') &&
  !couldBe.includes('pending');

const isAlike = (one: Finding, other: Finding): boolean =>
  one.outcome === other.outcome &&
  one.severity === other.severity &&
  one.curable === other.curable &&
  one.dueDate === other.dueDate;
