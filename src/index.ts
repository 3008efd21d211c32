export type {
  CaseCounts,
  CaseloadBasis,
  CaseloadDiff,
  CountedChange,
  RuleChanges,
  UnreadCase,
} from './comparison/caseload-diff';
export type { CaseloadSide } from './comparison/caseload-side';
export { diffOverCaseload, type CaseloadOptions } from './comparison/diff-over-caseload';
export { diffReports } from './comparison/diff-reports';
export type { DiffOrigin } from './comparison/render/basis-in-words';
export type { ChangeTextLayout } from './comparison/render/page-as-text';
export { renderCaseloadDiffMarkdown, renderCaseloadDiffText } from './comparison/render/render-caseload-diff';
export { renderDiffMarkdown, renderDiffText } from './comparison/render/render-diff';
export type { ReportBasis } from './comparison/report-basis';
export type * from './comparison/report-diff';
export type { NotLookedInto, Settled } from './comparison/standing';
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
  DeadlineForecast,
  FindingForecast,
  Forecast,
  ForecastChange,
  RequiredPlanForecast,
} from './forecast/forecast';
export { forecastCase, safeForecastCase, type ForecastResult } from './forecast/forecast-case';
export type { ForecastOptions } from './forecast/forecast-options';
export type {
  Catalogue,
  CatalogueTexts,
  MessageCatalogue,
  MessageWords,
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
export { createReceipt } from './receipt/create-receipt';
export type { Receipt, ReceiptOptions } from './receipt/receipt';
export { ReceiptError } from './receipt/receipt-error';
export {
  verifyReceipt,
  type ReceiptDifference,
  type ReceiptVerification,
  type VerifyReceiptOptions,
} from './receipt/verify-receipt';
export {
  caseloadQuestions,
  type CaseloadQuestion,
  type CaseloadQuestions,
} from './report/caseload-questions';
export type { RecordChange } from './record/record-change';
export { applyRemedy } from './remedy/apply-remedy';
export { renderMarkdown } from './report/render/render-markdown';
export { renderText } from './report/render/render-text';
export { renderMessage, type MessageSource } from './report/render-message';
export type * from './report/report';
export { ReportError } from './report/report-error';
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
