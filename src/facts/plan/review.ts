import { earlierOf, type CivilDate } from '../../calendar/civil-date';
import { addDays, lastDayWithinMonths } from '../../calendar/counting';
import { and, type Truth } from '../../evaluator/truth';
import { factsOf } from '../fact';
import { fieldAt, MISSING, planValueOf, type PlanValue } from '../plan-entry';
import { settleEvent, type Settle } from '../settle';
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

const SHORTEST_MONTH = 28;

/** A period of the allowed length from the day that is stated or else, nearly as long, up to its last day. */
const settleReviewPeriod: Settle<'childInPlacementCasePlan'> = (plan, value) => {
  const { from, to } = reviewPeriodOf(plan);
  const { asOf, parameter } = plan.situation;
  const months = parameter('reviewPeriodMonths', isStated(from) ? from : asOf);
  if (value !== true || months === null) return [];
  const pointer = `${plan.pointer}/reviewPeriod`;
  if (isStated(from))
    return [[{ pointer: `${pointer}/to`, value: lastDayWithinMonths(from, Number(months)) }]];
  const end = isStated(to) ? to : asOf;
  const begin = { pointer: `${pointer}/from`, value: addDays(end, -SHORTEST_MONTH * Number(months)) };
  return [[begin, ...(isStated(to) ? [] : [{ pointer: `${pointer}/to`, value: end }])]];
};

const isStated = (day: PlanValue<CivilDate>): day is CivilDate => day !== MISSING && day !== null;

export const planReviewFacts = factsOf('childInPlacementCasePlan', {
  isOngoing: {
    type: 'boolean',
    label: 'the plan is an ongoing plan, not the initial one',
    description: 'The kind of the plan, as recorded.',
    provision: 'dcf-cip.progress.3',
    fields: ['/kind'],
    compute: isOngoing,
  },
  reviewPeriodIsWithinSixMonths: {
    type: 'boolean',
    label: 'the plan states a review period of at most six months',
    description:
      'Whether both days of the review period are stated and it is not longer than six calendar months.',
    provision: 'dcf-cip.progress.3',
    fields: ['/reviewPeriod/from', '/reviewPeriod/to'],
    parameters: ['reviewPeriodMonths'],
    settle: settleReviewPeriod,
    compute: isWithinReviewMonths,
  },
  fsnaIsCompleted: {
    type: 'boolean',
    label: 'the SDM Family Strengths and Needs Assessment is completed',
    description: 'Whether the assessment that supports the objectives is recorded as completed.',
    provision: 'dcf-cip.case-objectives.3',
    fields: ['/fsna'],
    settle: settleEvent('/fsna'),
    compute: fsnaIsCompleted,
  },
});

/** The day of evaluation or, where the review period ended before it, the last day of that; `null` where there is none. */
export function dayInReviewPeriod(plan: Plan): CivilDate | null {
  const { from, to } = reviewPeriodOf(plan);
  if (!isStated(from) || !isStated(to)) return null;
  const day = earlierOf(to, plan.situation.asOf);
  return from <= day ? day : null;
}

/** Whether a day lies in the review period, both its days included. In a period that is not stated, no day does. */
export function isWithinReviewPeriod(plan: Plan, day: CivilDate | null): Truth {
  const { from, to } = reviewPeriodOf(plan);
  if (from === MISSING || to === MISSING) return false;
  return and([isOnOrBefore(from, day), isOnOrBefore(day, to)]);
}

const isOnOrBefore = (one: CivilDate | null, other: CivilDate | null): Truth =>
  one === null || other === null ? null : one <= other;
