import { hasOccurred } from '../event';
import { factsOf } from '../fact';
import { currentPlacement } from './current-placement';

/** What Connecticut law asks about the child, as recorded. */
export const stateRightsFacts = factsOf('child', {
  isRepresented: {
    type: 'boolean',
    label: 'the child is represented by an attorney or a guardian ad litem',
    description: 'Whether the child has an attorney or a guardian ad litem, as recorded.',
    provision: 'cgs-17a-15.b.2',
    actionable: false,
    fields: ['/representedBy'],
    compute: ({ element }) =>
      element.representedBy ? element.representedBy === 'attorneyOrGuardianAdLitem' : null,
  },
  isPlacedOutOfState: {
    type: 'boolean',
    label: 'the child is placed outside the state',
    description:
      'Whether the placement in which the child is on the day of evaluation is out of state; not so for a child who is in none.',
    provision: 'cgs-17a-15a.6',
    actionable: false,
    fields: ['/placements', '/placements/*/endDate', '/placements/*/startDate', '/placements/*/outOfState'],
    reads: ['child.isInPlacement'],
    compute: (child) => {
      const placement = currentPlacement(child);
      return placement === null ? null : placement === 'none' ? false : (placement.outOfState ?? null);
    },
  },
  tookPartInPermanencyPlan: {
    type: 'boolean',
    label: 'the child was consulted on the permanency plan',
    description: 'Whether the child was consulted on the permanency plan, or on its latest revision, as recorded.',
    provision: 'ct-pa-19-44.1.b.4.b',
    actionable: true,
    fields: ['/permanency/childConsulted'],
    compute: ({ element }) => hasOccurred(element.permanency?.childConsulted),
  },
});
