import { factsOf } from '../fact';
import { hasOccurred } from '../event';
import { settleEvent, settleValue } from '../settle';

export const guardianshipFacts = factsOf('child', {
  prospectiveGuardianRelationship: {
    type: 'code',
    codes: ['relative', 'fictiveKin', 'other'],
    label: 'what the prospective guardian is to the child',
    description: 'What the prospective guardian is to the child, as recorded.',
    provision: 'usc-42-673.d.3.A.i.II',
    fields: ['/guardianship/relationship'],
    compute: ({ element }) => element.guardianship?.relationship ?? null,
  },
  prospectiveGuardianIsLicensed: {
    type: 'boolean',
    label: 'the prospective guardian is licensed or approved to provide foster care',
    description:
      'Whether the prospective guardian is a licensed or approved foster care provider, as recorded.',
    provision: 'cgs-17a-126.b.2',
    fields: ['/guardianship/licensed'],
    settle: settleValue('/guardianship/licensed'),
    compute: ({ element }) => element.guardianship?.licensed ?? null,
  },
  isEligibleForPaymentsWithGuardian: {
    type: 'boolean',
    label:
      'the child has been eligible for foster care maintenance payments in the prospective guardian’s home',
    description:
      'Whether the child has been eligible for title IV-E foster care maintenance payments in that home, as recorded; not computed.',
    provision: 'usc-42-673.d.3.A.i.II',
    fields: ['/guardianship/eligibleForMaintenancePayments'],
    settle: settleValue('/guardianship/eligibleForMaintenancePayments'),
    compute: ({ element }) => element.guardianship?.eligibleForMaintenancePayments ?? null,
  },
  returnAndAdoptionAreRuledOut: {
    type: 'boolean',
    label: 'return home and adoption were determined not to be appropriate',
    description:
      'Whether it was determined, on whatever day, that neither return home nor adoption is an appropriate permanency option.',
    provision: 'usc-42-673.d.3.A.ii',
    fields: ['/guardianship/returnAndAdoptionNotAppropriate'],
    settle: settleEvent('/guardianship/returnAndAdoptionNotAppropriate'),
    compute: ({ element }) => hasOccurred(element.guardianship?.returnAndAdoptionNotAppropriate),
  },
  isAttachedToGuardian: {
    type: 'boolean',
    label: 'the child shows a strong attachment to the prospective guardian',
    description: 'The recorded judgment; not computed.',
    provision: 'usc-42-673.d.3.A.iii',
    fields: ['/guardianship/childAttached'],
    settle: settleValue('/guardianship/childAttached'),
    compute: ({ element }) => element.guardianship?.childAttached ?? null,
  },
  guardianIsCommitted: {
    type: 'boolean',
    label: 'the prospective guardian has a strong commitment to caring permanently for the child',
    description: 'The recorded judgment; not computed.',
    provision: 'usc-42-673.d.3.A.iii',
    fields: ['/guardianship/guardianCommitted'],
    settle: settleValue('/guardianship/guardianCommitted'),
    compute: ({ element }) => element.guardianship?.guardianCommitted ?? null,
  },
  isConsultedOnGuardianship: {
    type: 'boolean',
    label: 'the child was consulted on the guardianship arrangement',
    description:
      'Whether the child was consulted on the guardianship arrangement, on whatever day and at whatever age.',
    provision: 'usc-42-673.d.3.A.iv',
    fields: ['/guardianship/childConsulted'],
    settle: settleEvent('/guardianship/childConsulted'),
    compute: ({ element }) => hasOccurred(element.guardianship?.childConsulted),
  },
  guardianshipAgreementIsMade: {
    type: 'boolean',
    label: 'a written, binding guardianship assistance agreement was made',
    description:
      'Whether a written, binding guardianship assistance agreement was made with the prospective guardian.',
    provision: 'usc-42-673.d.1.A.i',
    fields: ['/guardianship/agreement'],
    settle: settleEvent('/guardianship/agreement'),
    compute: ({ element }) => hasOccurred(element.guardianship?.agreement),
  },
  joinsEligibleSibling: {
    type: 'boolean',
    label: 'the child joins the guardianship of a sibling who is eligible',
    description:
      'Whether the child joins the arrangement as the sibling of a child who is eligible, the agency and the guardian having agreed that this is appropriate.',
    provision: 'usc-42-673.d.3.B.i',
    fields: ['/guardianship/siblingOfEligibleChild'],
    compute: ({ element }) => element.guardianship?.siblingOfEligibleChild ?? null,
  },
  guardianReplacesNamedGuardian: {
    type: 'boolean',
    label: 'the guardian is the successor whom the agreement names',
    description:
      'Whether the guardian is the successor named in the agreement, who takes over after the guardian’s death or incapacity.',
    provision: 'usc-42-673.d.3.C',
    fields: ['/guardianship/replacesNamedGuardian'],
    compute: ({ element }) => element.guardianship?.replacesNamedGuardian ?? null,
  },
});
