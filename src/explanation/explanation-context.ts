import type { Truth } from '../evaluator/truth';
import type { CaseRecord } from '../record/case-record';
import type { Ruleset } from '../ruleset/ruleset';
import type { Scope } from '../ruleset/scope';

/** What every statement of one explanation is made from. */
export interface ExplanationContext {
  readonly ruleset: Ruleset;
  /** The record as the caller gave it, as far as it could be read. */
  readonly record: CaseRecord;
  readonly scope: Scope;
  readonly redact: boolean;
  /** The facts, parameters and fields that have been told of: each is told once, where it is first mentioned. */
  readonly told: Set<string>;
}

/** A truth as it stands in plain JSON and in the ids of sentences. */
export type ToldTruth = boolean | 'unknown';

export const toldTruth = (truth: Truth): ToldTruth => truth ?? 'unknown';
