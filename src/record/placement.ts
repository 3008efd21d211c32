import * as z from 'zod/mini';
import { PLACEMENT_SETTINGS } from './codes';
import { beginsOn, civilDate, element, elementId, ending, event, named, recorded } from './field';

/** Where the child stayed, and what the law asks of each placement. */
export const placement = beginsOn(
  'startDate',
  element(
    named(
      'Placement',
      z.strictObject({
        id: elementId('The placement’s id within this record'),
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
        courtExtendedUntil: ending(
          'The day until which a court order extends the trial home visit; absent: not extended.',
        ),
        caregiverId: recorded(
          z.string(),
          'The id of the caregiver there, the same whenever it is the same home',
        ),
        outOfState: recorded(z.boolean(), 'Whether the place is in another state than the parents’ home', {
          'x-afcars': 'E121 (location)',
        }),
        farFromParents: recorded(
          z.boolean(),
          'Whether the place is a substantial distance from the parents’ home; a judgment, never computed',
        ),
        healthAndEducationRecordSupplied: event(
          'The supply of the child’s health and education record to the caregiver of this placement',
        ),
        qualifiedAssessment: event(
          'The assessment by a qualified individual, for a qualified residential treatment program',
        ),
        courtReviewOfPlacement: event(
          'The decision of a court, or a body that it appointed, on a placement in a qualified residential treatment program',
        ),
      }),
      'Where the child stayed, from day to day; stays at home while in DCF’s care are trial home visits',
    ),
  ),
);
