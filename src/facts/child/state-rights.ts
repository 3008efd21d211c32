import { factsOf } from '../fact';

/** What Connecticut law asks about the child, as recorded. */
export const stateRightsFacts = factsOf('child', {
  isRepresented: {
    type: 'boolean',
    label: 'the child is represented by an attorney or a guardian ad litem',
    description: 'Whether the child has an attorney or a guardian ad litem, as recorded.',
    provision: 'cgs-17a-15.b.2',
    fields: ['/representedBy'],
    compute: ({ element }) =>
      element.representedBy ? element.representedBy === 'attorneyOrGuardianAdLitem' : null,
  },
});
