import type { SubjectKind } from '../facts/subject';
import type { Ruleset } from '../ruleset/ruleset';
import { toJsonRules } from './json-rules';
import { rulesRunner, type RulesRunner } from './rules-runner';

type Runners = ReadonlyMap<SubjectKind, RulesRunner>;

const runnersByRuleset = /* @__PURE__ */ new WeakMap<Ruleset, Runners>();

/** One engine for the rules of each kind of subject, made when a ruleset is first used. */
export function runnersOf(ruleset: Ruleset): Runners {
  const made = runnersByRuleset.get(ruleset);
  if (made) return made;
  const rules = toJsonRules(ruleset);
  const kinds = new Set(rules.map(({ event }) => event.params.subject));
  const runners = new Map(
    [...kinds].map((kind) => [kind, rulesRunner(rules.filter(({ event }) => event.params.subject === kind))]),
  );
  runnersByRuleset.set(ruleset, runners);
  return runners;
}
