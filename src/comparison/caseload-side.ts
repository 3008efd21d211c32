import {
  CaseRecordError,
  safeEvaluateCase,
  withRules,
  type EvaluateOptions,
  type EvaluationResult,
} from '../evaluate-case';
import { LIBRARY_VERSION } from '../report/library-version';
import type { Ruleset } from '../ruleset/ruleset';
import type { CaseloadBasis } from './caseload-diff';

/** One side of a comparison over a caseload: on which day, and by which rules. */
export type CaseloadSide = Pick<EvaluateOptions, 'asOf' | 'authorities' | 'ruleset'>;

/** A side whose options are sound. */
export interface SoundSide extends CaseloadSide {
  readonly ruleset: Ruleset;
}

/** @throws CaseRecordError if the options are wrong, before any record is read */
export function soundSide(given: CaseloadSide): SoundSide {
  const side = withRules(given);
  const result = evaluateOn(side, {});
  if (!result.success && result.report === null) throw new CaseRecordError(result.issues);
  return side;
}

/** Everything is included: only so can it be told whether what is no longer outstanding is met. */
export const evaluateOn = ({ asOf, authorities, ruleset }: SoundSide, record: unknown): EvaluationResult =>
  safeEvaluateCase(record, { asOf, ruleset, include: 'all', ...(authorities ? { authorities } : {}) });

export const caseloadBasis = ({ asOf, ruleset }: SoundSide): CaseloadBasis => ({
  asOf,
  rulesVersion: ruleset.version,
  rulesDigest: ruleset.digest(),
  libraryVersion: LIBRARY_VERSION,
});
