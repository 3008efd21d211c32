import type { MaybeDate } from '../../evaluator/outcome';
import { and, type Truth } from '../../evaluator/truth';
import { dueWithinDays } from '../due-day';
import { factsOf } from '../fact';
import { caseServicePlanDueOn } from '../family/voluntary-services';
import { firstDevelopedSince } from '../plan/plan-on-file';
import type { Subject } from '../subject';
import { outOfHomeEpisode } from '../time-in-care/out-of-home-episode';
import { firstAdministrativeReviewOn, REVIEW_FIELDS } from './administrative-case-review';
import { isHeldUnder, VOLUNTARY_SERVICES } from './legal-status';

type Child = Subject<'child'>;

const planDueOn = (child: Child): MaybeDate =>
  dueWithinDays(child.situation, outOfHomeEpisode(child).startedOn, 'voluntaryServicesPlanDays');

const firstPlanDevelopedOn = (child: Child, dueBy: MaybeDate): MaybeDate =>
  firstDevelopedSince(
    child.element.casePlan,
    child.element.earlierCasePlans,
    outOfHomeEpisode(child).startedOn,
    dueBy,
  );

/** Whether the case service plan is the child's own: the program placed the child by the day on which it is due. */
export function caseServicePlanIsOwn(child: Child): Truth {
  const { isOpen, startedOn } = outOfHomeEpisode(child);
  const dueBy = caseServicePlanDueOn(child.parent);
  const inTime = startedOn === null || dueBy === null ? null : startedOn !== 'none' && startedOn <= dueBy;
  return and([isOpen, isHeldUnder(child.element, VOLUNTARY_SERVICES), inTime]);
}

const PLACEMENT = ['child.placementStartedOn'];
const PLAN_FIELDS = [
  '/casePlan',
  '/casePlan/developedOn',
  '/earlierCasePlans',
  '/earlierCasePlans/*/developedOn',
];

export const voluntaryServicesPlanFacts = factsOf('child', {
  voluntaryServicesPlanDueOn: {
    type: 'maybeDate',
    label: 'the day by which the child in placement case plan in voluntary services is due',
    description:
      'Forty-five days after the first day of the present out-of-home placement; none for a child who is not in placement.',
    provision: 'dcf-37-6.conference.3',
    fields: [],
    reads: PLACEMENT,
    parameters: ['voluntaryServicesPlanDays'],
    compute: planDueOn,
  },
  voluntaryServicesPlanDevelopedOn: {
    type: 'maybeDate',
    label: 'the day on which the first child in placement case plan in voluntary services was developed',
    description:
      'The first recorded day in the present placement on which a plan was developed; none if none was. Not known where a day that is not recorded decides whether the first plan was in time.',
    provision: 'dcf-37-6.conference.3',
    fields: PLAN_FIELDS,
    reads: [...PLACEMENT, 'child.voluntaryServicesPlanDueOn'],
    compute: (child) => firstPlanDevelopedOn(child, planDueOn(child)),
  },
  voluntaryServicesPlanReviewedOn: {
    type: 'maybeDate',
    label: 'the day on which the first child in placement case plan in voluntary services was reviewed',
    description:
      'The first recorded day in the present placement on which an administrative case review, or a treatment planning conference, was held; none if none was. Not known where a day that is not recorded decides whether it was in time.',
    provision: 'dcf-37-6.conference.3',
    fields: REVIEW_FIELDS,
    reads: [...PLACEMENT, 'child.voluntaryServicesPlanDueOn'],
    compute: (child) => firstAdministrativeReviewOn(child, planDueOn(child)),
  },
  caseServicePlanIsOwn: {
    type: 'boolean',
    label: 'the case service plan is the child’s own plan',
    description:
      'Whether the child is in placement through the Voluntary Services Program, and that placement began no later than the day on which the case service plan is due. Otherwise the family’s plan is the case service plan.',
    provision: 'rcsa-17a-11-13.a',
    fields: ['/legalStatus', '/legalStatus/*/basis', '/legalStatus/*/until'],
    reads: ['child.isInPlacement', ...PLACEMENT, 'family.caseServicePlanDueOn'],
    compute: caseServicePlanIsOwn,
  },
  caseServicePlanDevelopedOn: {
    type: 'maybeDate',
    label: 'the day on which the child’s own plan that is the case service plan was completed',
    description:
      'The first recorded day in the present placement on which a plan was developed; none if none was. Not known where a day that is not recorded decides whether the first plan was in time.',
    provision: 'rcsa-17a-11-13.a',
    fields: PLAN_FIELDS,
    reads: [...PLACEMENT, 'family.caseServicePlanDueOn'],
    compute: (child) => firstPlanDevelopedOn(child, caseServicePlanDueOn(child.parent)),
  },
});
