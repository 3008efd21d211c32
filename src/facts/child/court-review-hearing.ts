import { laterOf } from '../../calendar/civil-date';
import type { MaybeDate } from '../../evaluator/outcome';
import type { LegalBasis } from '../../record/codes';
import { dueWithinDays } from '../due-day';
import { occurredOn, occurredSince } from '../event';
import { factsOf } from '../fact';
import { settleEvent } from '../settle';
import type { Subject } from '../subject';
import { firstDayOfRun, legalCoverOn } from '../time-in-care/legal-cover';
import { outOfHomeEpisode } from '../time-in-care/out-of-home-episode';
import { COURT_CUSTODY } from './care-and-custody';

/** A hold comes before the order that follows it, and the removal is the hold's. */
const REMOVAL: ReadonlySet<LegalBasis> = /* @__PURE__ */ new Set(['ninetySixHourHold', ...COURT_CUSTODY]);

/**
 * The first day on which the child was both out of home and held under a hold, an order of temporary custody or a
 * commitment: a child whom the family placed by agreement is removed when the court steps in.
 */
function removedOn(child: Subject<'child'>): MaybeDate {
  const { startedOn } = outOfHomeEpisode(child);
  const heldSince = firstDayOfRun(legalCoverOn(child.element, child.situation.asOf, REMOVAL));
  if (startedOn === 'none' || heldSince === 'none') return 'none';
  return startedOn === null || heldSince === null ? null : laterOf(startedOn, heldSince);
}

const HEARING_FIELDS = ['/court/reviewHearing', '/court/reviewHearing/on'];
const REMOVED = ['child.removedByHoldOrOrderOn'];

export const courtReviewHearingFacts = factsOf('child', {
  removedByHoldOrOrderOn: {
    type: 'maybeDate',
    label: 'the day on which the child was removed from home',
    description:
      'The first day of the present out-of-home placement or, if later, of the unbroken run of a 96-hour hold, orders of temporary custody and commitments; none without both.',
    provision: 'cgs-46b-129.review-hearing',
    fields: ['/legalStatus', '/legalStatus/*/basis', '/legalStatus/*/from', '/legalStatus/*/until'],
    reads: ['child.placementStartedOn'],
    compute: removedOn,
  },
  courtReviewHearingDueOn: {
    type: 'maybeDate',
    label: 'the day by which the court’s review hearing is due',
    description: 'Sixty days after the removal; none where there was none.',
    provision: 'cgs-46b-129.review-hearing',
    fields: [],
    reads: REMOVED,
    parameters: ['courtReviewHearingDays'],
    compute: (child) => dueWithinDays(child.situation, removedOn(child), 'courtReviewHearingDays'),
  },
  courtReviewHearingIsHeld: {
    type: 'boolean',
    label: 'the court’s review hearing has been held',
    description: 'Whether the court held its review hearing since the removal.',
    provision: 'cgs-46b-129.review-hearing',
    fields: HEARING_FIELDS,
    reads: REMOVED,
    settle: settleEvent('/court/reviewHearing'),
    compute: (child) => occurredSince(child.element.court?.reviewHearing, removedOn(child)),
  },
  courtReviewHearingHeldOn: {
    type: 'maybeDate',
    label: 'the day on which the court’s review hearing was held',
    description: 'The recorded day of the review hearing; none where it was not held.',
    provision: 'cgs-46b-129.review-hearing',
    fields: HEARING_FIELDS,
    compute: ({ element }) => occurredOn(element.court?.reviewHearing),
  },
});
