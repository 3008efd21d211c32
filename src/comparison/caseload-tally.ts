import type { CompiledRule, Ruleset } from '../ruleset/ruleset';
import type { RuleChanges } from './caseload-diff';
import type { ReportDiff } from './report-diff';
import { kindOf, RuleTally } from './rule-tally';
import { transitionsOf } from './transitions';

/** Counts what changed, case by case and rule by rule. */
export class CaseloadTally {
  readonly #byRule = new Map<string, RuleTally>();

  /** @param examples - how many cases are named for each kind of change */
  constructor(private readonly examples: number) {}

  /** @param number - of the case, greater than that of the case before */
  add(diff: ReportDiff, caseId: string, number: number): void {
    for (const transition of transitionsOf(diff)) {
      const kind = kindOf(transition);
      if (kind !== null) this.#of(transition.finding.ruleId).add(kind, caseId, number);
    }
  }

  /** The rules by which anything changed: in the order of the later rules, then those that only the earlier had. */
  rules(before: Ruleset, after: Ruleset): readonly RuleChanges[] {
    const rules = new Map<string, readonly [CompiledRule, Ruleset]>();
    for (const ruleset of [after, before]) {
      for (const compiled of ruleset.rules) {
        if (!rules.has(compiled.rule.id)) rules.set(compiled.rule.id, [compiled, ruleset]);
      }
    }
    return [...rules.values()].flatMap(([{ rule }, ruleset]) => {
      const tally = this.#byRule.get(rule.id);
      if (!tally) return [];
      const citations = rule.provisions.map((id) => ruleset.provisions.get(id)?.pinpoint ?? id);
      return [{ ruleId: rule.id, title: rule.title, citations, ...tally.counted() }];
    });
  }

  #of(ruleId: string): RuleTally {
    const tally = this.#byRule.get(ruleId) ?? new RuleTally(this.examples);
    this.#byRule.set(ruleId, tally);
    return tally;
  }
}
