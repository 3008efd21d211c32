import type { MaybeDate } from '../../evaluator/outcome';
import type { Truth } from '../../evaluator/truth';
import { factsOf } from '../fact';
import { isUpToDate, nextDueOn } from '../recurring';
import { settleAdministrativeReview } from '../settle';
import type { Subject } from '../subject';
import { latestAdministrativeReviewOn } from './administrative-case-review';
import { firstWrittenPlanOn } from './first-written-plan';

type Child = Subject<'child'>;

function reviewMonths({ situation }: Child): number | null {
  const months = situation.parameter('stateCaseReviewMonths', situation.asOf);
  return months === null ? null : Number(months);
}

/**
 * The day from which the next review is counted where none was held since. A plan whose day is not known can only have
 * come before the first that is known, which changes nothing once a review was held after that.
 */
function countedFrom(child: Child, latest: MaybeDate): MaybeDate {
  const { day, noLaterThan } = firstWrittenPlanOn(child);
  const isPast = noLaterThan !== null && latest !== null && latest !== 'none' && latest >= noLaterThan;
  return day === null && isPast ? noLaterThan : day;
}

function nextReviewDueOn(child: Child): MaybeDate {
  const latest = latestAdministrativeReviewOn(child);
  return nextDueOn(countedFrom(child, latest), latest, reviewMonths(child));
}

function reviewIsUpToDate(child: Child): Truth {
  const latest = latestAdministrativeReviewOn(child);
  return isUpToDate(countedFrom(child, latest), latest, reviewMonths(child), child.situation.asOf);
}

const PLAN_FIELDS = [
  '/casePlan',
  '/casePlan/developedOn',
  '/earlierCasePlans',
  '/earlierCasePlans/*/developedOn',
  'family:/casePlan',
  'family:/casePlan/developedOn',
  'family:/earlierCasePlans',
  'family:/earlierCasePlans/*/developedOn',
  'family:/case/openedOn',
];

/** The review of the written case plan at least every six months: CGS 17a-15(b). */
export const stateCaseReviewFacts = factsOf('child', {
  writtenPlanFirstDevelopedOn: {
    type: 'maybeDate',
    label: 'the day on which a written case plan was first developed for the child',
    description:
      'The first day in the open out-of-home episode on which a child in placement case plan was developed. For a child who is not in placement the first day of any such plan or, where there is none, of a family case plan in the open case. None where there is no plan; not known while the day of a plan is not recorded.',
    provision: 'cgs-17a-15.b.1',
    fields: PLAN_FIELDS,
    reads: ['child.placementStartedOn'],
    compute: (child) => firstWrittenPlanOn(child).day,
  },
  nextAdministrativeReviewDueOn: {
    type: 'maybeDate',
    label: 'the day by which the next administrative review of the plan is due',
    description:
      'Six calendar months after the latest administrative review since the plan was first developed, or, before the first review, after the plan was; none where there is no plan.',
    provision: 'cgs-17a-15.b.1',
    fields: [],
    reads: ['child.writtenPlanFirstDevelopedOn', 'child.latestAdministrativeReviewHeldOn'],
    parameters: ['stateCaseReviewMonths'],
    compute: nextReviewDueOn,
  },
  administrativeReviewIsUpToDate: {
    type: 'boolean',
    label: 'the plan was reviewed administratively within the last six months',
    description:
      'Whether an administrative review was held since the plan was first developed, no more than six calendar months ago.',
    provision: 'cgs-17a-15.b.1',
    fields: [],
    reads: ['child.latestAdministrativeReviewHeldOn', 'child.writtenPlanFirstDevelopedOn'],
    parameters: ['stateCaseReviewMonths'],
    settle: settleAdministrativeReview,
    compute: reviewIsUpToDate,
  },
});
