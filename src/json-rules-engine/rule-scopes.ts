import type { CivilDate } from '../calendar/civil-date';
import type { CaseRead } from '../evaluate-with-ruleset';
import { SUBJECT_KINDS, type Subject } from '../facts/subject';
import { scopeOf } from '../report/verdicts';
import type { CompiledRule } from '../ruleset/ruleset';
import type { Scope } from '../ruleset/scope';

/** A subject on a day of the law, with the rules of its kind that read their parameters on that day. */
export interface RuleScope {
  readonly scope: Scope;
  readonly rules: readonly CompiledRule[];
}

/** Every scope in which a rule will be asked, and for each subject the one of `asOf`, whether or not a rule is. */
export function ruleScopesOf({ ruleset, subjects, asOf }: CaseRead): readonly RuleScope[] {
  return SUBJECT_KINDS.flatMap((kind) => {
    const rules = ruleset.rules.filter(({ rule }) => rule.subject === kind);
    return subjects[kind].flatMap((subject: Subject) => scopesOfSubject(subject, rules, asOf));
  });
}

function scopesOfSubject(
  subject: Subject,
  rules: readonly CompiledRule[],
  asOf: CivilDate,
): readonly RuleScope[] {
  const byDay = new Map<CivilDate, CompiledRule[]>([[asOf, []]]);
  for (const rule of rules) {
    const { lawOn } = scopeOf(rule, subject, asOf);
    const ofDay = byDay.get(lawOn);
    if (ofDay) ofDay.push(rule);
    else byDay.set(lawOn, [rule]);
  }
  return [...byDay].map(([lawOn, ofDay]) => ({ scope: { subject, lawOn }, rules: ofDay }));
}
