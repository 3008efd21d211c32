import * as z from 'zod/mini';
import { HEARING_PLANS } from './codes';
import { beginsOn, civilDate, element, elementId, event, list, named, recorded } from './field';

const permanencyPlanMotion = beginsOn(
  'on',
  element(
    named(
      'PermanencyPlanMotion',
      z.strictObject({
        on: recorded(civilDate(), 'The day on which the motion was filed'),
      }),
      'A motion for review of a permanency plan',
    ),
  ),
);

/** What a court has found, and what was filed with it. */
export const court = z.strictObject({
  firstAbuseOrNeglectFinding: event(
    'The first judicial finding, in this stay in care, that the child was abused or neglected',
  ),
  contraryToWelfareFinding: event(
    'The judicial finding that remaining in the home would be contrary to the child’s welfare',
  ),
  reviewHearing: event('The court’s review hearing after the removal'),
  permanencyPlanMotions: list(
    permanencyPlanMotion,
    'Motions for review of a permanency plan; complete if given',
  ),
  terminationPetition: event('The filing of a petition to terminate parental rights, or joining one'),
  abandonedInfantDetermination: event('A court’s determination that the child is an abandoned infant'),
  parentCrimeDetermination: event(
    'A court’s determination that a parent committed one of the crimes of 42 USC 675(5)(E) against a child of the parent',
  ),
});

/** A permanency hearing, and what it dealt with. */
export const permanencyHearing = beginsOn(
  'on',
  element(
    named(
      'PermanencyHearing',
      z.strictObject({
        id: elementId('The hearing’s id within this record'),
        on: recorded(civilDate(), 'The day on which it was held', { 'x-afcars': 'E150' }),
        permanencyPlan: recorded(z.enum(HEARING_PLANS), 'The permanency plan that it determined', {
          'x-afcars': 'E148',
        }),
        planApproved: recorded(z.boolean(), 'Whether the court approved the permanency plan'),
        childConsulted: recorded(
          z.boolean(),
          'Whether the court consulted the child, as fits the age, on the permanency or transition plan',
        ),
        transitionServicesDetermined: recorded(
          z.boolean(),
          'Whether it determined the services for the transition to adulthood',
        ),
        placementEffortsDocumented: recorded(
          z.boolean(),
          'Whether intensive, ongoing and unsuccessful efforts at return home or a family placement were documented',
        ),
        searchTechnologyUsed: recorded(z.boolean(), 'Whether those efforts used search technology'),
        desiredOutcomeAsked: recorded(
          z.boolean(),
          'Whether the child was asked about the desired permanency outcome',
        ),
        bestPlanDetermined: recorded(
          z.boolean(),
          'Whether the court explained why the plan is the best one and gave compelling reasons against the others',
        ),
        prudentParentStepsDocumented: recorded(
          z.boolean(),
          'Whether the steps that ensure the reasonable and prudent parent standard were documented',
        ),
        activityOpportunitiesDocumented: recorded(
          z.boolean(),
          'Whether the steps that ensure regular opportunities for age-appropriate activities were documented',
        ),
      }),
      'A permanency hearing',
    ),
  ),
);
