import type { CrossCheck } from './cross-check';
import { eachChild, eachElement } from './elements';

/** No child is placed before the day of its birth. Which of the two days is wrong is not guessed. */
export const birthAfterPlacement: CrossCheck = (record, conflicts) => {
  eachChild(record, (child, childPath) => {
    const { dateOfBirth } = child;
    if (typeof dateOfBirth !== 'string') return;
    eachElement(child.placements, [...childPath, 'placements'], (placement, path) => {
      const { startDate } = placement;
      if (typeof startDate !== 'string' || startDate >= dateOfBirth) return;
      const message = 'This is before the child’s date of birth.';
      conflicts.report([...path, 'startDate'], 'birthAfterPlacement', message, () => {
        placement.startDate = null;
        child.dateOfBirth = null;
      });
    });
  });
};
