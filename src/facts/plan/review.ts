import { lastDayWithinMonths } from '../../calendar/counting';
import type { CivilDate } from '../../calendar/civil-date';
import { and, type Truth } from '../../evaluator/truth';
import { factsOf } from '../fact';
import { fieldAt, MISSING, planValueOf, type PlanValue } from '../plan-entry';
import type { Subject } from '../subject';

type Plan = Subject<'childInPlacementCasePlan'>;

function dayAt(plan: Plan, path: readonly string[]): PlanValue<CivilDate> {
  const { stated, silence } = fieldAt(plan, path);
  return planValueOf(stated, silence) as PlanValue<CivilDate>;
}

interface ReviewPeriod {
  readonly from: PlanValue<CivilDate>;
  readonly to: PlanValue<CivilDate>;
}

/** The first and the last day of the review period, both included. */
const reviewPeriodOf = (plan: Plan): ReviewPeriod => ({
  from: dayAt(plan, ['reviewPeriod', 'from']),
  to: dayAt(plan, ['reviewPeriod', 'to']),
});

/** A period without one of its days is not stated, whatever the other day is. */
function isWithinReviewMonths(plan: Plan): Truth {
  const { from, to } = reviewPeriodOf(plan);
  if (from === MISSING || to === MISSING) return false;
  if (from === null || to === null) return null;
  const months = plan.situation.parameter('reviewPeriodMonths', from);
  return months === null ? null : to <= lastDayWithinMonths(from, Number(months));
}

function isOngoing(plan: Plan): Truth {
  const kind = planValueOf(plan.element.kind, 'unknown');
  if (kind === 'initial' || kind === 'ongoing') return kind === 'ongoing';
  return null;
}

function fsnaIsCompleted(plan: Plan): Truth {
  const event = planValueOf(plan.element.fsna, plan.silence);
  if (event === null) return null;
  return event === MISSING || !('occurred' in event) ? false : event.occurred;
}

export const planReviewFacts = factsOf('childInPlacementCasePlan', {
  isOngoing: {
    type: 'boolean',
    label: 'the plan is an ongoing plan, not the initial one',
    description: 'The kind of the plan, as recorded.',
    provision: 'dcf-cip.progress.3',
    actionable: false,
    fields: ['/kind'],
    compute: isOngoing,
  },
  reviewPeriodIsWithinSixMonths: {
    type: 'boolean',
    label: 'the plan states a review period of at most six months',
    description: 'Whether both days of the review period are stated and it is not longer than six calendar months.',
    provision: 'dcf-cip.progress.3',
    actionable: true,
    fields: ['/reviewPeriod/from', '/reviewPeriod/to'],
    parameters: ['reviewPeriodMonths'],
    compute: isWithinReviewMonths,
  },
  fsnaIsCompleted: {
    type: 'boolean',
    label: 'the SDM Family Strengths and Needs Assessment is completed',
    description: 'Whether the assessment that supports the objectives is recorded as completed.',
    provision: 'dcf-cip.case-objectives.3',
    actionable: true,
    fields: ['/fsna'],
    compute: fsnaIsCompleted,
  },
});

/** Whether a day lies in the review period, both its days included. In a period that is not stated, no day does. */
export function isWithinReviewPeriod(plan: Plan, day: CivilDate | null): Truth {
  const { from, to } = reviewPeriodOf(plan);
  if (from === MISSING || to === MISSING) return false;
  return and([isOnOrBefore(from, day), isOnOrBefore(day, to)]);
}

const isOnOrBefore = (one: CivilDate | null, other: CivilDate | null): Truth =>
  one === null || other === null ? null : one <= other;
