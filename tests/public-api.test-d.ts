import { expectTypeOf } from 'vitest';
import {
  AUTHORITIES,
  CaseRecordError,
  concurrentPlanStatus,
  evaluateCase,
  forecastCase,
  loadRuleset,
  missingContents,
  OUTCOMES,
  parseCaseRecord,
  policyRuleset,
  renderMarkdown,
  renderText,
  requiredPlans,
  safeEvaluateCase,
  safeForecastCase,
  type Authority,
  type CaseRecord,
  type ConcurrentPlanStatus,
  type EvaluateOptions,
  type EvaluationResult,
  type Finding,
  type Forecast,
  type Issue,
  type MissingContents,
  type Outcome,
  type Report,
  type RequiredPlan,
  type Ruleset,
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
expectTypeOf(renderText(report)).toBeString();
expectTypeOf(renderMarkdown(report)).toBeString();

// A forecast is a result of the same kind.
const forecast = safeForecastCase(record, { from: '2026-09-15', until: '2027-09-14' });
expectTypeOf(forecastCase(record, { from: '2026-09-15', until: '2027-09-14' })).toEqualTypeOf<Forecast>();
expectTypeOf(forecast.forecast).toEqualTypeOf<Forecast | null>();
if (forecast.success) expectTypeOf(forecast.forecast).toEqualTypeOf<Forecast>();
expectTypeOf<Forecast['changes'][number]['findings'][number]['after']>().toEqualTypeOf<Finding | null>();
