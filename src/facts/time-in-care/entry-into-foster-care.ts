import { earlierOf } from '../../calendar/civil-date';
import { lastDayWithinDays } from '../../calendar/counting';
import { occurredOn } from '../event';
import { oncePerSubject } from '../fact';
import type { Subject } from '../subject';
import type { DayRange } from './day-range';
import { outOfHomeEpisode } from './out-of-home-episode';

/**
 * The days between which a child in placement is considered to have entered foster care: the first judicial finding of
 * abuse or neglect or, if that is earlier, sixty days after removal. A finding that is not recorded may have come on any
 * day since removal. One from before belongs to another stay in care.
 *
 * @source usc-42-675.5.F
 */
export const fosterCareEntry = oncePerSubject((child: Subject<'child'>): DayRange | 'none' | null => {
  const { startedOn } = outOfHomeEpisode(child);
  if (startedOn === null || startedOn === 'none') return startedOn;
  const days = child.situation.parameter('fosterCareEntryDays', startedOn);
  if (days === null) return null;
  const afterRemoval = lastDayWithinDays(startedOn, Number(days));
  const finding = occurredOn(child.element.court?.firstAbuseOrNeglectFinding);
  if (finding === null) return { earliest: startedOn, latest: afterRemoval };
  const counts = finding !== 'none' && finding >= startedOn;
  const entry = counts ? earlierOf(finding, afterRemoval) : afterRemoval;
  return { earliest: entry, latest: entry };
});
