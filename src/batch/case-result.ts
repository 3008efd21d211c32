import type { EvaluationResult } from '../evaluate-case';

/**
 * What came of one case of a caseload: what `safeEvaluateCase` gives, and which case it is. Where `success` is false
 * the issues say why, and `report` is of what could be read; `null` where nothing could be.
 */
export type CaseResult = EvaluationResult & {
  /** Which record it was, counted from 1; of NDJSON, in which line it stood: blank lines are counted too. */
  readonly number: number;
  /** The record's own id, if it has one. */
  readonly caseId?: string;
};
