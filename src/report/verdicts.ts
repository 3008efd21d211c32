import type { CivilDate } from '../calendar/civil-date';
import { decide, type Clock, type Decision, type MaybeDate } from '../evaluator/outcome';
import type { Truth } from '../evaluator/truth';
import { isUnknownPlan, type CaseSubjects } from '../facts/case-subjects';
import { PARENT_KIND, type Subject } from '../facts/subject';
import type { Authority, Rule } from '../ruleset/documents';
import type { CompiledRule, CompiledTrigger, Ruleset } from '../ruleset/ruleset';
import type { Scope } from '../ruleset/scope';

/** Where the truth of conditions comes from: the compiled predicates, or another engine's answers. */
export interface Judge {
  readonly applies: (rule: CompiledRule, scope: Scope) => Truth;
  readonly requires: (rule: CompiledRule, scope: Scope) => Truth;
  readonly holds: (trigger: CompiledTrigger, scope: Scope) => Truth;
}

/** The library's own evaluator. */
export const ownJudge: Judge = {
  applies: (rule, scope) => rule.applies(scope),
  requires: (rule, scope) => rule.requires(scope),
  holds: (trigger, scope) => trigger.holds(scope),
};

/** What one rule says of one subject, with what it was decided on. */
export interface Verdict {
  readonly compiled: CompiledRule;
  readonly scope: Scope;
  readonly applies: Truth;
  readonly requires: Truth;
  readonly clock: (Clock & { readonly startsOn: MaybeDate }) | null;
  readonly decision: Decision;
  /** Of a plan that may not exist: counted, but no finding of its own. */
  readonly onlyCounted: boolean;
}

/** Every rule in force on every subject of its kind, in the order of the policy and then of the record. */
export function verdictsOf(
  ruleset: Ruleset,
  subjects: CaseSubjects,
  asOf: CivilDate,
  judge: Judge,
  authorities: readonly Authority[] | undefined,
): readonly Verdict[] {
  const needsPlan = plansNeeded(ruleset, subjects, asOf, judge);
  const verdicts: Verdict[] = [];
  for (const compiled of ruleset.rules) {
    if (authorities && !authorities.includes(compiled.authority)) continue;
    for (const subject of subjects[compiled.rule.subject]) {
      if (isUnknownPlan(subject) && !needsPlan(subject)) continue;
      const verdict = verdictOn(compiled, subject, asOf, judge);
      if (verdict) verdicts.push(verdict);
    }
  }
  return verdicts;
}

/** What one rule says of one subject; `null` where the rule is not in force. */
export function verdictOn(
  compiled: CompiledRule,
  subject: Subject,
  asOf: CivilDate,
  judge: Judge,
): Verdict | null {
  const scope = scopeOf(compiled, subject, asOf);
  return isInForce(compiled.rule, scope.lawOn)
    ? verdictOf(compiled, scope, asOf, judge, isUnknownPlan(subject))
    : null;
}

/** A rule with a clock is read as the law stood when the clock started, any other as it stands on `asOf`. */
export function scopeOf(compiled: CompiledRule, subject: Subject, asOf: CivilDate): Scope {
  const onAsOf: Scope = { subject, lawOn: asOf };
  if (!compiled.clock) return onAsOf;
  const startsOn = compiled.clock.startsOn(onAsOf) as MaybeDate;
  return startsOn === null || startsOn === 'none' ? onAsOf : { subject, lawOn: startsOn };
}

/** Whether a rule is read on a day. */
export function isInForce({ inForce: { from, until } }: Rule, on: CivilDate): boolean {
  return (from === null || from <= on) && (until === null || on <= until);
}

function verdictOf(
  compiled: CompiledRule,
  scope: Scope,
  asOf: CivilDate,
  judge: Judge,
  onlyCounted: boolean,
): Verdict {
  const applies = judge.applies(compiled, scope);
  // What a rule requires is not asked where it does not apply, but is where that is unknown: both may be needed.
  const requires = applies === false ? null : judge.requires(compiled, scope);
  const clock = compiled.clock && {
    startsOn: compiled.clock.startsOn(scope) as MaybeDate,
    dueBy: compiled.clock.dueBy(scope) as MaybeDate,
    completedOn: compiled.clock.completedOn(scope) as MaybeDate,
  };
  const decision = clock ? decide(applies, requires, asOf, clock) : decide(applies, requires, asOf);
  return { compiled, scope, applies, requires, clock, decision, onlyCounted };
}

/** Whether a plan of which nothing is known may be needed: only then is it counted that nothing is known of it. */
function plansNeeded(ruleset: Ruleset, subjects: CaseSubjects, asOf: CivilDate, judge: Judge) {
  const notNeeded = new Set<Subject>();
  for (const compiled of ruleset.rules) {
    if (!compiled.rule.plan) continue;
    for (const subject of subjects[compiled.rule.subject]) {
      if (judge.applies(compiled, scopeOf(compiled, subject, asOf)) === false) notNeeded.add(subject);
    }
  }
  return (plan: Subject): boolean =>
    PARENT_KIND[plan.kind] !== null && !notNeeded.has(plan.parent as Subject);
}
