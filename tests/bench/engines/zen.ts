import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { JsonCondition } from '../../../src/json-rules-engine/json-rules';
import { outstandingWhen, plainRules, type Engine, type KnownFacts } from '../rules-on-facts';

/** What is used of GoRules ZEN, which is installed on demand: its platform packages would break `npm ci`. */
interface Zen {
  readonly evaluateExpressionSync: (expression: string, context: object) => unknown;
  readonly ZenDecisionContent: new (content: object) => object;
  readonly ZenEngine: new () => {
    createDecision(content: object): {
      evaluate(context: object, options?: { trace: boolean }): Promise<{ result: unknown; trace?: unknown }>;
    };
  };
}

/** ZEN, or `null` where nobody ran `npm install --prefix tests/bench/peers`. */
export function installedZen(): Zen | null {
  try {
    const load = createRequire(resolve('tests/bench/peers/package.json'));
    return load('@gorules/zen-engine') as Zen;
  } catch {
    return null;
  }
}

const OPERATORS: { readonly [operator: string]: string } = {
  equal: '==',
  notEqual: '!=',
  in: 'in',
  notIn: 'not in',
  lessThan: '<',
  lessThanInclusive: '<=',
  greaterThan: '>',
  greaterThanInclusive: '>=',
};

const zenName = (fact: string): string => fact.replaceAll('.', '_');

function expressionOf(condition: JsonCondition): string {
  if ('all' in condition) return `(${condition.all.map(expressionOf).join(' and ')})`;
  if ('any' in condition) return `(${condition.any.map(expressionOf).join(' or ')})`;
  if ('not' in condition) return `not ${expressionOf(condition.not)}`;
  const { fact, operator, value } = condition;
  const written = OPERATORS[operator];
  if (!written) throw new TypeError(`no ZEN expression for ${operator}`);
  const operand = typeof value === 'object' && 'fact' in value ? zenName(value.fact) : JSON.stringify(value);
  return `(${zenName(fact)} ${written} ${operand})`;
}

const expressions = () =>
  plainRules().map((rule) => ({ id: rule.id, expression: expressionOf(outstandingWhen(rule)) }));

/** ZEN's names for the facts: made before anything is timed. */
export const forZen = (facts: KnownFacts): KnownFacts =>
  Object.fromEntries(Object.entries(facts).map(([id, value]) => [zenName(id), value]));

/** All rules as one expression, a list: so the facts cross into native code only once. */
export function zenExpression(zen: Zen): Engine {
  const rules = expressions();
  const list = `[${rules.map(({ expression }) => expression).join(', ')}]`;
  return (facts) => {
    const answers = zen.evaluateExpressionSync(list, facts) as readonly boolean[];
    return rules.filter((_, index) => answers[index]).map(({ id }) => id);
  };
}

/** All rules in one node of a decision, with ZEN's trace of it: what comes nearest to an explanation. */
export function zenTrace(zen: Zen): Engine {
  const rules = expressions();
  const node = (id: string, type: string, content = {}) => ({ id, name: id, type, content });
  const edge = (sourceId: string, targetId: string) => ({
    id: `${sourceId}-${targetId}`,
    sourceId,
    targetId,
  });
  const decision = new zen.ZenEngine().createDecision(
    new zen.ZenDecisionContent({
      nodes: [
        node('facts', 'inputNode'),
        node('rules', 'expressionNode', {
          expressions: rules.map(({ id, expression }, index) => ({
            id,
            key: `rule${index}`,
            value: expression,
          })),
        }),
        node('answers', 'outputNode'),
      ],
      edges: [edge('facts', 'rules'), edge('rules', 'answers')],
    }),
  );
  return async (facts) => {
    const { result } = await decision.evaluate(facts, { trace: true });
    const answers = result as Readonly<Record<string, boolean>>;
    return rules.filter((_, index) => answers[`rule${index}`]).map(({ id }) => id);
  };
}
