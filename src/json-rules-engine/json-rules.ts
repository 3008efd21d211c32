import { isFactReference, type Condition, type Leaf, type Operand } from '../evaluator/condition';
import type { SubjectKind } from '../facts/subject';
import type { ClockFacts, Rule } from '../ruleset/documents';
import { allRuleset } from '../ruleset/all-ruleset';
import type { Ruleset } from '../ruleset/ruleset';
import { RulesetError } from '../ruleset/ruleset-error';

/** One comparison, as json-rules-engine reads it. */
export interface JsonComparison {
  fact: string;
  operator: string;
  value: boolean | number | string | string[] | { fact: string };
}

/** A json-rules-engine condition, its named conditions already put in place. */
export type JsonCondition = JsonComparison | JsonBlock;

/** A condition that json-rules-engine takes as the root of a rule. */
export type JsonBlock = { all: JsonCondition[] } | { any: JsonCondition[] } | { not: JsonCondition };

/** The two questions of a rule: does it apply, and is what it requires so. */
export type RulePart = 'applies' | 'requires';

/** One half of a rule as a json-rules-engine document; the engine emits its event where the half is true. */
export interface JsonRule {
  /** `<rule id>:applies` or `<rule id>:requires`, and so is the event's type. */
  name: string;
  conditions: JsonBlock;
  event: {
    type: string;
    params: {
      ruleId: string;
      part: RulePart;
      /** Of which kind of subject the rule speaks: the facts of one such subject are what it runs on. */
      subject: SubjectKind;
      title: string;
      provisions: string[];
      /** For a duty that is owed by a day: the facts that hold the days. What is not done is overdue only after `dueBy`. */
      clock?: { startsOn: string; dueBy: string; completedOn: string };
    };
  };
}

/** The name of one half of a rule. */
export const jsonRuleName = (ruleId: string, part: RulePart): string => `${ruleId}:${part}`;

/**
 * The rules as plain json-rules-engine documents, two for each rule: `new Engine(toJsonRules())` takes them as they
 * stand. They need no `path`, priority, own operator or named condition. A rule that applies to every subject of its
 * kind has `{ all: [] }`, which json-rules-engine holds to be true.
 *
 * An engine runs on the facts of one subject ({@link factsFor}): give it the rules of that subject's kind, and let no
 * two runs of one engine overlap. The engine knows two truths: a fact that is `null` is not "unknown" to it, so that
 * its own `result` may be trusted only where every fact it read is known.
 *
 * @example toJsonRules()[0]?.name // => 'supervised-child-has-a-case-plan:applies'
 */
export function toJsonRules(ruleset: Ruleset = allRuleset()): JsonRule[] {
  return ruleset.rules.flatMap(({ rule }) => [
    jsonRule(rule, 'applies', rule.applies ?? { all: [] }, ruleset),
    jsonRule(rule, 'requires', rule.requires, ruleset),
  ]);
}

function jsonRule(rule: Rule, part: RulePart, condition: Condition, ruleset: Ruleset): JsonRule {
  const { id: ruleId, subject, title, provisions, clock } = rule;
  const name = jsonRuleName(ruleId, part);
  const written = jsonCondition(condition, ruleset);
  return {
    name,
    conditions: 'fact' in written ? { all: [written] } : written,
    event: {
      type: name,
      params: {
        ruleId,
        part,
        subject,
        title,
        provisions: [...provisions],
        ...(clock ? { clock: clockFacts(clock) } : {}),
      },
    },
  };
}

const clockFacts = ({ startsOn, dueBy, completedOn }: ClockFacts) => ({ startsOn, dueBy, completedOn });

function jsonCondition(condition: Condition, ruleset: Ruleset): JsonCondition {
  const written = (part: Condition) => jsonCondition(part, ruleset);
  if ('all' in condition) return { all: condition.all.map(written) };
  if ('any' in condition) return { any: condition.any.map(written) };
  if ('not' in condition) return { not: written(condition.not) };
  if ('condition' in condition) return written(namedCondition(condition.condition, ruleset));
  return jsonComparison(condition);
}

function namedCondition(id: string, { conditions }: Ruleset): Condition {
  const named = conditions.get(id);
  if (!named) throw new RulesetError(id, 'no such condition');
  return named.when;
}

const jsonComparison = ({ fact, operator, value }: Leaf): JsonComparison => ({
  fact,
  operator,
  value: jsonValue(value),
});

function jsonValue(value: Operand): JsonComparison['value'] {
  if (typeof value !== 'object') return value;
  return isFactReference(value) ? { fact: value.fact } : [...value];
}
