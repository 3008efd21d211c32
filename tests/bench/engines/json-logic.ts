import { LogicEngine } from 'json-logic-engine';
import type { JsonCondition } from '../../../src/json-rules-engine/json-rules';
import { outstandingWhen, plainRules, type Engine, type KnownFacts } from '../rules-on-facts';

type Logic = boolean | number | string | readonly Logic[] | { readonly [operator: string]: Logic };

/** In json-logic a full stop in a name leads into an object. */
const variable = (fact: string): Logic => ({ var: jsonLogicName(fact) });

const jsonLogicName = (fact: string): string => fact.replaceAll('.', '_');

const COMPARISONS: { readonly [operator: string]: (fact: Logic, value: Logic) => Logic } = {
  equal: (fact, value) => ({ '===': [fact, value] }),
  notEqual: (fact, value) => ({ '!==': [fact, value] }),
  in: (fact, value) => ({ in: [fact, value] }),
  notIn: (fact, value) => ({ '!': [{ in: [fact, value] }] }),
  contains: (fact, value) => ({ in: [value, fact] }),
  doesNotContain: (fact, value) => ({ '!': [{ in: [value, fact] }] }),
  lessThan: (fact, value) => ({ '<': [fact, value] }),
  lessThanInclusive: (fact, value) => ({ '<=': [fact, value] }),
  greaterThan: (fact, value) => ({ '>': [fact, value] }),
  greaterThanInclusive: (fact, value) => ({ '>=': [fact, value] }),
};

function logicOf(condition: JsonCondition): Logic {
  if ('all' in condition) return { and: condition.all.map(logicOf) };
  if ('any' in condition) return { or: condition.any.map(logicOf) };
  if ('not' in condition) return { '!': [logicOf(condition.not)] };
  const { fact, operator, value } = condition;
  const compare = COMPARISONS[operator];
  if (!compare) throw new TypeError(`no json-logic for ${operator}`);
  return compare(variable(fact), typeof value === 'object' && 'fact' in value ? variable(value.fact) : value);
}

const rulesInLogic = () =>
  plainRules().map((rule) => ({ id: rule.id, logic: logicOf(outstandingWhen(rule)) }));

/** json-logic's names for the facts: made before anything is timed. */
export const forJsonLogic = (facts: KnownFacts): KnownFacts =>
  Object.fromEntries(Object.entries(facts).map(([id, value]) => [jsonLogicName(id), value]));

/** Each rule compiled by json-logic-engine into JavaScript, with `new Function`. */
export function jsonLogicCompiled(): Engine {
  const engine = new LogicEngine();
  const rules = rulesInLogic().map(({ id, logic }) => ({ id, holds: engine.build(logic) }));
  return (facts) => rules.filter(({ holds }) => holds(facts)).map(({ id }) => id);
}

/** Each rule interpreted by json-logic-engine, with its optimisations. */
export function jsonLogicInterpreted(): Engine {
  const engine = new LogicEngine();
  const rules = rulesInLogic();
  return (facts) => rules.filter(({ logic }) => engine.run(logic, facts)).map(({ id }) => id);
}
