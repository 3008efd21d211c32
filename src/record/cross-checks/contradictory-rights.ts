import type { CrossCheck } from './cross-check';
import { eachChild, eachElement } from './elements';

/** Rights that are intact were not terminated on a day. */
export const contradictoryRights: CrossCheck = (record, conflicts) => {
  eachChild(record, (child, childPath) => {
    eachElement(child.parents, [...childPath, 'parents'], (parent, path) => {
      if (parent.rights !== 'intact' || typeof parent.terminatedOn !== 'string') return;
      const message = 'A day of termination is given for rights that are said to be intact.';
      conflicts.report([...path, 'terminatedOn'], 'contradiction', message, () => {
        parent.rights = null;
        parent.terminatedOn = null;
      });
    });
  });
};
