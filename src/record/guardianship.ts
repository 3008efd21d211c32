import * as z from 'zod/mini';
import { event, recorded } from './field';

/** What the eligibility for guardianship assistance is read from. */
export const guardianship = recorded(
  z.strictObject({
    prospectiveGuardianId: recorded(
      z.string(),
      'The id of the prospective guardian: the caregiverId of the placements in that home',
    ),
    relationship: recorded(
      z.enum(['relative', 'fictiveKin', 'other']),
      'What the prospective guardian is to the child',
    ),
    licensed: recorded(
      z.boolean(),
      'Whether the prospective guardian is a licensed or approved foster care provider',
    ),
    eligibleForMaintenancePayments: recorded(
      z.boolean(),
      'Whether the child has been eligible for title IV-E foster care maintenance payments in that home',
    ),
    returnAndAdoptionNotAppropriate: event(
      'The determination that neither return home nor adoption is an appropriate permanency option',
    ),
    childAttached: recorded(
      z.boolean(),
      'Whether the child shows a strong attachment to the guardian; a judgment',
    ),
    guardianCommitted: recorded(
      z.boolean(),
      'Whether the guardian has a strong commitment to caring permanently for the child; a judgment',
    ),
    childConsulted: event('The consultation of the child on the guardianship arrangement'),
    agreement: event('The written, binding guardianship assistance agreement'),
    siblingOfEligibleChild: recorded(
      z.boolean(),
      'Whether the child joins the arrangement as sibling of a child who is eligible, by agreement of agency and relative',
    ),
    replacesNamedGuardian: recorded(
      z.boolean(),
      'Whether the guardian is the successor named in the agreement, after the guardian’s death or incapacity',
    ),
  }),
  'Guardianship with assistance payments',
);
