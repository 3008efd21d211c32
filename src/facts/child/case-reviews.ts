import type { CivilDate } from '../../calendar/civil-date';
import type { MaybeDate } from '../../evaluator/outcome';
import type { CaseReview } from '../../record/case-record';
import { occurredOn } from '../event';
import { factsOf, oncePerSubject } from '../fact';
import { occasionsSince, recurringDuty, wasDone } from '../occasions';
import { settleAdministrativeReview, settleEither, settleOccasion } from '../settle';
import type { Subject } from '../subject';
import { outOfHomeEpisode } from '../time-in-care/out-of-home-episode';

/**
 * The days of the reviews that were held, of either kind. `null` in the list: a review that was held, or may have been, on
 * a day that is not recorded.
 */
const heldReviews = ({ element, situation }: Subject<'child'>): readonly (CivilDate | null)[] | null =>
  element.caseReviews?.map((review) => heldOn(review, situation.asOf)).filter((on) => on !== 'none') ?? null;

/** A review whose day is still to come has not been held, unless the record says that it was. */
function heldOn({ held, scheduledFor }: CaseReview, asOf: CivilDate): MaybeDate {
  if (!held && scheduledFor && scheduledFor > asOf) return 'none';
  return occurredOn(held);
}

/** The reviews of the plan, of either kind, since the child was placed. */
const reviewsInPlacement = oncePerSubject((child: Subject<'child'>) =>
  occasionsSince(heldReviews(child), outOfHomeEpisode(child).startedOn),
);

/** The last review of the plan since the child was placed. */
export function latestReviewInPlacementOn(child: Subject<'child'>): MaybeDate {
  const { days, areAll } = reviewsInPlacement(child);
  return areAll ? (days.at(-1) ?? 'none') : null;
}

/** The review of the child's status: by a review of the plan of either kind, or at a permanency hearing. */
const statusReview = oncePerSubject((child: Subject<'child'>) => {
  const { startedOn } = outOfHomeEpisode(child);
  const { asOf, parameter } = child.situation;
  const reviews = heldReviews(child);
  const hearings = child.element.permanencyHearings?.map(({ on }) => on ?? null);
  // Where one of the two lists is not known, the other still holds what it holds, and there may be more.
  const recorded = reviews && hearings ? [...reviews, ...hearings] : [...(reviews ?? hearings ?? []), null];
  const months = parameter('statusReviewMonths', asOf);
  return recurringDuty(
    startedOn,
    occasionsSince(recorded, startedOn),
    months === null ? null : Number(months),
    asOf,
  );
});

const REVIEW_FIELDS = ['/caseReviews', '/caseReviews/*/held', '/caseReviews/*/held/on'];
const FIELDS = [...REVIEW_FIELDS, '/permanencyHearings', '/permanencyHearings/*/on'];
const IN_PLACEMENT = ['child.placementStartedOn'];
const PARAMETERS = ['statusReviewMonths'];

export const caseReviewFacts = factsOf('child', {
  statusReviewIsUpToDate: {
    type: 'boolean',
    label: 'the child’s status was reviewed in the last six months',
    description:
      'Whether the last administrative or court review, or permanency hearing, since the child was placed is no more than six months ago.',
    provision: 'usc-42-675.5.B',
    fields: FIELDS,
    reads: IN_PLACEMENT,
    parameters: PARAMETERS,
    settle: settleEither(settleAdministrativeReview, settleOccasion('/permanencyHearings')),
    compute: (child) => statusReview(child).isUpToDate,
  },
  statusReviewCountedFrom: {
    type: 'maybeDate',
    label:
      'the last review of the child’s status or, before the first, the day on which the child was placed',
    description:
      'The last recorded review or permanency hearing since the child was placed or, before the first, the first day of the placement.',
    provision: 'usc-42-675.5.B',
    fields: FIELDS,
    reads: IN_PLACEMENT,
    parameters: PARAMETERS,
    compute: (child) => statusReview(child).countedFrom,
  },
  nextStatusReviewDueOn: {
    type: 'maybeDate',
    label: 'the day by which the child’s status is next to be reviewed',
    description:
      'Six calendar months after the last recorded review or permanency hearing or, before the first, after the child was placed.',
    provision: 'usc-42-675.5.B',
    fields: FIELDS,
    reads: IN_PLACEMENT,
    parameters: PARAMETERS,
    compute: (child) => statusReview(child).nextDueOn,
  },
  latestStatusReviewOn: {
    type: 'maybeDate',
    label: 'the day of the last review of the child’s status',
    description:
      'The last recorded review or permanency hearing since the child was placed; none if there was none. Not known where one that is not recorded may be the last, and it matters.',
    provision: 'usc-42-675.5.B',
    fields: FIELDS,
    reads: IN_PLACEMENT,
    parameters: PARAMETERS,
    compute: (child) => statusReview(child).lastDoneOn,
  },
  planWasReviewedInPlacement: {
    type: 'boolean',
    label: 'the plan was reviewed since the child was placed',
    description:
      'Whether an administrative or court review was held on or after the first day of the out-of-home placement.',
    provision: 'acf-cwpm.8.3c.1.same-placement',
    fields: REVIEW_FIELDS,
    reads: IN_PLACEMENT,
    compute: (child) => wasDone(reviewsInPlacement(child)),
  },
});
