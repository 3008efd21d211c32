import type { CrossCheck } from './cross-check';
import { eachChildPlan, eachElement } from './elements';
import { checkReference, referenceTarget } from './reference-target';

/** The needs that an objective answers are among the plan's priority needs, if these are given. */
export const needReferences: CrossCheck = (record, conflicts) => {
  eachChildPlan(record, (plan, planPath) => {
    if (!Array.isArray(plan.priorityNeeds)) return;
    const needs = referenceTarget([[plan.priorityNeeds, [...planPath, 'priorityNeeds']]], conflicts);
    eachElement(plan.objectives, [...planPath, 'objectives'], (objective, objectivePath) =>
      eachElement(objective.needIds, [...objectivePath, 'needIds'], (id, path) =>
        checkReference(id, needs, path, conflicts, () => {
          objective.needIds = { unknown: true };
        }),
      ),
    );
  });
};
