import * as z from 'zod/mini';
import { OPERATORS, type Condition } from '../../evaluator/condition';
import { documentedAs, named } from '../../record/field';

const OPERAND =
  'must be true, false, a code, a list of codes or {"fact": …}; a number or a date is a parameter';
const CONDITION = 'must be all, any, not, condition, or a comparison with fact, operator and value';
const BLOCK = 'must begin with all, any, not or condition';

function comparison() {
  const factId = named('FactId', z.string(), 'Id of a fact, or "parameter." and the id of a parameter');
  const reference = named('FactReference', z.strictObject({ fact: factId }), 'Another fact to compare with');
  const operand = z.union([z.boolean(), z.string(), z.array(z.string()), reference], OPERAND);
  const schema = z.strictObject({
    fact: factId,
    operator: documentedAs(z.enum(OPERATORS), 'How the two are compared'),
    value: documentedAs(operand, 'What the fact is compared with; numbers and dates are parameters'),
  });
  return {
    factId,
    comparison: named('Comparison', schema, 'One comparison of a fact, unknown while the fact is'),
  };
}

/**
 * json-rules-engine's condition blocks, as far as rules may use them: no `path`, `priority` or `params`, nothing
 * empty, and, where a block stands by itself, no bare comparison.
 */
export function conditionSchemas() {
  const leaf = comparison();
  const condition: z.ZodMiniType<Condition> = named(
    'Condition',
    z.lazy(() => z.union([leaf.comparison, all, any, not, name], CONDITION)),
    'A comparison, or a block of conditions',
  );
  const parts = () => documentedAs(z.array(condition).check(z.minLength(1)), 'Its parts; at least one');
  const all = named('All', z.strictObject({ all: parts() }), 'True if every part is');
  const any = named('Any', z.strictObject({ any: parts() }), 'True if at least one part is');
  const not = named('Not', z.strictObject({ not: condition }), 'True if its part is false');
  const id = documentedAs(z.string(), 'Id of a condition of a conditions.json');
  const name = named('Named', z.strictObject({ condition: id }), 'What a named condition says');
  const block = named('Block', z.union([all, any, not, name], BLOCK), 'all, any, not, or a named condition');
  return { ...leaf, all, any, not, name, condition, block };
}

export type ConditionSchemas = ReturnType<typeof conditionSchemas>;
