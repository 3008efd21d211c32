import { factsOf } from '../fact';
import { isInPlacement, outOfHomeEpisode } from '../time-in-care/out-of-home-episode';

const EPISODE_FIELDS = [
  '/placements',
  '/placements/*/startDate',
  '/placements/*/endDate',
  '/placements/*/setting',
  '/placements/*/courtExtendedUntil',
  '/legalStatus',
  '/legalStatus/*/basis',
  '/legalStatus/*/from',
  '/legalStatus/*/until',
];

export const placementEpisodeFacts = factsOf('child', {
  isInPlacement: {
    type: 'boolean',
    label: 'the child is in placement',
    description:
      'Whether an out-of-home episode is open: placed out of home for 24 hours or more under a legal basis that has not ended since, through moves, gaps, runaway and trial home visits within their limit.',
    provision: 'dcf-36-1.child-in-placement-case-plan.3.b',
    fields: EPISODE_FIELDS,
    parameters: ['leastPlacementDays', 'trialHomeVisitMonths'],
    compute: isInPlacement,
  },
  placementStartedOn: {
    type: 'maybeDate',
    label: 'the day on which the out-of-home placement began',
    description:
      'The first day of the out-of-home episode that is open; not the day of commitment, and not the federal “entered foster care” date.',
    provision: 'dcf-cip.permanency-planning.1',
    fields: EPISODE_FIELDS,
    parameters: ['leastPlacementDays', 'trialHomeVisitMonths'],
    compute: (child) => outOfHomeEpisode(child).startedOn,
  },
});
