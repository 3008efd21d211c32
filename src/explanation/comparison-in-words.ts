import type { FactValue } from '../evaluator/condition';
import type { Comparison } from '../evaluator/trace';
import type { Fact } from '../facts/fact';
import { lowerFirst } from '../report/english';
import type { Ruleset } from '../ruleset/ruleset';
import type { ToldTruth } from './explanation-context';
import { phrase, sentence } from './sentence';
import type { ExplanationMessageId } from './english';
import { factValueInWords, parameterValueInWords } from './value-in-words';

/** A sentence with its id. */
export interface Said {
  readonly messageId: ExplanationMessageId;
  readonly text: string;
}

/**
 * A comparison as a sentence that is true as it stands: what is so, or is not, or is not known; and what the condition
 * asks where that is not plain from it.
 */
export function comparisonInWords(
  comparison: Comparison,
  truth: ToldTruth,
  ruleset: Ruleset,
  redact: boolean,
): Said {
  const fact = ruleset.facts.get(comparison.fact);
  const label = fact?.label ?? comparison.fact;
  const asked = truthAsked(comparison, fact);
  if (asked !== null) return clauseInWords(label, truth, asked);
  const words = {
    label: fact?.type === 'boolean' ? phrase('comparison.clause', { clause: label }) : label,
    actual: fact ? factValueInWords(comparison.actual, fact) : String(comparison.actual),
    condition: conditionInWords(comparison, fact, ruleset, redact),
  };
  const messageId = comparisonMessageId(comparison, truth, redact);
  return { messageId, text: sentence(messageId, words) };
}

/** For a fact that is so or not: which of the two the condition asks; `null` for every other comparison. */
function truthAsked({ operator, required, requiredFact }: Comparison, fact: Fact | undefined): boolean | null {
  if (fact?.type !== 'boolean' || typeof required !== 'boolean' || requiredFact !== undefined) return null;
  if (operator === 'equal') return required;
  return operator === 'notEqual' ? !required : null;
}

function clauseInWords(clause: string, truth: ToldTruth, asked: boolean): Said {
  const messageId = asked ? (`clause.${truth}` as const) : (`clause.askedNot.${truth}` as const);
  return { messageId, text: sentence(messageId, { clause }) };
}

function comparisonMessageId({ operator }: Comparison, truth: ToldTruth, redact: boolean): ExplanationMessageId {
  if (redact) return `comparison.${truth}.redacted`;
  return operator === 'equal' && truth === true ? 'comparison.true.same' : `comparison.${truth}`;
}

/** What a condition asks of a fact that is not simply so or not: "at least 13 years". */
function conditionInWords(
  { operator, required, requiredFact }: Comparison,
  fact: Fact | undefined,
  ruleset: Ruleset,
  redact: boolean,
): string {
  const isDay = fact?.type === 'date' || fact?.type === 'maybeDate';
  if (isDay && required === 'none' && requiredFact === undefined && operator === 'notEqual')
    return phrase('condition.someDay');
  const words = { required: requiredInWords(required, requiredFact, fact, ruleset, redact) };
  return isDay && isOrdering(operator)
    ? phrase(`condition.date.${operator}`, words)
    : phrase(`condition.${operator}`, words);
}

const ORDERING = ['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'] as const;

const isOrdering = (operator: Comparison['operator']): operator is (typeof ORDERING)[number] =>
  (ORDERING as readonly string[]).includes(operator);

const PARAMETER = 'parameter.';

/** The other side of a comparison. What another fact of the record says is left out where the record's values are. */
function requiredInWords(
  required: FactValue,
  requiredFact: string | undefined,
  fact: Fact | undefined,
  ruleset: Ruleset,
  redact: boolean,
): string {
  if (requiredFact === undefined) return literalInWords(required, fact);
  const parameter = requiredFact.startsWith(PARAMETER)
    ? ruleset.parameters.get(requiredFact.slice(PARAMETER.length))
    : undefined;
  const other = ruleset.facts.get(requiredFact);
  const label = parameter ? lowerFirst(parameter.label) : (other?.label ?? requiredFact);
  if (required === null) return phrase('required.unknown', { label });
  if (parameter && (typeof required === 'number' || typeof required === 'string'))
    return phrase('required.named', { label, value: parameterValueInWords(required, parameter.unit) });
  if (redact) return label;
  return phrase('required.named', { label, value: other ? factValueInWords(required, other) : String(required) });
}

/** What a rule names: a value, or a choice of several. */
function literalInWords(required: FactValue, fact: Fact | undefined): string {
  const inWords = (value: FactValue) => (fact ? factValueInWords(value, fact) : String(value));
  if (!Array.isArray(required) || required.length < 2) return inWords(required);
  const choices = (required as readonly string[]).map(inWords);
  return phrase('required.either', { others: choices.slice(0, -1).join(', '), last: choices.at(-1) ?? '' });
}

/** The values of a comparison, without those of the record where these are left out. */
export function comparisonParams(
  { operator, actual, required, requiredFact }: Comparison,
  redact: boolean,
): { readonly [name: string]: FactValue } {
  const isOfRules = requiredFact === undefined || requiredFact.startsWith(PARAMETER);
  return {
    operator,
    ...(redact ? {} : { actual }),
    ...(redact && !isOfRules ? {} : { required }),
    ...(requiredFact === undefined ? {} : { requiredFact }),
  };
}
