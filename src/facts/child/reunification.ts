import { and, or, type Truth } from '../../evaluator/truth';
import { factsOf } from '../fact';
import type { Subject } from '../subject';
import { isInPlacement } from '../time-in-care/out-of-home-episode';

/** Whether the child is in placement with reunification as permanency goal or as concurrent goal. */
export function isInPlacementTowardReunification(child: Subject<'child'>): Truth {
  const { goal, concurrentGoal } = child.element.permanency ?? {};
  const towardReunification = or(
    [goal, concurrentGoal].map((stated) => (stated ? stated === 'reunification' : null)),
  );
  return and([isInPlacement(child), towardReunification]);
}

export const reunificationFacts = factsOf('child', {
  isInPlacementTowardReunification: {
    type: 'boolean',
    label: 'the child is in placement with a permanent or concurrent plan of reunification',
    description:
      'Whether the child is in placement and reunification is the permanency goal or the concurrent goal.',
    provision: 'dcf-36-1.family-case-plans.3',
    fields: [],
    reads: ['child.isInPlacement', 'child.permanencyGoal', 'child.concurrentGoal'],
    compute: isInPlacementTowardReunification,
  },
});
