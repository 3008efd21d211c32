import type { SubjectKind } from '../../src/facts/subject';
import { toJsonRules } from '../../src/json-rules-engine';
import { rulesRunner, type RulesRunner } from '../../src/json-rules-engine/rules-runner';
import { runnersOf } from '../../src/json-rules-engine/ruleset-runners';
import { ruleset } from './halves';

const documents = toJsonRules(ruleset);
const ofRules = new Map<string, RulesRunner>();

/** The engine with all rules of a kind of subject: one run answers for them all. */
export function engineOfKind(kind: SubjectKind): RulesRunner {
  const runner = runnersOf(ruleset).get(kind);
  if (!runner) throw new Error(`There is no engine for the rules of ${kind}.`);
  return runner;
}

/** An engine with both halves of one rule, for questions about that rule alone. */
export function engineOfRule(ruleId: string): RulesRunner {
  const made = ofRules.get(ruleId);
  if (made) return made;
  const runner = rulesRunner(documents.filter(({ event }) => event.params.ruleId === ruleId));
  ofRules.set(ruleId, runner);
  return runner;
}
