/** Evaluation with rules that the caller brings: whatever bundles this entry bundles no rules with it. */
export {
  CaseRecordError,
  evaluateCase,
  safeEvaluateCase,
  type EvaluateWithRulesetOptions,
  type EvaluationResult,
} from './evaluate-with-ruleset';
export type { Catalogue, MessageCatalogue } from './locales/catalogue';
export { renderMessage, type MessageSource } from './report/render-message';
