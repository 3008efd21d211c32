import type { MaybeDate } from '../../evaluator/outcome';
import { or, type Truth } from '../../evaluator/truth';
import { latestReviewInPlacementOn } from '../child/case-reviews';
import { movedOn } from '../child/move';
import { factsOf } from '../fact';
import { MISSING, planValueOf } from '../plan-entry';
import { settleDay } from '../settle';
import type { Subject } from '../subject';
import { isOnFileSince } from './plan-on-file';

type Plan = Subject<'childInPlacementCasePlan'>;

/** Whether the plan in use was developed, or the plan last revised, on a day or later. */
function isUpdatedSince(plan: Plan, since: MaybeDate): Truth {
  const { casePlan, earlierCasePlans } = plan.parent.element;
  return or([isOnFileSince(casePlan, earlierCasePlans, since), isRevisedSince(plan, since)]);
}

function isRevisedSince({ element, silence }: Plan, since: MaybeDate): Truth {
  const revisedOn = planValueOf(element.revisedOn, silence);
  if (revisedOn === MISSING) return false;
  if (typeof revisedOn !== 'string' || since === null) return null;
  return since === 'none' || revisedOn >= since;
}

const FIELDS = ['/revisedOn', '/developedOn', 'child:/earlierCasePlans/*/developedOn'];

export const planUpdateFacts = factsOf('childInPlacementCasePlan', {
  isUpdatedSinceMove: {
    type: 'boolean',
    label: 'the plan was developed or revised since the child came to the present placement',
    description:
      'Whether the plan in use was developed, or the plan last revised, on or after the first day of the present placement; yes, with any day, where the child has not moved.',
    provision: 'acf-cwpm.8.3c.1.new-placement',
    fields: FIELDS,
    reads: ['child.hasMoved'],
    settle: settleDay('/revisedOn'),
    compute: (plan) => isUpdatedSince(plan, movedOn(plan.parent)),
  },
  isUpdatedSinceReview: {
    type: 'boolean',
    label: 'the plan was developed or revised since its last review',
    description:
      'Whether the plan in use was developed, or the plan last revised, on or after the day of the last administrative or court review since the child was placed; yes, with any day, where there was none.',
    provision: 'acf-cwpm.8.3c.1.same-placement',
    fields: FIELDS,
    reads: ['child.planWasReviewedInPlacement'],
    settle: settleDay('/revisedOn'),
    compute: (plan) => isUpdatedSince(plan, latestReviewInPlacementOn(plan.parent)),
  },
});
