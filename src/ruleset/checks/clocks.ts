import type { RulesetCheck } from './check';
import { holding, typeOf } from './value-types';

/** The three facts of a clock hold days. */
export const clocksHoldDays: RulesetCheck = function* (documents) {
  for (const { id: documentId, subject, clock } of documents.rules) {
    if (!clock) continue;
    for (const fact of [clock.startsOn, clock.dueBy, clock.completedOn]) {
      const type = typeOf(fact, subject, documents);
      if ('problem' in type) yield { documentId, problem: type.problem };
      else if (type.type !== 'date' && type.type !== 'maybeDate') {
        yield { documentId, problem: `a clock takes dates; ${holding(type)}` };
      }
    }
  }
};
