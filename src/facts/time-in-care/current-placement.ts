import type { Placement } from '../../record/case-record';
import { oncePerSubject } from '../fact';
import type { Subject } from '../subject';
import { isInPlacement } from './out-of-home-episode';

/**
 * The placement in which the child is on the day of evaluation: of those that have not ended the one that began last.
 * `'none'` for a child who is not in placement, or in none that is recorded; `null` where that is not known.
 */
export const currentPlacement = oncePerSubject((child: Subject<'child'>): Placement | 'none' | null => {
  const isIn = isInPlacement(child);
  if (isIn === false) return 'none';
  const { placements } = child.element;
  if (isIn === null || !placements || placements.some(({ endDate }) => endDate === 'unknown')) return null;
  const running = placements.filter(({ endDate }) => !endDate);
  if (running.length === 0) return 'none';
  if (running.length > 1 && running.some(({ startDate }) => !startDate)) return null;
  return running.reduce((one, other) => ((other.startDate ?? '') > (one.startDate ?? '') ? other : one));
});
