import { isFactReference, type Condition, type FactValue } from '../../src/evaluator/condition';
import type { Fact } from '../../src/facts/fact';
import { factsFor, toJsonRules } from '../../src/json-rules-engine/index';
import type { JsonBlock, JsonCondition } from '../../src/json-rules-engine/json-rules';
import type { Rule } from '../../src/ruleset/documents';
import { policyRuleset } from '../../src/ruleset/policy-ruleset';
import { AS_OF, caseload, randomNumbers } from './caseload';

/** The common ground of all engines: what one rule says of one plan and its child, on facts that are all known. */
export type KnownFacts = Readonly<Record<string, NonNullable<FactValue>>>;

/** A rule with its named conditions put in place, as every peer needs it. */
export interface PlainRule {
  readonly id: string;
  /** `null`: it always applies. */
  readonly applies: JsonBlock | null;
  readonly requires: JsonBlock;
}

/** Answers a case with the ids of the rules that apply and are not satisfied, in no order. */
export type Engine = (facts: KnownFacts) => readonly string[] | Promise<readonly string[]>;

const KINDS: readonly string[] = ['child', 'childInPlacementCasePlan'];

/** The rules of the two policies on a child and on the child's plan, as they stand in the documents. */
export function comparedRules(): readonly Rule[] {
  const policies = /^dcf-(36-1|cip)\./;
  return policyRuleset()
    .rules.map(({ rule }) => rule)
    .filter(({ subject, provisions }) => KINDS.includes(subject) && policies.test(provisions[0] ?? ''));
}

/** The same rules as plain json-rules-engine conditions. */
export function plainRules(): readonly PlainRule[] {
  const halves = new Map(toJsonRules(policyRuleset()).map(({ name, conditions }) => [name, conditions]));
  return comparedRules().map(({ id, applies }) => ({
    id,
    applies: applies ? (halves.get(`${id}:applies`) as JsonBlock) : null,
    requires: halves.get(`${id}:requires`) as JsonBlock,
  }));
}

/** A rule is outstanding where it applies and what it requires is not so. */
export const outstandingWhen = ({ applies, requires }: PlainRule): JsonBlock =>
  applies ? { all: [applies, { not: requires }] } : { not: requires };

let read: readonly string[] | null = null;

/** The ids of the facts that these rules read. */
export const readFacts = (): readonly string[] =>
  (read ??= [...new Set(plainRules().flatMap((rule) => factsIn(outstandingWhen(rule))))]);

/**
 * The facts of so many plans of the caseload, only those that these rules read. What is not known is made up: with
 * unknowns the engines would not answer the same question.
 */
export function knownFacts(count: number): readonly KnownFacts[] {
  const ruleset = policyRuleset();
  const random = randomNumbers(7);
  const known: KnownFacts[] = [];
  for (let size = count; known.length < count; size *= 2) {
    known.length = 0;
    for (const record of caseload(size)) {
      for (const { kind, facts } of factsFor(record, { asOf: AS_OF, ruleset })) {
        if (kind !== 'childInPlacementCasePlan' || known.length === count) continue;
        const ofPlan = readFacts().map(
          (id) => [id, facts[id] ?? madeUp(ruleset.facts.get(id), random)] as const,
        );
        known.push(Object.fromEntries(ofPlan));
      }
    }
  }
  return known;
}

function madeUp(fact: Fact | undefined, random: () => number): NonNullable<FactValue> {
  switch (fact?.type) {
    case 'boolean':
      return random() < 0.5;
    case 'number':
      return Math.floor(random() * 20);
    case 'code':
      return fact.codes?.[Math.floor(random() * fact.codes.length)] ?? '';
    default:
      throw new TypeError(`no value is made up for ${fact?.id ?? 'a fact that is not there'}`);
  }
}

function factsIn(condition: JsonCondition | Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(factsIn);
  if ('any' in condition) return condition.any.flatMap(factsIn);
  if ('not' in condition) return factsIn(condition.not);
  if ('condition' in condition) return [];
  return isFactReference(condition.value) ? [condition.fact, condition.value.fact] : [condition.fact];
}
