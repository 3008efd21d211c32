import type { Truth } from '../../evaluator/truth';
import type { Placement } from '../../record/case-record';
import { PLACEMENT_SETTINGS } from '../../record/codes';
import { hasOccurred } from '../event';
import { factsOf } from '../fact';
import type { Subject } from '../subject';
import { currentPlacement } from '../time-in-care/current-placement';

/** Whether something has happened in the placement in which the child is now; not so where there is none. */
function hasHappened(
  child: Subject<'child'>,
  event: 'qualifiedAssessment' | 'courtReviewOfPlacement',
): Truth {
  const placement: Placement | 'none' | null = currentPlacement(child);
  if (placement === null || placement === 'none') return placement === null ? null : false;
  return hasOccurred(placement[event]);
}

const PLACEMENT = ['child.isInPlacement'];
const STAYS = ['/placements', '/placements/*/startDate', '/placements/*/endDate'];

export const currentPlacementStatusFacts = factsOf('child', {
  currentPlacementSetting: {
    type: 'code',
    codes: [...PLACEMENT_SETTINGS, 'none'],
    label: 'the setting of the present placement',
    description:
      'The kind of place in which the child is placed now: of the placements that have not ended, the one that began last; none for a child who is in no placement.',
    provision: 'usc-42-675a.c',
    fields: ['/placements/*/setting', ...STAYS],
    reads: PLACEMENT,
    compute: (child) => {
      const placement = currentPlacement(child);
      return placement === 'none' ? 'none' : (placement?.setting ?? null);
    },
  },
  currentPlacementIsAssessed: {
    type: 'boolean',
    label: 'a qualified individual has assessed the present placement',
    description: 'Whether the assessment is recorded as made, for the placement in which the child is now.',
    provision: 'usc-42-675a.c.1.A',
    fields: ['/placements/*/qualifiedAssessment', ...STAYS],
    reads: PLACEMENT,
    compute: (child) => hasHappened(child, 'qualifiedAssessment'),
  },
  currentPlacementIsDecidedByCourt: {
    type: 'boolean',
    label: 'a court has decided on the present placement',
    description:
      'Whether the decision of a court, or of a body that it appointed, is recorded for the placement in which the child is now.',
    provision: 'usc-42-675a.c.2',
    fields: ['/placements/*/courtReviewOfPlacement', ...STAYS],
    reads: PLACEMENT,
    compute: (child) => hasHappened(child, 'courtReviewOfPlacement'),
  },
});
