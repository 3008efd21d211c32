import { or, type Truth } from '../../evaluator/truth';
import { factsOf } from '../fact';
import { isInPlacement } from '../time-in-care/out-of-home-episode';
import { isInPlacementTowardReunification } from '../child/reunification';
import type { Subject } from '../subject';

const anyChild = (family: Subject<'family'>, holds: (child: Subject<'child'>) => Truth): Truth => {
  const { children } = family.situation;
  return children === null ? null : or(children.map(holds));
};

export const familyChildrenFacts = factsOf('family', {
  hasChildInPlacement: {
    type: 'boolean',
    label: 'an associated child is in placement',
    description:
      'Whether any child of the case is in placement. An associated child is read as a child of this record.',
    provision: 'dcf-36-1.family-case-plans.4',
    fields: ['case:/children'],
    reads: ['child.isInPlacement'],
    compute: (family) => anyChild(family, isInPlacement),
  },
  hasChildInPlacementTowardReunification: {
    type: 'boolean',
    label: 'an associated child in placement has a permanent or concurrent plan of reunification',
    description:
      'Whether any child of the case is in placement with reunification as permanency goal or concurrent goal.',
    provision: 'dcf-36-1.family-case-plans.3',
    fields: ['case:/children'],
    reads: ['child.isInPlacementTowardReunification'],
    compute: (family) => anyChild(family, isInPlacementTowardReunification),
  },
});
