import type { FactValue } from '../evaluator/condition';
import type { Truth } from '../evaluator/truth';
import type { Ruleset } from '../ruleset/ruleset';
import type { RequiredPlan } from './report';
import type { Judge, Verdict } from './verdicts';

/** Which plans are required, one entry for each rule that decides on a plan and each subject of it. */
export function requiredPlansOf(verdicts: readonly Verdict[], ruleset: Ruleset, judge: Judge): RequiredPlan[] {
  return verdicts.flatMap(({ compiled, scope, applies }) => {
    const { plan } = compiled.rule;
    if (!plan) return [];
    const triggers = compiled.triggers.map(({ condition, holds }) => ({
      provisions: condition.provisions,
      truth: judge.holds({ condition, holds }, scope),
    }));
    const provisionsWhere = (truth: Truth) =>
      triggers.filter((trigger) => trigger.truth === truth).flatMap(({ provisions }) => provisions);
    return [
      {
        plan: plan.kind,
        subject: scope.subject.key,
        required: applies ?? 'undetermined',
        phase: phaseOf(ruleset.reader(plan.phase, compiled.rule)(scope)),
        because: provisionsWhere(true),
        couldBe: provisionsWhere(null),
        onFile: yesNoOf(ruleset.reader(plan.onFile, compiled.rule)(scope)),
        supplied: yesNoOf(ruleset.reader(plan.supplied, compiled.rule)(scope)),
      },
    ];
  });
}

const phaseOf = (value: FactValue): RequiredPlan['phase'] =>
  value === 'initial' || value === 'ongoing' ? value : 'undetermined';

const yesNoOf = (value: FactValue): boolean | 'undetermined' => (typeof value === 'boolean' ? value : 'undetermined');
