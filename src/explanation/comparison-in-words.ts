import type { FactValue } from '../evaluator/condition';
import type { Comparison } from '../evaluator/deciding';
import type { Fact } from '../facts/fact';
import type { Ruleset } from '../ruleset/ruleset';
import { conditionInWords, labelOf, PARAMETER, wordsOfValue } from './condition-in-words';
import type { ToldTruth } from './explanation-context';
import { sentence } from './sentence';
import type { ExplanationMessageId } from './english';

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
  const asked = truthAsked(comparison, fact);
  if (fact && asked !== null) return clauseInWords(fact.label, truth, asked);
  const words = {
    label: fact ? labelOf(fact) : comparison.fact,
    actual: wordsOfValue(comparison.actual, fact),
    condition: conditionInWords(comparison, fact, ruleset, redact),
  };
  const messageId = comparisonMessageId(comparison, truth, redact);
  return { messageId, text: sentence(messageId, words) };
}

/** For a fact that is so or not: which of the two the condition asks; `null` for every other comparison. */
function truthAsked(
  { operator, required, requiredFact }: Comparison,
  fact: Fact | undefined,
): boolean | null {
  if (fact?.type !== 'boolean' || typeof required !== 'boolean' || requiredFact !== undefined) return null;
  if (operator === 'equal') return required;
  return operator === 'notEqual' ? !required : null;
}

function clauseInWords(clause: string, truth: ToldTruth, asked: boolean): Said {
  const messageId = asked ? (`clause.${truth}` as const) : (`clause.askedNot.${truth}` as const);
  return { messageId, text: sentence(messageId, { clause }) };
}

function comparisonMessageId(
  { operator }: Comparison,
  truth: ToldTruth,
  redact: boolean,
): ExplanationMessageId {
  if (redact) return `comparison.${truth}.redacted`;
  return operator === 'equal' && truth === true ? 'comparison.true.same' : `comparison.${truth}`;
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
