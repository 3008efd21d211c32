import { isFactReference, type Condition, type Leaf, type Operator } from '../../src/evaluator/condition';
import type { Ruleset } from '../../src/ruleset/ruleset';

const OPERATOR_WORDS: { readonly [Name in Operator]: string } = {
  equal: 'is',
  notEqual: 'is not',
  in: 'is one of',
  notIn: 'is none of',
  contains: 'contains',
  doesNotContain: 'does not contain',
  lessThan: 'is less than',
  lessThanInclusive: 'is at most',
  greaterThan: 'is more than',
  greaterThanInclusive: 'is at least',
};

/** A condition block as nested Markdown lines, for people who do not read JSON. */
export function conditionWords(condition: Condition, ruleset: Ruleset, indent = ''): string {
  const parts = (heading: string, conditions: readonly Condition[]) =>
    conditions.length === 1 && conditions[0] && !('any' in conditions[0])
      ? conditionWords(conditions[0], ruleset, indent)
      : [
          `${indent}- ${heading}`,
          ...conditions.map((part) => conditionWords(part, ruleset, `${indent}  `)),
        ].join('\n');
  if ('all' in condition) return parts('all of:', condition.all);
  if ('any' in condition) return parts('any of:', condition.any);
  if ('not' in condition)
    return [`${indent}- not:`, conditionWords(condition.not, ruleset, `${indent}  `)].join('\n');
  if ('condition' in condition) {
    const named = ruleset.conditions.get(condition.condition);
    return `${indent}- ${named?.label ?? condition.condition} (\`${condition.condition}\`)`;
  }
  return `${indent}- ${leafWords(condition, ruleset)}`;
}

function leafWords({ fact, operator, value }: Leaf, ruleset: Ruleset): string {
  const known = ruleset.facts.get(fact);
  const label = known?.label ?? fact;
  if (known?.type === 'boolean' && operator === 'equal') return value === true ? label : `not: ${label}`;
  return `${label} ${OPERATOR_WORDS[operator]} ${operandWords(value, ruleset)}`;
}

function operandWords(value: Leaf['value'], ruleset: Ruleset): string {
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'object' && isFactReference(value)) {
    const parameter = ruleset.parameters.get(value.fact.replace('parameter.', ''));
    const latest = parameter?.values.at(-1)?.value;
    return parameter ? `${latest} (\`${value.fact}\`)` : (ruleset.facts.get(value.fact)?.label ?? value.fact);
  }
  return String(value);
}
