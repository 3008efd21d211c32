export {
  CaseRecordError,
  evaluateCase,
  safeEvaluateCase,
  type EvaluateOptions,
  type EvaluationResult,
} from './evaluate-case';
export { OUTCOMES, type Outcome } from './evaluator/outcome';
export type * from './record/case-record';
export type { Issue, IssueCode } from './record/issue';
export { parseCaseRecord, type ParsedCaseRecord } from './record/parse-case-record';
export type { RecordChange } from './record/record-change';
export { applyRemedy } from './remedy/apply-remedy';
export { renderMarkdown } from './report/render/render-markdown';
export { renderText } from './report/render/render-text';
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
