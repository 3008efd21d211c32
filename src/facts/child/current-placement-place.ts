import type { Truth } from '../../evaluator/truth';
import { ABSENCES } from '../../record/codes';
import type { Placement } from '../../record/case-record';
import { factsOf } from '../fact';
import type { Subject } from '../subject';
import { currentPlacement } from '../time-in-care/current-placement';

/** A child who is in no placement is in none of which something could be so. */
const ofCurrentPlacement =
  (read: (placement: Placement) => Truth) =>
  (child: Subject<'child'>): Truth => {
    const placement = currentPlacement(child);
    if (placement === null) return null;
    return placement === 'none' ? false : read(placement);
  };

/** 42 USC 672(c) leaves out detention. */
function isFosterHomeOrInstitution({ setting, trialHomeVisit }: Placement): Truth {
  if (setting) return setting !== 'placedAtHome' && !ABSENCES.has(setting);
  return trialHomeVisit === true ? false : null;
}

const CURRENT_PLACEMENT = ['/placements', '/placements/*/startDate', '/placements/*/endDate'];

/** Where the placement is in which the child is now. */
export const currentPlacementPlaceFacts = factsOf('child', {
  currentPlacementIsFosterHomeOrInstitution: {
    type: 'boolean',
    label: 'the child is placed in a foster family home or child-care institution',
    description:
      'Whether the placement in which the child is now is a foster family home, be it a relative’s or pre-adoptive, a group home, an institution or supervised independent living; not a hospital, a detention facility, a runaway or a trial home visit. False for a child in no placement.',
    provision: 'usc-42-675.5.A.i',
    fields: ['/placements/*/setting', ...CURRENT_PLACEMENT],
    reads: ['child.isInPlacement'],
    compute: ofCurrentPlacement(isFosterHomeOrInstitution),
  },
  currentPlacementIsFarFromParents: {
    type: 'boolean',
    label: 'the child’s placement is a substantial distance from the parents’ home',
    description:
      'Whether the placement in which the child is now is a substantial distance from the parents’ home, as recorded. False for a child in no placement.',
    provision: 'usc-42-675.5.A.i',
    fields: ['/placements/*/farFromParents', ...CURRENT_PLACEMENT],
    reads: ['child.isInPlacement'],
    compute: ofCurrentPlacement(({ farFromParents }) => farFromParents ?? null),
  },
  currentPlacementIsOutOfState: {
    type: 'boolean',
    label: 'the child’s placement is in another state than the parents’ home',
    description:
      'Whether the placement in which the child is now is in another state than the parents’ home, as recorded. False for a child in no placement.',
    provision: 'usc-42-675.5.A.i',
    fields: ['/placements/*/outOfState', ...CURRENT_PLACEMENT],
    reads: ['child.isInPlacement'],
    compute: ofCurrentPlacement(({ outOfState }) => outOfState ?? null),
  },
});
