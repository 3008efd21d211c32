import { or, type Truth } from '../../evaluator/truth';
import type { Objective } from '../../record/case-record';
import { factsOf } from '../fact';
import { MISSING, planValueOf, type PlanValue } from '../plan-entry';
import type { Settle } from '../settle';
import type { Subject } from '../subject';

export function objectivesOf(plan: Subject<'childInPlacementCasePlan'>): PlanValue<readonly Objective[]> {
  return planValueOf(plan.element.objectives, plan.silence) as PlanValue<readonly Objective[]>;
}

function answers(
  objective: Objective,
  needId: string | null | undefined,
  silence: 'missing' | 'unknown',
): Truth {
  const needIds = planValueOf(objective.needIds, objective.unknown ? 'unknown' : silence);
  if (needIds === MISSING) return false;
  return Array.isArray(needIds) && needId ? needIds.includes(needId) : null;
}

/** Any objective of the plan can be said to answer the need, if the need has an id; where there is none, a new one. */
const settleAnswer: Settle<'priorityNeed'> = ({ element: { id }, parent: plan }, value) => {
  const objectives = objectivesOf(plan);
  if (value !== true || !id || objectives === null) return [];
  const pointer = `${plan.pointer}/objectives`;
  if (objectives === MISSING) return [[{ pointer: `${pointer}/-`, value: { needIds: [id] } }]];
  return objectives.map((_, index) => [{ pointer: `${pointer}/${index}/needIds/-`, value: id }]);
};

export const priorityNeedFacts = factsOf('priorityNeed', {
  isAnsweredByAnObjective: {
    type: 'boolean',
    label: 'an objective answers the priority need',
    description:
      'Whether the id of the need is among the needs of any objective of the plan; a need without an id cannot be told apart.',
    provision: 'dcf-cip.case-objectives.1',
    fields: ['/id', 'childInPlacementCasePlan:/objectives', 'childInPlacementCasePlan:/objectives/*/needIds'],
    settle: settleAnswer,
    compute: ({ element, parent: plan }) => {
      const objectives = objectivesOf(plan);
      if (objectives === MISSING) return false;
      return objectives && or(objectives.map((objective) => answers(objective, element.id, plan.silence)));
    },
  },
});
