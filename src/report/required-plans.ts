import type { FactValue } from '../evaluator/condition';
import type { Truth } from '../evaluator/truth';
import type { CompiledRule, Ruleset } from '../ruleset/ruleset';
import type { Scope } from '../ruleset/scope';
import type { RequiredPlan } from './report';
import type { Judge, Verdict } from './verdicts';

/** Which plans are required, one entry for each rule that decides on a plan and each subject of it. */
export function requiredPlansOf(
  verdicts: readonly Verdict[],
  ruleset: Ruleset,
  judge: Judge,
): RequiredPlan[] {
  const onPlans = verdicts.filter(({ compiled }) => compiled.rule.plan);
  return onPlans.flatMap(({ compiled, scope, applies }) => {
    const { plan } = compiled.rule;
    if (!plan) return [];
    const triggers = triggersOf(compiled, scope, judge);
    return [
      {
        plan: plan.kind,
        subject: scope.subject.key,
        required: applies ?? 'undetermined',
        phase: phaseOf(ruleset.reader(plan.phase, compiled.rule)(scope)),
        because: provisionsWhere(triggers, true),
        couldBe: provisionsWhere(triggers, null),
        onFile: yesNoOf(ruleset.reader(plan.onFile, compiled.rule)(scope)),
        supplied: yesNoOf(ruleset.reader(plan.supplied, compiled.rule)(scope)),
      },
    ];
  });
}

interface Trigger {
  readonly provisions: readonly string[];
  readonly truth: Truth;
}

/** The triggers of a rule on a plan, without those that another trigger says better. */
export function triggersOf({ triggers }: CompiledRule, scope: Scope, judge: Judge): readonly Trigger[] {
  return triggers
    .filter(({ citedUnless }) => citedUnless?.(scope) !== true)
    .map((trigger) => ({ provisions: trigger.condition.provisions, truth: judge.holds(trigger, scope) }));
}

export const provisionsWhere = (triggers: readonly Trigger[], truth: Truth): string[] =>
  triggers.filter((trigger) => trigger.truth === truth).flatMap(({ provisions }) => provisions);

const phaseOf = (value: FactValue): RequiredPlan['phase'] =>
  value === 'initial' || value === 'ongoing' ? value : 'undetermined';

const yesNoOf = (value: FactValue): boolean | 'undetermined' =>
  typeof value === 'boolean' ? value : 'undetermined';
