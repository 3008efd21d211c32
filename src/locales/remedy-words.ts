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
