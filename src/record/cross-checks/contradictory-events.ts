import type { Path } from '../json-pointer';
import type { Conflicts, CrossCheck } from './cross-check';
import { eachChild, eachChildPlan } from './elements';

/** What has not occurred did not occur on a day. */
export const contradictoryEvents: CrossCheck = (record, conflicts) => {
  eachChild(record, ({ permanency }, path) => {
    if (!permanency) return;
    checkEvent(
      permanency.concurrentPermanencyPlan,
      [...path, 'permanency', 'concurrentPermanencyPlan'],
      conflicts,
      () => {
        permanency.concurrentPermanencyPlan = null;
      },
    );
  });
  eachChildPlan(record, (plan, path) => {
    checkEvent(plan.fsna, [...path, 'fsna'], conflicts, () => {
      plan.fsna = { unknown: true };
    });
  });
};

type Event =
  { readonly occurred: boolean; readonly on?: string | null | undefined } | { readonly unknown: true } | null | undefined;

function checkEvent(event: Event, path: Path, conflicts: Conflicts, makeUnknown: () => void): void {
  if (!event || !('occurred' in event) || event.occurred || typeof event.on !== 'string') return;
  const message = 'A day is given for something that is said not to have happened.';
  conflicts.report([...path, 'on'], 'contradiction', message, makeUnknown);
}
