import type { MaybeDate } from '../../evaluator/outcome';
import { anyCounts, countedDay, firstCounted, latestCounted, type CountedDay } from '../counted-day';
import { dueWithinDays, numberSince } from '../due-day';
import { factsOf } from '../fact';
import { isUpToDate, nextDueOn } from '../recurring';
import { settleAdministrativeReview } from '../settle';
import type { Subject } from '../subject';
import { outOfHomeEpisode } from '../time-in-care/out-of-home-episode';

/** The days on which administrative case reviews were held since a day; `null` where reviews are not recorded. */
function reviewsSince({ element }: Subject<'child'>, since: MaybeDate): readonly CountedDay[] | null {
  if (!element.caseReviews) return null;
  return element.caseReviews.map(({ kind, held }) =>
    countedDay(held, since, kind ? kind === 'administrative' : null),
  );
}

const placementStartedOn = (child: Subject<'child'>): MaybeDate => outOfHomeEpisode(child).startedOn;

/** The day of the first administrative case review in the present placement, as far as it matters to a due day. */
export const firstAdministrativeReviewOn = (child: Subject<'child'>, dueBy: MaybeDate): MaybeDate =>
  firstCounted(reviewsSince(child, placementStartedOn(child)), dueBy);

/** The day of the latest administrative case review, in this placement or before it. */
export const latestAdministrativeReviewOn = (child: Subject<'child'>): MaybeDate =>
  latestCounted(reviewsSince(child, 'none'));

const initialDueOn = (child: Subject<'child'>): MaybeDate =>
  dueWithinDays(child.situation, placementStartedOn(child), 'initialAdministrativeReviewDays');

const monthsBetween = (child: Subject<'child'>): number | null =>
  numberSince(child.situation, 'administrativeReviewMonths', placementStartedOn(child));

export const REVIEW_FIELDS = [
  '/caseReviews',
  '/caseReviews/*/kind',
  '/caseReviews/*/held',
  '/caseReviews/*/held/on',
];
const PLACEMENT = ['child.placementStartedOn'];

export const administrativeCaseReviewFacts = factsOf('child', {
  administrativeReviewIsHeld: {
    type: 'boolean',
    label: 'an administrative case review has been held in this placement',
    description:
      'Whether an administrative case review (a treatment planning conference too) was held since the first day of the present out-of-home placement.',
    provision: 'dcf-acr.initial',
    fields: REVIEW_FIELDS,
    reads: PLACEMENT,
    settle: settleAdministrativeReview,
    compute: (child) => anyCounts(reviewsSince(child, placementStartedOn(child))),
  },
  initialAdministrativeReviewDueOn: {
    type: 'maybeDate',
    label: 'the day by which the initial administrative case review is due',
    description:
      'Forty-five days after the first day of the present out-of-home placement; none for a child who is not in placement.',
    provision: 'dcf-acr.initial',
    fields: [],
    reads: PLACEMENT,
    parameters: ['initialAdministrativeReviewDays'],
    compute: initialDueOn,
  },
  initialAdministrativeReviewHeldOn: {
    type: 'maybeDate',
    label: 'the day on which the initial administrative case review was held',
    description:
      'The first recorded day in the present placement on which an administrative case review was held; none if none was. Not known where a day that is not recorded decides whether it was in time.',
    provision: 'dcf-acr.initial',
    fields: REVIEW_FIELDS,
    reads: [...PLACEMENT, 'child.initialAdministrativeReviewDueOn'],
    compute: (child) => firstAdministrativeReviewOn(child, initialDueOn(child)),
  },
  latestAdministrativeReviewHeldOn: {
    type: 'maybeDate',
    label: 'the day on which the latest administrative case review was held',
    description: 'The last recorded day on which an administrative case review was held; none if none was.',
    provision: 'dcf-acr.periodic',
    fields: REVIEW_FIELDS,
    compute: latestAdministrativeReviewOn,
  },
  nextAdministrativeReviewInPlacementDueOn: {
    type: 'maybeDate',
    label: 'the day by which the next administrative case review is due',
    description:
      'Six months after the latest administrative case review of the present placement or, before the first, after that placement began.',
    provision: 'dcf-acr.periodic',
    fields: [],
    reads: [...PLACEMENT, 'child.latestAdministrativeReviewHeldOn'],
    parameters: ['administrativeReviewMonths'],
    compute: (child) =>
      nextDueOn(placementStartedOn(child), latestAdministrativeReviewOn(child), monthsBetween(child)),
  },
  administrativeReviewInPlacementIsUpToDate: {
    type: 'boolean',
    label: 'the latest administrative case review was held within the last six months',
    description:
      'Whether an administrative case review was held in the present placement, no more than six months ago.',
    provision: 'dcf-acr.periodic',
    fields: REVIEW_FIELDS,
    reads: [...PLACEMENT, 'child.latestAdministrativeReviewHeldOn'],
    parameters: ['administrativeReviewMonths'],
    settle: settleAdministrativeReview,
    compute: (child) =>
      isUpToDate(
        placementStartedOn(child),
        latestAdministrativeReviewOn(child),
        monthsBetween(child),
        child.situation.asOf,
      ),
  },
});
