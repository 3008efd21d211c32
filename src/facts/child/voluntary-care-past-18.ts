import type { MaybeDate } from '../../evaluator/outcome';
import { numberSince } from '../due-day';
import { factsOf } from '../fact';
import { isUpToDate, nextDueOn } from '../recurring';
import { settleAdministrativeReview } from '../settle';
import type { Subject } from '../subject';
import { outOfHomeEpisode } from '../time-in-care/out-of-home-episode';
import { latestAdministrativeReviewOn } from './administrative-case-review';
import { attainsAgeOn } from './age';

type Child = Subject<'child'>;

/** The present placement, which may have begun before; without one, the birthday from which care is voluntary. */
function reviewsCountFrom(child: Child): MaybeDate {
  const { startedOn } = outOfHomeEpisode(child);
  return startedOn === 'none' ? attainsAgeOn(child, 'voluntaryCareFromAge') : startedOn;
}

const monthsBetween = (child: Child): number | null =>
  numberSince(child.situation, 'voluntaryCareReviewMonths', reviewsCountFrom(child));

const REVIEWS = ['child.voluntaryCareReviewsCountFrom', 'child.latestAdministrativeReviewHeldOn'];
const REVIEW = 'cgs-17a-11.voluntary-care.2';

export const voluntaryCareFacts = factsOf('child', {
  voluntaryCareReviewsCountFrom: {
    type: 'date',
    label: 'the day from which reviews of the plan of a youth in voluntary care are counted',
    description:
      'The first day of the present out-of-home placement; without one, the birthday from which a youth stays voluntarily.',
    provision: REVIEW,
    fields: ['/dateOfBirth'],
    reads: ['child.placementStartedOn'],
    parameters: ['voluntaryCareFromAge', 'leapDayBirthday'],
    compute: reviewsCountFrom,
  },
  nextVoluntaryCareReviewDueOn: {
    type: 'date',
    label: 'the day by which the next review of the plan of a youth in voluntary care is due',
    description:
      'Six months after the latest administrative case review or, before the first, after the day from which reviews are counted.',
    provision: REVIEW,
    fields: [],
    reads: REVIEWS,
    parameters: ['voluntaryCareReviewMonths'],
    compute: (child) =>
      nextDueOn(reviewsCountFrom(child), latestAdministrativeReviewOn(child), monthsBetween(child)),
  },
  voluntaryCareReviewIsUpToDate: {
    type: 'boolean',
    label: 'the plan of the youth in voluntary care was reviewed within the last six months',
    description:
      'Whether an administrative case review was held since the day from which reviews are counted, no more than six months ago.',
    provision: REVIEW,
    fields: ['/caseReviews', '/caseReviews/*/kind', '/caseReviews/*/held', '/caseReviews/*/held/on'],
    reads: REVIEWS,
    parameters: ['voluntaryCareReviewMonths'],
    settle: settleAdministrativeReview,
    compute: (child) =>
      isUpToDate(
        reviewsCountFrom(child),
        latestAdministrativeReviewOn(child),
        monthsBetween(child),
        child.situation.asOf,
      ),
  },
});
