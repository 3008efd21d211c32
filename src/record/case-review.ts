import * as z from 'zod/mini';
import { beginsOn, civilDate, element, elementId, event, named, recorded } from './field';

/** A meeting that reviews the child’s plan, held or yet to come. */
export const caseReview = element(
  named(
    'CaseReview',
    z.strictObject({
      id: elementId('The review’s id within this record'),
      kind: recorded(
        z.enum(['administrative', 'court']),
        'An administrative case review (a treatment planning conference too), or a review by a court',
      ),
      scheduledFor: recorded(civilDate(), 'The day for which it is, or was, scheduled; not an event'),
      held: event('The holding of the review', { 'x-afcars': 'E149' }),
      attorneyNotified: event('The written notice of it to the child’s attorney or guardian ad litem'),
      childInvited: recorded(z.boolean(), 'Whether the child was invited'),
      parentsInvited: recorded(z.boolean(), 'Whether the parents or guardians were invited'),
    }),
    'A review of the child’s plan',
  ),
);

/** Somebody who does not accept a plan asks for a hearing on it. */
export const planHearingRequest = beginsOn(
  'requestedOn',
  element(
    named(
      'PlanHearingRequest',
      z.strictObject({
        id: elementId('The request’s id within this record'),
        requestedOn: recorded(civilDate(), 'The day on which the hearing was requested in writing'),
        hearing: event('The hearing'),
      }),
      'A written request for a hearing on the plan, or on a service that was refused',
    ),
  ),
);
