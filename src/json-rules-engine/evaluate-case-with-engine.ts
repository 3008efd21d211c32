import { withRules } from '../evaluate-case';
import {
  CaseRecordError,
  readCase,
  reportOn,
  type EvaluateOptions,
  type EvaluationResult,
} from '../evaluate-with-ruleset';
import type { Report } from '../report/report';
import { engineJudge } from './engine-judge';

/**
 * As `safeEvaluateCase`, with the conditions evaluated by json-rules-engine. Calls may overlap; the engine's runs wait
 * for each other.
 */
export async function safeEvaluateCaseWithEngine(
  record: unknown,
  options: EvaluateOptions,
): Promise<EvaluationResult> {
  const own = withRules(options);
  const read = readCase(record, own);
  return 'success' in read ? read : reportOn(read, await engineJudge(read), own);
}

/**
 * As `evaluateCase`, with the conditions evaluated by json-rules-engine: the same report, some hundred times slower.
 *
 * @throws CaseRecordError (as a rejection) if anything in the record or the options cannot be read.
 */
export async function evaluateCaseWithEngine(record: unknown, options: EvaluateOptions): Promise<Report> {
  const result = await safeEvaluateCaseWithEngine(record, options);
  if (!result.success) throw new CaseRecordError(result.issues);
  return result.report;
}
