import * as z from 'zod/mini';
import { childInPlacementCasePlanOnFile } from './child-case-plan';
import { CONCURRENT_GOALS, LEGAL_BASES, PERMANENCY_GOALS, PLACEMENT_SETTINGS, PROGNOSIS_JUDGMENTS } from './codes';
import { earlierCasePlan } from './family-case-plan';
import { civilDate, element, elementId, ending, event, list, named, recorded } from './field';

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

const legalStatus = element(
  named(
    'LegalStatus',
    z.strictObject({
      basis: recorded(z.enum(LEGAL_BASES), 'The authority under which DCF holds or places the child'),
      from: recorded(civilDate(), 'The first day on which it holds'),
      until: ending('The day on which it ended; on that day it no longer holds.'),
    }),
    'A legal status of the child and its period',
  ),
);

const placement = element(
  named(
    'Placement',
    z.strictObject({
      startDate: recorded(civilDate(), 'The day on which the child came to this place', {
        'x-afcars': 'E112 (living arrangement start); the first of an episode: E69',
      }),
      endDate: ending('The day on which the child left.', { 'x-afcars': 'the next E112, or E153 (exit)' }),
      setting: recorded(z.enum(PLACEMENT_SETTINGS), 'The kind of place', {
        'x-afcars': 'E113–E120',
        'x-niem': 'hs:PlacementSettingCode',
      }),
      trialHomeVisit: recorded(z.boolean(), 'Whether this stay is a trial home visit', {
        'x-niem': 'hs:PlacementSettingCode "Trial Home Visit"',
      }),
      courtExtendedUntil: ending('The day until which a court order extends the trial home visit; absent: not extended.'),
    }),
    'Where the child stayed, from day to day; stays at home while in DCF’s care are trial home visits',
  ),
);

const prognosis = z.strictObject({
  judgment: recorded(
    z.enum(PROGNOSIS_JUDGMENTS),
    'The professional judgment of the prognosis for reunification; an input, never computed',
  ),
  assessedOn: recorded(civilDate(), 'The day of that judgment'),
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
});

const transitioningDueToAge = z.strictObject({
  expected: recorded(z.boolean(), 'Whether the youth is expected to leave DCF care because of age'),
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
      placements: list(placement, 'Out-of-home placements and trial home visits, past and present; complete if given'),
      residence: recorded(
        z.enum(['home', 'outOfHome']),
        'Where the child lives, for records without placements; not read where placements are given',
      ),
      permanency: recorded(permanency, 'Permanency planning'),
      transitioningDueToAge: recorded(transitioningDueToAge, 'Transition from DCF care because of age'),
      casePlan: recorded(
        childInPlacementCasePlanOnFile,
        'The child in placement case plan now in use; {onFile: false}: there is none',
      ),
      earlierCasePlans: list(earlierCasePlan('child'), 'Child in placement case plans before this one; complete if given'),
    }),
    'A child of the family',
  ),
);
