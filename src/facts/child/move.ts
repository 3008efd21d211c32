import type { MaybeDate } from '../../evaluator/outcome';
import type { Truth } from '../../evaluator/truth';
import { ON_THE_RUN } from '../../record/codes';
import { factsOf } from '../fact';
import type { Subject } from '../subject';
import { currentPlacement } from '../time-in-care/current-placement';
import { outOfHomeEpisode } from '../time-in-care/out-of-home-episode';
import { stayOf } from '../time-in-care/stay';

/**
 * The day on which the child came to the placement in which the child is, where it is not the first since the child was
 * placed. `'none'`: the child is still in the first, is at home on a trial home visit, or is on the run.
 */
export function movedOn(child: Subject<'child'>): MaybeDate {
  const placement = currentPlacement(child);
  const { startedOn } = outOfHomeEpisode(child);
  if (placement === 'none' || startedOn === 'none') return 'none';
  if (placement === null) return null;
  const { kind } = stayOf(placement, child.situation.asOf);
  if (kind === 'trialHomeVisit' || (placement.setting && ON_THE_RUN.has(placement.setting))) return 'none';
  const { startDate } = placement;
  if (startDate && startedOn !== null && startDate <= startedOn) return 'none';
  return kind === null || !placement.setting || startedOn === null ? null : (startDate ?? null);
}

function hasMoved(child: Subject<'child'>): Truth {
  const day = movedOn(child);
  return day === null ? null : day !== 'none';
}

export const moveFacts = factsOf('child', {
  hasMoved: {
    type: 'boolean',
    label: 'the child has moved to another placement',
    description:
      'Whether the placement in which the child is is not the first since the child was placed. A trial home visit and time on the run are no new placement.',
    provision: 'acf-cwpm.8.3c.1.new-placement',
    fields: ['/placements', '/placements/*/startDate', '/placements/*/endDate', '/placements/*/setting'],
    reads: ['child.placementStartedOn'],
    compute: hasMoved,
  },
});
