import type { CivilDate } from '../../calendar/civil-date';
import type { MaybeDate } from '../../evaluator/outcome';
import type { Child, Family } from '../../record/case-record';
import { developedOn, isOnFileSince } from '../plan/plan-on-file';
import type { Subject } from '../subject';
import { firstOf } from '../time-in-care/day-range';
import { outOfHomeEpisode } from '../time-in-care/out-of-home-episode';

/** When a written case plan was first developed for a child. */
export interface FirstPlan {
  /** `'none'`: there is no plan; `null`: not known. */
  readonly day: MaybeDate;
  /** The first day that is recorded; `null` where none is. */
  readonly noLaterThan: CivilDate | null;
}

const UNKNOWN: FirstPlan = { day: null, noLaterThan: null };

/**
 * The first of the child’s own plans, for a child in placement since the episode began. For a child who is not in
 * placement and has none on file, the first of the family’s plans in the open case.
 */
export function firstWrittenPlanOn(child: Subject<'child'>): FirstPlan {
  const { element, parent } = child;
  const placed = outOfHomeEpisode(child);
  const isOnFile = isOnFileSince(element.casePlan, element.earlierCasePlans, placed.startedOn);
  if (isOnFile === null || placed.isOpen === null) return UNKNOWN;
  if (isOnFile || placed.isOpen) return firstSince(daysOfPlans(element), placed.startedOn);
  return firstSince(daysOfPlans(parent.element), parent.element.case?.openedOn ?? null);
}

function firstSince(days: readonly MaybeDate[], since: MaybeDate): FirstPlan {
  if (since === null) return UNKNOWN;
  const developed = days.filter((day) => day !== 'none');
  const first = firstOf(
    developed.filter((day) => day !== null).filter((day) => since === 'none' || day >= since),
  );
  return { day: developed.includes(null) ? null : (first ?? 'none'), noLaterThan: first };
}

/** The days of the plans, of this one and those before it; a draft has none. */
const daysOfPlans = ({ casePlan, earlierCasePlans }: Child | Family): readonly MaybeDate[] => [
  developedOn(casePlan),
  ...(earlierCasePlans ? earlierCasePlans.map((plan) => plan.developedOn ?? null) : [null]),
];
