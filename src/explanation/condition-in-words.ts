import type { FactValue } from '../evaluator/condition';
import type { Comparison } from '../evaluator/deciding';
import type { Fact } from '../facts/fact';
import { lowerFirst } from '../report/english';
import type { Ruleset } from '../ruleset/ruleset';
import { phrase } from './sentence';
import { factValueInWords, parameterValueInWords } from './value-in-words';

/** What a fact is called before its value: one that is so or not has a clause for its label. */
export const labelOf = ({ type, label }: Fact): string =>
  type === 'boolean' ? phrase('comparison.clause', { clause: label }) : label;

/** The value of a fact in words; a fact that is not known to the ruleset gives its value as it stands. */
export const wordsOfValue = (value: FactValue, fact: Fact | undefined): string =>
  fact || value === null ? factValueInWords(value, fact ?? { type: 'code' }) : String(value);

/** What the names of parameters begin with, where a fact's could stand. */
export const PARAMETER = 'parameter.';

/** What a condition asks of a fact that is not simply so or not: "at least 13 years". */
export function conditionInWords(
  comparison: Comparison,
  fact: Fact | undefined,
  ruleset: Ruleset,
  redact: boolean,
): string {
  const { operator, required, requiredFact } = comparison;
  const isDay = fact?.type === 'date' || fact?.type === 'maybeDate';
  if (isDay && required === 'none' && requiredFact === undefined && operator === 'notEqual')
    return phrase('condition.someDay');
  const words = { required: requiredInWords(comparison, fact, ruleset, redact) };
  return isDay && isOrdering(operator)
    ? phrase(`condition.date.${operator}`, words)
    : phrase(`condition.${operator}`, words);
}

const ORDERING = ['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'] as const;

const isOrdering = (operator: Comparison['operator']): operator is (typeof ORDERING)[number] =>
  (ORDERING as readonly string[]).includes(operator);

/** The other side of a comparison. What another fact of the record says is left out where the record's values are. */
function requiredInWords(
  { required, requiredFact }: Comparison,
  fact: Fact | undefined,
  ruleset: Ruleset,
  redact: boolean,
): string {
  if (requiredFact === undefined) return literalInWords(required, fact);
  const parameter = parameterNamed(requiredFact, ruleset);
  if (parameter && (typeof required === 'number' || typeof required === 'string')) {
    const value = parameterValueInWords(required, parameter.unit);
    return phrase('required.parameter', { label: lowerFirst(parameter.label), value });
  }
  const other = ruleset.facts.get(requiredFact);
  const label = other ? labelOf(other) : lowerFirst(parameter?.label ?? requiredFact);
  return redact ? label : phrase('required.fact', { label, value: wordsOfValue(required, other) });
}

const parameterNamed = (id: string, ruleset: Ruleset) =>
  id.startsWith(PARAMETER) ? ruleset.parameters.get(id.slice(PARAMETER.length)) : undefined;

/** What a rule names: a value, or a choice of several. */
function literalInWords(required: FactValue, fact: Fact | undefined): string {
  const inWords = (value: FactValue) => wordsOfValue(value, fact);
  if (!Array.isArray(required) || required.length < 2) return inWords(required);
  const choices = (required as readonly string[]).map(inWords);
  return phrase('required.either', { others: choices.slice(0, -1).join(', '), last: choices.at(-1) ?? '' });
}
