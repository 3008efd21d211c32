export {
  CaseRecordError,
  evaluateCase,
  safeEvaluateCase,
  type EvaluateOptions,
  type EvaluationResult,
} from './evaluate-case';
export { explain, safeExplain } from './explanation/explain';
export type {
  ExplainOptions,
  Explanation,
  ExplanationResult,
  Statement,
  StatementKind,
} from './explanation/explanation';
export { renderExplanation } from './explanation/render-explanation';
export { OUTCOMES, type Outcome } from './evaluator/outcome';
export type {
  Catalogue,
  CatalogueTexts,
  RuleTexts,
  TextsById,
  Words,
} from './locales/catalogue';
export { englishCatalogue } from './locales/english/english';
export type * from './locales/page-words';
export type { SentenceWords } from './locales/sentence-words';
export type { ValueWords } from './locales/value-words';
export type * from './record/case-record';
export type { Issue, IssueCode } from './record/issue';
export { parseCaseRecord, type ParsedCaseRecord } from './record/parse-case-record';
export { renderMarkdown } from './report/render/render-markdown';
export { renderText } from './report/render/render-text';
export { renderMessage, type MessageSource } from './report/render-message';
export type * from './report/report';
export {
  concurrentPlanStatus,
  missingContents,
  requiredPlans,
  type ConcurrentPlanStatus,
  type ContentsSelection,
  type MissingContents,
} from './report/selectors';
export { AUTHORITIES, type Authority } from './ruleset/documents';
export { allRuleset } from './ruleset/all-ruleset';
export { policyRuleset } from './ruleset/policy-ruleset';
export type { Ruleset } from './ruleset/ruleset';
export { loadRuleset } from './ruleset/load-ruleset';
export { RulesetError } from './ruleset/ruleset-error';
