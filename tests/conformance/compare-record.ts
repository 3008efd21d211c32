import type { RuleResult } from 'json-rules-engine';
import { readCase } from '../../src/evaluate-with-ruleset';
import type { FlatFacts } from '../../src/json-rules-engine';
import { flatFacts } from '../../src/json-rules-engine/facts-for';
import { ruleScopesOf, type RuleScope } from '../../src/json-rules-engine/rule-scopes';
import type { CompiledRule, Ruleset } from '../../src/ruleset/ruleset';
import type { Scope } from '../../src/ruleset/scope';
import type { DatedRecord } from '../arbitrary-records/dated-record-arbitrary';
import { bothWays } from './both-ways';
import { completedFacts, scopeOn } from './completed-scope';
import { Compared } from './compared';
import { engineOfKind, engineOfRule } from './engines';
import { halfOf, PARTS, ruleset as genuine, type Half } from './halves';

/** A record of which the two evaluators are asked, and how its unknowns are completed, once for each salt. */
export interface Asked extends DatedRecord {
  readonly salts: readonly number[];
}

/** Whose answers are compared, and of what. */
export interface CompareOptions {
  /** The rules as our evaluator has them; the engine always runs the bundled ones. */
  readonly ours?: Ruleset;
  /** The id of the one rule that is asked; every rule if absent. */
  readonly only?: string | undefined;
}

/** Asks the rules of every subject of a record: ours, and json-rules-engine's own `result`. */
export async function compareRecord(asked: Asked, options: CompareOptions = {}): Promise<Compared> {
  const { record, asOf, salts } = asked;
  const { ours = genuine, only } = options;
  const read = readCase(record, { asOf, ruleset: ours });
  if ('success' in read || read.issues.length > 0) throw new Error('A random record must be valid.');
  const compared = new Compared();
  const factsIn = flatFacts(genuine);
  for (const { scope, rules } of ruleScopesOf(read)) {
    const askedRules = rules.filter(({ rule }) => only === undefined || rule.id === only);
    if (askedRules.length === 0) continue;
    const facts = factsIn(scope);
    countAnswers(scope, askedRules, compared);
    const run = only === undefined ? engineOfKind(scope.subject.kind) : engineOfRule(only);
    for (const salt of salts) {
      const completion = completedFacts(facts, salt);
      const completed = {
        facts,
        salt,
        completion,
        known: scopeOn(completion, scope),
        results: await run(completion),
      };
      await compareScope({ scope, rules: askedRules }, completed, compared);
    }
  }
  return compared;
}

function countAnswers(scope: Scope, rules: readonly CompiledRule[], compared: Compared): void {
  for (const rule of rules) for (const part of PARTS) compared.countAnswer(rule[part](scope));
}

/** One completion of what is not known of one subject, and what the engine says of all its rules. */
interface Completed {
  readonly facts: FlatFacts;
  readonly salt: number;
  readonly completion: FlatFacts;
  /** The subject with the completion in place of the record's facts. */
  readonly known: Scope;
  readonly results: ReadonlyMap<string, RuleResult>;
}

async function compareScope(
  { scope, rules }: RuleScope,
  completed: Completed,
  compared: Compared,
): Promise<void> {
  for (const rule of rules) {
    compared.verdicts++;
    for (const part of PARTS) await compareHalf(halfOf(rule, part), rule[part], scope, completed, compared);
  }
}

async function compareHalf(
  half: Half,
  predicate: CompiledRule['applies'],
  scope: Scope,
  { facts, salt, completion, known, results }: Completed,
  compared: Compared,
): Promise<void> {
  const engine = results.get(half.name)?.result as boolean;
  const place = { half, scope, facts, completion };
  const ours = predicate(scope);
  if (ours !== null && ours !== engine) compared.report('completion', place, ours, engine);
  const onKnown = predicate(known);
  if (onKnown !== engine && !lacksParameter(half, completion))
    compared.report('known', place, onKnown, engine);
  if (ours !== null || !isFollowedUp(half, salt)) return;
  const { missing, tried } = await bothWays(half, facts, completion);
  if (missing === null) compared.bothWays++;
  else compared.report('bothWays', { ...place, completion: tried }, ours, missing);
}

/** Whether a parameter that the half reads has no value on the day: nothing can complete that. */
const lacksParameter = ({ reads }: Half, completion: FlatFacts): boolean =>
  reads.some((id) => completion[id] === null);

/** One unknown answer in so many is followed up: that takes the engine two runs for one answer. */
const FOLLOWED_UP = 8;

const isFollowedUp = ({ index, readsEachOnce }: Half, salt: number): boolean =>
  readsEachOnce && (index + salt) % FOLLOWED_UP === 0;
