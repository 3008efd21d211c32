import type { Path } from '../json-pointer';
import type { Conflicts, CrossCheck } from './cross-check';
import { eachChild, eachChildPlan, eachElement, type Listed } from './elements';

/** No two elements of one list have the same id. The first keeps it. */
export const duplicateIds: CrossCheck = (record, conflicts) => {
  const { family } = record;
  checkIds(family?.people, ['family', 'people'], conflicts);
  checkIds(family?.services, ['family', 'services'], conflicts);
  checkIds(family?.earlierCasePlans, ['family', 'earlierCasePlans'], conflicts);
  checkIds(record.children, ['children'], conflicts);
  eachChild(record, (child, path) => {
    for (const list of LISTS_OF_CHILD) checkIds(child[list], [...path, list], conflicts);
  });
  eachChildPlan(record, (plan, planPath) => {
    checkIds(plan.services, [...planPath, 'services'], conflicts);
    checkIds(plan.priorityNeeds, [...planPath, 'priorityNeeds'], conflicts);
    checkIds(plan.objectives, [...planPath, 'objectives'], conflicts);
    eachElement(plan.objectives, [...planPath, 'objectives'], (objective, path) => {
      checkIds(objective.actionSteps, [...path, 'actionSteps'], conflicts);
      checkIds(objective.progress?.barriers, [...path, 'progress', 'barriers'], conflicts);
    });
  });
};

const LISTS_OF_CHILD = [
  'earlierCasePlans',
  'placements',
  'siblings',
  'permanencyHearings',
  'caseReviews',
  'planHearingRequests',
] as const;

function checkIds(list: Listed<{ id?: string | null | undefined }>, path: Path, conflicts: Conflicts): void {
  const taken = new Set<string>();
  eachElement(list, path, (element, elementPath) => {
    const { id } = element;
    if (typeof id !== 'string') return;
    if (!taken.has(id)) {
      taken.add(id);
      return;
    }
    const message = 'An earlier element of this list has the same id.';
    conflicts.report([...elementPath, 'id'], 'duplicateId', message, () => {
      element.id = null;
    });
  });
}
