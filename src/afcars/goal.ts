import type { Child } from '../record/case-record';
import { PERMANENCY_PLANS } from './code-values';
import { readable, type ElementReader, type Part } from './element-reader';
import type { RemovalRead } from './stays';
import { NO_REMOVAL } from './traced';

type Goal = NonNullable<Child['permanency']>['goal'];

/** The permanency goal, or why it is left open. */
type GoalRead = { readonly goal: Goal } | { readonly open: string };

/** The goal is the latest permanency plan (E147, E148) of the one removal that has not ended. */
export function goalOf(removals: readonly RemovalRead[], reader: ElementReader): GoalRead {
  const plansOf = new Map(removals.map(({ part }) => [part, readPlans(part, reader)]));
  const running = removals.filter(({ exit }) => exit === null);
  const [removal] = running;
  if (removals.length === 0) return { open: NO_REMOVAL };
  if (!removal)
    return { open: 'No removal is known to run; the plan of one that has ended is no goal any more.' };
  if (running.length > 1) return { open: 'More than one removal has not ended (E153).' };
  const plans = plansOf.get(removal.part) ?? [];
  if (plans.length === 0) return { open: 'No permanency plan (E148) is given.' };
  if (plans.length > 1 && plans.some(({ on }) => on === null))
    return { open: 'Which permanency plan is the latest cannot be told: one of them has no day (E147).' };
  const latest = plans.map(({ on }) => on ?? '').reduce((one, other) => (other > one ? other : one));
  const codes = new Set(plans.filter(({ on }) => (on ?? '') === latest).map(({ code }) => code));
  const [code] = codes;
  if (codes.size > 1) return { open: 'Several permanency plans (E148) are of the same day (E147).' };
  if (code === null || code === undefined) return { open: 'The latest permanency plan (E148) is not given.' };
  const goal = PERMANENCY_PLANS.get(code)?.value;
  return goal
    ? { goal }
    : {
        open: 'Guardianship (E148 = 4) has no mark of a subsidy: transferOfGuardianship or subsidizedGuardianship.',
      };
}

function readPlans(removal: Part, reader: ElementReader) {
  const removedOn = readable(reader.day(removal, 'E69'));
  return (reader.parts(removal, 'permanencyPlans') ?? []).map((plan) => ({
    on: readable(reader.day(plan, 'E147', removedOn)),
    code: readable(reader.code(plan, 'E148', [...PERMANENCY_PLANS.keys()])),
  }));
}
