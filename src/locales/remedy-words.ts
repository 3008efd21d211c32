import type { FactValue } from '../evaluator/condition';
import type { Fact } from '../facts/fact';

/** How it is said what closes a finding. */
export interface RemedyWords {
  /** What to do to bring a fact about, as a clause in lower case. @param label - of the fact, in the same language */
  readonly step: (type: Fact['type'], label: string, value: FactValue) => string;
  /** The steps of one alternative: all of them are needed. */
  readonly allOf: (steps: readonly string[]) => string;
  /** The whole, as a sentence. @param alternatives - any one of them does */
  readonly toClose: (leadsTo: 'met' | 'late', alternatives: readonly string[]) => string;
}

/**
 * Alternatives in which what was just said to be filled in is not named again where a reason may be given instead.
 *
 * @param reason - how the clause on the reason begins; @param shortReason - the whole clause where nothing is named
 * @example withoutRepetition(['fill in the goal', 'say why not the goal'], 'fill in', 'say why not', 'say why not')
 * // => ['fill in the goal', 'say why not']
 */
export const withoutRepetition = (
  alternatives: readonly string[],
  fillIn: string,
  reason: string,
  shortReason: string,
): readonly string[] =>
  alternatives.map((words, index) =>
    words === alternatives[index - 1]?.replace(fillIn, reason) ? shortReason : words,
  );
