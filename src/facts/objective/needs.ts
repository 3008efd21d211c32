import { or } from '../../evaluator/truth';
import type { Objective } from '../../record/case-record';
import { factsOf } from '../fact';
import { MISSING, planValueOf, type PlanValue } from '../plan-entry';
import type { Subject } from '../subject';

export function objectivesOf(plan: Subject<'childInPlacementCasePlan'>): PlanValue<readonly Objective[]> {
  return planValueOf(plan.element.objectives, plan.silence) as PlanValue<readonly Objective[]>;
}

export const priorityNeedFacts = factsOf('priorityNeed', {
  isAnsweredByAnObjective: {
    type: 'boolean',
    label: 'an objective answers the priority need',
    description: 'Whether the id of the need is among the needs of any objective of the plan.',
    provision: 'dcf-cip.case-objectives.1',
    actionable: true,
    fields: ['/id', 'childInPlacementCasePlan:/objectives/*/needIds'],
    compute: ({ element, parent: plan }) => {
      const objectives = objectivesOf(plan);
      if (objectives === MISSING) return false;
      const { id } = element;
      if (objectives === null || !id) return null;
      return or(
        objectives.map((objective) => {
          const needIds = planValueOf(objective.needIds, objective.unknown ? 'unknown' : plan.silence);
          if (needIds === MISSING) return false;
          return Array.isArray(needIds) ? needIds.includes(id) : null;
        }),
      );
    },
  },
});
