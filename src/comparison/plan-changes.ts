import type { RequiredPlan } from '../report/report';
import { changesBetween } from './changes';
import type { Listing } from './listing';
import type { RequiredPlanChange } from './report-diff';
import type { Side } from './side';

const MEMBERS = ['required', 'phase', 'because', 'couldBe', 'onFile', 'supplied'] as const;

/** The plans of which something else is said: in the order of the later report, then those that only the earlier has. */
export function planChanges(before: Side, after: Side): readonly RequiredPlanChange[] {
  const [was, is] = [byKey(before), byKey(after)];
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((key) => {
    const [one, other] = [was.get(key), is.get(key)];
    const { plan, subject } = (other ?? one) as RequiredPlan;
    const changes = one && other ? changesBetween(one, other, MEMBERS) : [];
    if (one && other && changes.length === 0) return [];
    return [
      {
        plan,
        subject,
        before: one ?? absence(subject, before.listing),
        after: other ?? absence(subject, after.listing),
        changes,
      },
    ];
  });
}

const byKey = ({ report }: Side): ReadonlyMap<string, RequiredPlan> =>
  new Map(report.requiredPlans.map((plan) => [`${plan.plan}@${plan.subject}`, plan]));

const absence = (subject: string, { children }: Listing): 'ruleNotAsked' | 'childNotThere' =>
  subject.startsWith('child:') && children !== null && !children.has(subject)
    ? 'childNotThere'
    : 'ruleNotAsked';
