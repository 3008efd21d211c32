import { PLACEHOLDER } from '../../record/placeholder';
import { objectivesOf } from '../objective/needs';
import type { Settle } from '../settle';

/** The needs that the objectives name are listed: without them they would name nothing. Where none is named, a new one is. */
export const settlePriorityNeeds: Settle<'childInPlacementCasePlan'> = (plan, state) => {
  if (state !== 'recorded') return [];
  const objectives = objectivesOf(plan);
  const named = Array.isArray(objectives)
    ? objectives.flatMap(({ needIds }) => (Array.isArray(needIds) ? needIds : []))
    : [];
  const needs = named.length > 0 ? [...new Set(named)].map((id) => ({ id })) : [{ label: PLACEHOLDER }];
  return [needs.map((value) => ({ pointer: `${plan.pointer}/priorityNeeds/-`, value }))];
};
