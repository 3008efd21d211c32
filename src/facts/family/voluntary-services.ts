import type { MaybeDate } from '../../evaluator/outcome';
import type { Truth } from '../../evaluator/truth';
import { dueWithinDays } from '../due-day';
import { occurredOn, occurredSince } from '../event';
import { factsOf } from '../fact';
import { firstDevelopedSince } from '../plan/plan-on-file';
import { settleEvent } from '../settle';
import type { Subject } from '../subject';

type Family = Subject<'family'>;

const caseOpenedOn = ({ element }: Family): MaybeDate => element.case?.openedOn ?? null;
const acceptedOn = ({ element }: Family) => element.case?.acceptedForServicesOn ?? null;
const approvedOn = ({ element }: Family) => element.case?.applicationApprovedOn ?? null;

const familyPlanDueOn = (family: Family) =>
  dueWithinDays(family.situation, acceptedOn(family), 'voluntaryServicesPlanDays');

/** The last day on which the case service plan of each child of the family is in time. */
export const caseServicePlanDueOn = (family: Family): MaybeDate =>
  dueWithinDays(family.situation, approvedOn(family), 'caseServicePlanDays');

const firstPlanDevelopedOn = (family: Family, dueBy: MaybeDate): MaybeDate =>
  firstDevelopedSince(family.element.casePlan, family.element.earlierCasePlans, caseOpenedOn(family), dueBy);

/** A review before the case was opened belongs to an earlier case. */
const isReviewed = ({ element }: Family): Truth =>
  occurredSince(element.initialPlanReviewed, element.case?.openedOn ?? null);

const PLAN_FIELDS = [
  '/casePlan',
  '/casePlan/developedOn',
  '/earlierCasePlans',
  '/earlierCasePlans/*/developedOn',
  '/case/openedOn',
];
const REVIEW_FIELDS = ['/initialPlanReviewed', '/initialPlanReviewed/on', '/case/openedOn'];

export const voluntaryServicesFamilyFacts = factsOf('family', {
  acceptedForServicesOn: {
    type: 'date',
    label: 'the day on which the case was accepted for voluntary services',
    description: 'The day of acceptance, as recorded.',
    provision: 'dcf-37-6.conference.2',
    fields: ['/case/acceptedForServicesOn'],
    compute: acceptedOn,
  },
  voluntaryServicesPlanDueOn: {
    type: 'date',
    label: 'the day by which the family case plan in voluntary services is due',
    description: 'Forty-five days after the case was accepted for services.',
    provision: 'dcf-37-6.conference.2',
    fields: [],
    reads: ['family.acceptedForServicesOn'],
    parameters: ['voluntaryServicesPlanDays'],
    compute: familyPlanDueOn,
  },
  voluntaryServicesPlanDevelopedOn: {
    type: 'maybeDate',
    label: 'the day on which the first family case plan in voluntary services was developed',
    description:
      'The first recorded day, since the case was opened, on which a family case plan was developed; none if none was. Not known where a day that is not recorded decides whether the first plan was in time.',
    provision: 'dcf-37-6.conference.2',
    fields: PLAN_FIELDS,
    reads: ['family.voluntaryServicesPlanDueOn'],
    compute: (family) => firstPlanDevelopedOn(family, familyPlanDueOn(family)),
  },
  initialPlanIsReviewed: {
    type: 'boolean',
    label: 'the first family case plan has been reviewed with the family',
    description: 'Whether the plan was reviewed since the case was opened.',
    provision: 'dcf-37-6.conference.2',
    fields: REVIEW_FIELDS,
    settle: settleEvent('/initialPlanReviewed'),
    compute: isReviewed,
  },
  initialPlanReviewedOn: {
    type: 'maybeDate',
    label: 'the day on which the first family case plan was reviewed',
    description: 'The recorded day of that review; none where there was none.',
    provision: 'dcf-37-6.conference.2',
    fields: ['/initialPlanReviewed', '/initialPlanReviewed/on'],
    compute: ({ element }) => occurredOn(element.initialPlanReviewed),
  },
  applicationApprovedOn: {
    type: 'date',
    label: 'the day on which the application for voluntary services was approved',
    description: 'The day of approval, as recorded.',
    provision: 'rcsa-17a-11-13.a',
    fields: ['/case/applicationApprovedOn'],
    compute: approvedOn,
  },
  caseServicePlanDueOn: {
    type: 'date',
    label: 'the day by which the case service plan is due',
    description: 'Fifty-five calendar days after the application was approved.',
    provision: 'rcsa-17a-11-13.a',
    fields: [],
    reads: ['family.applicationApprovedOn'],
    parameters: ['caseServicePlanDays'],
    compute: caseServicePlanDueOn,
  },
  caseServicePlanDevelopedOn: {
    type: 'maybeDate',
    label: 'the day on which the family case plan that is the case service plan was completed',
    description:
      'The first recorded day, since the case was opened, on which a family case plan was developed; none if none was. Not known where a day that is not recorded decides whether the first plan was in time.',
    provision: 'rcsa-17a-11-13.a',
    fields: PLAN_FIELDS,
    reads: ['family.caseServicePlanDueOn'],
    compute: (family) => firstPlanDevelopedOn(family, caseServicePlanDueOn(family)),
  },
});
