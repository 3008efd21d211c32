import type { RulesetCheck } from './check';

/** A rule does not end before it begins. */
export const inForceIsInOrder: RulesetCheck = function* ({ rules }) {
  for (const { id, inForce } of rules) {
    if (inForce.from !== null && inForce.until !== null && inForce.from > inForce.until) {
      yield { documentId: id, problem: 'it goes out of force before it comes into force' };
    }
  }
};
