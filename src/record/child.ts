import * as z from 'zod/mini';
import { childInPlacementCasePlanOnFile } from './child-case-plan';
import { caseReview, planHearingRequest } from './case-review';
import { CONCURRENT_GOALS, LEGAL_BASES, PERMANENCY_GOALS, PROGNOSIS_JUDGMENTS } from './codes';
import { court, permanencyHearing } from './court';
import { earlierCasePlan } from './family-case-plan';
import {
  beginsOn,
  civilDate,
  element,
  elementId,
  ending,
  event,
  expectation,
  list,
  named,
  recorded,
  unknownAs,
} from './field';
import { guardianship } from './guardianship';
import { consumerReports, exitDocuments, extendedCare, siblingRights } from './older-youth';
import { placement } from './placement';

const childsParent = element(
  named(
    'ChildsParent',
    z.strictObject({
      personId: recorded(z.string(), 'The id of the parent among the family’s people'),
      rights: recorded(z.enum(['intact', 'terminated']), 'This parent’s rights to this child'),
      terminatedOn: recorded(civilDate(), 'The day on which the rights were terminated'),
    }),
    'A parent of this child; a guardian is read from the family’s people',
  ),
);

const legalStatus = beginsOn(
  'from',
  element(
    named(
      'LegalStatus',
      z.strictObject({
        basis: recorded(z.enum(LEGAL_BASES), 'The authority under which DCF holds or places the child'),
        from: recorded(civilDate(), 'The first day on which it holds'),
        until: ending('The day on which it ended; on that day it no longer holds.'),
      }),
      'A legal status of the child and its period',
    ),
  ),
);

const sibling = element(
  named(
    'Sibling',
    z.strictObject({
      id: elementId('The sibling’s id within this record'),
      separatedInPlacement: recorded(
        z.boolean(),
        'Whether the child and this sibling are placed apart; false where the sibling is not in placement',
      ),
    }),
    'A brother or sister of the child, half- and stepsiblings included',
  ),
);

const agencyVisit = beginsOn(
  'on',
  element(
    named(
      'AgencyVisit',
      z.strictObject({
        on: recorded(civilDate(), 'The day of the visit', { 'x-afcars': 'E151' }),
        reported: recorded(z.boolean(), 'Whether a report on the visit was submitted'),
      }),
      'A visit by a caseworker of an agency to the child in the placement',
    ),
  ),
);

const prognosis = z.strictObject({
  judgment: recorded(
    z.enum(PROGNOSIS_JUDGMENTS),
    'The professional judgment of the prognosis for reunification; an input, never computed',
  ),
  assessedOn: recorded(
    civilDate(),
    'The day on which it was first judged so; a later judgment to the same effect does not change it',
  ),
});

const permanency = z.strictObject({
  goal: recorded(z.enum(PERMANENCY_GOALS), 'The permanency goal', {
    'x-afcars': 'E148',
    'x-niem': 'hs:AFCARSPermanencyGoalCode',
  }),
  concurrentGoal: recorded(z.enum(CONCURRENT_GOALS), 'The concurrent permanency goal; none: there is none', {
    'x-niem': 'a second hs:ServicePlanGoal whose hs:PrimaryGoalIndicator is false',
  }),
  prognosis: recorded(prognosis, 'The prognosis for reunification'),
  concurrentPermanencyPlan: event('The development of a concurrent permanency plan'),
  childConsulted: event('The consultation of the child on the permanency plan, or on its latest revision'),
});

const transitioningDueToAge = z.strictObject({
  expected: expectation('Whether the youth is expected to leave DCF care because of age.'),
  on: recorded(civilDate(), 'The day on which that is expected'),
});

/** A child of the family, in placement or not. */
export const child = element(
  named(
    'Child',
    z.strictObject({
      id: elementId('The child’s id within this record'),
      dateOfBirth: recorded(civilDate(), 'The child’s date of birth', {
        'x-afcars': 'E5',
        'x-niem': 'nc:PersonBirthDate',
      }),
      underSupervision: recorded(z.boolean(), 'Whether the child is under DCF’s supervision'),
      dcfCaseOpen: recorded(
        z.boolean(),
        'Whether the child’s or youth’s own DCF case (services post-majority too) is open',
      ),
      parents: list(childsParent, 'The child’s parents; complete if given'),
      legalStatus: list(legalStatus, 'Legal statuses, past and present; complete if given'),
      placements: list(
        placement,
        'Out-of-home placements and trial home visits, past and present; complete if given',
      ),
      residence: recorded(
        z.enum(['home', 'outOfHome']),
        'Where the child lives, for records without placements; not read where placements are given',
      ),
      siblings: list(sibling, 'Brothers and sisters; complete if given'),
      representedBy: recorded(
        z.enum(['attorneyOrGuardianAdLitem', 'nobody']),
        'Whether the child is represented by an attorney or a guardian ad litem',
      ),
      relativesNotified: event(
        'The notice of the removal to the grandparents, parents of siblings and other adult relatives',
      ),
      permanency: recorded(permanency, 'Permanency planning'),
      court: recorded(court, 'What a court has found, and what was filed with it'),
      permanencyHearings: list(permanencyHearing, 'Permanency hearings; complete if given'),
      caseReviews: list(caseReview, 'Reviews of the plan, held and scheduled; complete if given'),
      planHearingRequests: list(planHearingRequest, 'Requests for a hearing on the plan; complete if given'),
      agencyVisits: list(agencyVisit, 'Visits by caseworkers in the placement; complete if given'),
      familyServicesProvided: recorded(
        z.boolean(),
        'Whether DCF provided the family the services that it deems necessary for a safe return, within the time of the case plan; a judgment',
      ),
      siblingRights,
      guardianship,
      transitioningDueToAge: unknownAs(
        { expected: 'unknown' },
        recorded(transitioningDueToAge, 'Transition from DCF care because of age'),
      ),
      consumerReports,
      exitDocuments,
      extendedCare,
      casePlan: recorded(
        childInPlacementCasePlanOnFile,
        'The child in placement case plan now in use; {onFile: false}: there is none',
      ),
      earlierCasePlans: list(
        earlierCasePlan('child'),
        'Child in placement case plans before this one; complete if given',
      ),
    }),
    'A child of the family',
  ),
);
