import type { CivilDate } from '../../calendar/civil-date';
import { or, type Truth } from '../../evaluator/truth';
import type { MaybeDate } from '../../evaluator/outcome';
import type { ChildInPlacementCasePlan, FamilyCasePlan, NoPlanOnFile } from '../../record/case-record';
import { firstCounted } from '../counted-day';
import { MISSING, planValueOf } from '../plan-entry';

export type CasePlan = FamilyCasePlan | ChildInPlacementCasePlan;
type Stated = CasePlan | NoPlanOnFile | null | undefined;
type Earlier = readonly { readonly developedOn?: string | null | undefined }[] | null | undefined;

/** The plan that is there, `null` where there is none, `undefined` where it is not known whether there is one. */
export function suppliedPlan<Plan extends CasePlan>(
  stated: Plan | NoPlanOnFile | null | undefined,
): Plan | null | undefined {
  if (stated === null || stated === undefined) return undefined;
  return stated.onFile === false ? null : (stated as Plan);
}

/** Whether the record gives a plan, be it a draft. */
export function isSupplied(stated: Stated): Truth {
  const plan = suppliedPlan(stated);
  return plan === undefined ? null : plan !== null;
}

/** What silence means in a plan as a whole. */
export const silenceOf = (plan: CasePlan): 'missing' | 'unknown' =>
  plan.extent === 'whole' && plan.unknown !== true ? 'missing' : 'unknown';

/** The day on which the plan was developed; `'none'` for a draft and where there is no plan. */
export function developedOn(stated: Stated): MaybeDate {
  const plan = suppliedPlan(stated);
  if (plan === undefined) return null;
  if (plan === null) return 'none';
  const day = planValueOf(plan.developedOn, silenceOf(plan));
  return day === MISSING ? 'none' : (day as CivilDate | null);
}

/** Whether a plan developed on that day counts for what began on `since`; `'none'`: nothing to count from. */
function countsSince(developed: MaybeDate, since: MaybeDate): Truth {
  if (developed === 'none') return false;
  if (developed === null) return null;
  return since === 'none' || (since === null ? null : developed >= since);
}

/** An earlier plan was developed, be the day recorded or not. */
const earlierCountsSince = (day: CivilDate | null, since: MaybeDate): Truth =>
  since === 'none' || countsSince(day, since);

const earlierDays = (earlier: NonNullable<Earlier>): readonly (CivilDate | null)[] =>
  earlier.map(({ developedOn: day }) => day ?? null);

function anyEarlierSince(earlier: Earlier, since: MaybeDate): Truth {
  if (!earlier) return null;
  return or(earlierDays(earlier).map((day) => earlierCountsSince(day, since)));
}

/**
 * Whether the plan now in use was developed since. While the next plan is a draft, an earlier one remains in use;
 * where the record says that there is no plan, none does.
 */
export function isOnFileSince(stated: Stated, earlier: Earlier, since: MaybeDate): Truth {
  const day = developedOn(stated);
  if (day === 'none' && suppliedPlan(stated)) return anyEarlierSince(earlier, since);
  return countsSince(day, since);
}

/** Whether any plan, the present one or an earlier one, was developed since. */
export const anyDevelopedSince = (stated: Stated, earlier: Earlier, since: MaybeDate): Truth =>
  or([countsSince(developedOn(stated), since), anyEarlierSince(earlier, since)]);

/**
 * The first day since on which a plan was developed; `'none'` where none was.
 * Where one was developed by `dueBy`, another whose day is not known can only have come earlier, and changes nothing.
 */
export function firstDevelopedSince(
  stated: Stated,
  earlier: Earlier,
  since: MaybeDate,
  dueBy: MaybeDate,
): MaybeDate {
  const days = [developedOn(stated), ...(earlier ? earlierDays(earlier) : [null])];
  return firstCounted(
    days.map((day) => ({ day: day === 'none' ? null : day, counts: countsSince(day, since) })),
    dueBy,
  );
}

/** `initial` until a plan was developed since, then `ongoing`. */
export function planPhase(developedSince: Truth): 'initial' | 'ongoing' | null {
  if (developedSince === null) return null;
  return developedSince ? 'ongoing' : 'initial';
}
