import { expectTypeOf } from 'vitest';
import {
  AUTHORITIES,
  CaseRecordError,
  concurrentPlanStatus,
  createReceipt,
  diffOverCaseload,
  diffReports,
  englishCatalogue,
  evaluateCase,
  explain,
  forecastCase,
  loadRuleset,
  missingContents,
  OUTCOMES,
  parseCaseRecord,
  policyRuleset,
  renderExplanation,
  renderCaseloadDiffMarkdown,
  renderCaseloadDiffText,
  renderDiffMarkdown,
  renderDiffText,
  renderMarkdown,
  renderMessage,
  renderText,
  requiredPlans,
  safeEvaluateCase,
  safeExplain,
  verifyReceipt,
  safeForecastCase,
  type Authority,
  type CaseloadDiff,
  type CaseRecord,
  type Catalogue,
  type ConcurrentPlanStatus,
  type EvaluateOptions,
  type EvaluationResult,
  type ExplainOptions,
  type Explanation,
  type ExplanationResult,
  type Finding,
  type Forecast,
  type Issue,
  type MissingContents,
  type NotLookedInto,
  type Outcome,
  type Receipt,
  type ReceiptVerification,
  type Report,
  type ReportDiff,
  type RequiredPlan,
  type Ruleset,
  type Statement,
  type Settled,
} from '../src/index';

// Nothing here runs: it is what a caller writes, and the type check holds the published types to it.

declare const record: CaseRecord;
const options: EvaluateOptions = { asOf: '2026-09-15' };
const result = safeEvaluateCase(record, options);

expectTypeOf(evaluateCase(record, options)).toEqualTypeOf<Report>();
expectTypeOf(result).toEqualTypeOf<EvaluationResult>();

// Before one has asked whether it was a success, there may be no report, and no issues can be read.
expectTypeOf(result.report).toEqualTypeOf<Report | null>();
expectTypeOf<keyof EvaluationResult>().toEqualTypeOf<'success' | 'report'>();
if (result.success) {
  expectTypeOf(result.report).toEqualTypeOf<Report>();
  expectTypeOf(result).not.toHaveProperty('issues');
} else {
  expectTypeOf(result.issues).toEqualTypeOf<readonly Issue[]>();
  expectTypeOf(result.report).toEqualTypeOf<Report | null>();
}

// The day is required, a text; everything else may be left out.
expectTypeOf<EvaluateOptions['asOf']>().toEqualTypeOf<string>();
expectTypeOf<{ asOf: string }>().toExtend<EvaluateOptions>();
expectTypeOf<Omit<EvaluateOptions, 'asOf'>>().not.toExtend<EvaluateOptions>();
expectTypeOf<NonNullable<EvaluateOptions['authorities']>>().toEqualTypeOf<readonly Authority[]>();
expectTypeOf<EvaluateOptions['ruleset']>().toEqualTypeOf<Ruleset | undefined>();
expectTypeOf(policyRuleset()).toEqualTypeOf<Ruleset>();
expectTypeOf(loadRuleset).parameter(0).toBeUnknown();

// A record is anything until it has been read.
expectTypeOf(evaluateCase).parameter(0).toBeUnknown();
expectTypeOf(parseCaseRecord({})).toEqualTypeOf<{
  readonly record: CaseRecord;
  readonly issues: readonly Issue[];
}>();
expectTypeOf(new CaseRecordError([]).issues).toEqualTypeOf<readonly Issue[]>();

expectTypeOf<Finding['outcome']>().toEqualTypeOf<Outcome>();
expectTypeOf<(typeof OUTCOMES)[number]>().toEqualTypeOf<Outcome>();
expectTypeOf<(typeof AUTHORITIES)[number]>().toEqualTypeOf<Authority>();
expectTypeOf<Finding['severity']>().toEqualTypeOf<'error' | 'warning' | 'info'>();

declare const report: Report;
expectTypeOf(requiredPlans(report)).toEqualTypeOf<readonly RequiredPlan[]>();
expectTypeOf(concurrentPlanStatus(report, 'c1')).toEqualTypeOf<ConcurrentPlanStatus | null>();
expectTypeOf(missingContents(report, 'c1', 'all')).toEqualTypeOf<MissingContents | null>();
expectTypeOf(missingContents)
  .parameter(2)
  .toEqualTypeOf<'age13AndOlder' | 'subsidizedGuardianship' | 'transitioningDueToAge' | 'all'>();
// An explanation is a tree of statements.
const explained = safeExplain(record, { asOf: '2026-09-15' }, 'family-case-plan-developed@family');
expectTypeOf(explained).toEqualTypeOf<ExplanationResult>();
if (explained.success) expectTypeOf(explained.explanation).toEqualTypeOf<Explanation>();
else expectTypeOf(explained.explanation).toEqualTypeOf<Explanation | null>();
expectTypeOf(explain).parameter(0).toBeUnknown();
expectTypeOf<{ asOf: string }>().toExtend<ExplainOptions>();
expectTypeOf<Omit<ExplainOptions, 'asOf'>>().not.toExtend<ExplainOptions>();
expectTypeOf<Statement['because']>().toEqualTypeOf<readonly Statement[]>();
expectTypeOf<Statement['truth']>().toEqualTypeOf<boolean | 'unknown' | undefined>();
expectTypeOf(renderExplanation(explain(record, { asOf: '2026-09-15' }, 'x'))).toBeString();

expectTypeOf(renderText(report)).toBeString();
expectTypeOf(renderText(report, { locale: englishCatalogue(policyRuleset()) })).toBeString();
expectTypeOf(renderMessage).toBeCallableWith(
  report.findings[0] as Finding,
  englishCatalogue(policyRuleset()),
);
expectTypeOf(renderMessage).returns.toEqualTypeOf<string | null>();
expectTypeOf<EvaluateOptions['locale']>().toEqualTypeOf<Catalogue | undefined>();
expectTypeOf(report.language.reviewed).toBeBoolean();
expectTypeOf(renderMarkdown(report)).toBeString();

const diff = diffReports(report, report);
expectTypeOf(diff).toEqualTypeOf<ReportDiff>();
expectTypeOf(diff.new[0]!.was).toEqualTypeOf<Settled | NotLookedInto>();
expectTypeOf(diff.resolved[0]!.is).toEqualTypeOf<Settled>();
expectTypeOf(diff.noLongerLookedInto[0]!.because).toEqualTypeOf<NotLookedInto>();
expectTypeOf(renderDiffText(diff, { caseId: 'r1', width: 80 })).toBeString();
expectTypeOf(renderDiffMarkdown(diff)).toBeString();

// The records of a caseload are whatever gives one after the other, and each side has its day.
declare const records: Generator<unknown>;
const caseload = diffOverCaseload(records, {
  before: options,
  after: { asOf: '2026-10-01', ruleset: policyRuleset() },
});
expectTypeOf(caseload).toEqualTypeOf<CaseloadDiff>();
expectTypeOf(caseload.rules[0]!.newlyUndetermined.cases).toBeNumber();
expectTypeOf(renderCaseloadDiffText(caseload)).toBeString();
expectTypeOf(renderCaseloadDiffMarkdown(caseload)).toBeString();

expectTypeOf(createReceipt(report, record)).toEqualTypeOf<Receipt>();
expectTypeOf(createReceipt(report, record, { include: 'all' })).toEqualTypeOf<Receipt>();
// A receipt comes from a store: it is anything until it has been read.
expectTypeOf(verifyReceipt).parameter(0).toBeUnknown();
expectTypeOf(verifyReceipt({}, record)).toEqualTypeOf<ReceiptVerification>();
// A forecast is a result of the same kind.
const forecast = safeForecastCase(record, { from: '2026-09-15', until: '2027-09-14' });
expectTypeOf(forecastCase(record, { from: '2026-09-15', until: '2027-09-14' })).toEqualTypeOf<Forecast>();
expectTypeOf(forecast.forecast).toEqualTypeOf<Forecast | null>();
if (forecast.success) expectTypeOf(forecast.forecast).toEqualTypeOf<Forecast>();
expectTypeOf<Forecast['changes'][number]['findings'][number]['after']>().toEqualTypeOf<Finding | null>();
