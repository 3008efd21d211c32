import { fromAfcars } from '../../src/afcars/index';
import { casePlanValidator, recordWithForm } from '../../src/forms/index';
import * as library from '../../src/index';
import {
  evaluateCaseWithEngine,
  factsFor,
  safeEvaluateCaseWithEngine,
} from '../../src/json-rules-engine/index';

const asOf = '2026-11-22';
const RECORD = { children: [] };
const FINDING = 'family-case-plan-developed@family';
const ruleset = library.policyRuleset();
const report = library.evaluateCase(RECORD, { asOf });
const receipt = library.createReceipt(report, RECORD);

/** A function that takes what a caller gives, and the only error that it may end with; `null`: it never throws. */
export interface EntryPoint {
  readonly name: string;
  readonly call: (value: never) => unknown;
  readonly error: string | null;
}

const neverThrows = (name: string, call: (value: never) => unknown): EntryPoint => ({
  name,
  call,
  error: null,
});

const throwsOnly = (error: string, name: string, call: (value: never) => unknown): EntryPoint => ({
  name,
  call,
  error,
});

/** Where a record, a row or rules from elsewhere come in. */
export const dataEntryPoints: readonly EntryPoint[] = [
  neverThrows('parseCaseRecord', (value) => library.parseCaseRecord(value)),
  neverThrows('safeEvaluateCase', (value) => library.safeEvaluateCase(value, { asOf })),
  neverThrows('safeEvaluateCase with remedies', (value) =>
    library.safeEvaluateCase(value, { asOf, remedies: true, redact: true }),
  ),
  throwsOnly('CaseRecordError', 'evaluateCase', (value) => library.evaluateCase(value, { asOf })),
  neverThrows('safeEvaluateCaseWithEngine', (value) => safeEvaluateCaseWithEngine(value, { asOf })),
  throwsOnly('CaseRecordError', 'evaluateCaseWithEngine', (value) => evaluateCaseWithEngine(value, { asOf })),
  throwsOnly('CaseRecordError', 'factsFor', (value) => factsFor(value, { asOf })),
  neverThrows('safeExplain', (value) => library.safeExplain(value, { asOf }, FINDING)),
  throwsOnly('CaseRecordError', 'explain', (value) => library.explain(value, { asOf }, FINDING)),
  neverThrows('safeForecastCase', (value) =>
    library.safeForecastCase(value, { from: asOf, until: '2026-11-24' }),
  ),
  throwsOnly('CaseRecordError', 'forecastCase', (value) =>
    library.forecastCase(value, { from: asOf, until: '2026-11-24' }),
  ),
  neverThrows('fromAfcars', (value) => fromAfcars(value)),
  neverThrows('fromAfcars, removals', (value) => fromAfcars({ E4: value, E5: value, removals: value })),
  throwsOnly('ReceiptError', 'createReceipt, record', (value) => library.createReceipt(report, value)),
  throwsOnly('ReceiptError', 'createReceipt, report', (value) =>
    library.createReceipt(value, RECORD, { asOf }),
  ),
  throwsOnly('ReceiptError', 'verifyReceipt, record', (value) => library.verifyReceipt(receipt, value)),
  throwsOnly('ReceiptError', 'verifyReceipt, receipt', (value) => library.verifyReceipt(value, RECORD)),
  throwsOnly('ReceiptError', 'verifyReceipt, options of the receipt', (value) =>
    library.verifyReceipt({ ...receipt, options: value }, RECORD),
  ),
  throwsOnly('ReportError', 'diffReports, before', (value) => library.diffReports(value, report)),
  throwsOnly('ReportError', 'diffReports, after', (value) => library.diffReports(report, value)),
  throwsOnly('ReportError', 'diffReports, findings', (value) =>
    library.diffReports({ ...report, findings: value }, report),
  ),
  throwsOnly('ReportError', 'diffReports, a finding', (value) =>
    library.diffReports({ ...report, findings: [value] }, report),
  ),
  throwsOnly('ReportError', 'diffReports, counts', (value) =>
    library.diffReports({ ...report, counts: value }, report),
  ),
  neverThrows('diffOverCaseload', (value) =>
    library.diffOverCaseload([value], { before: { asOf }, after: { asOf: '2026-12-22' } }),
  ),
  throwsOnly('RangeError', 'applyRemedy, record', (value) =>
    library.applyRemedy(value, [{ pointer: '/children/0/id', value: 'c1' }]),
  ),
  throwsOnly('RangeError', 'applyRemedy, a list', (value) =>
    library.applyRemedy({ children: value }, [{ pointer: '/children/-', value: {} }]),
  ),
  throwsOnly('RangeError', 'applyRemedy, changes', (value) => library.applyRemedy({}, value)),
  throwsOnly('RangeError', 'applyRemedy, a change', (value) => library.applyRemedy({}, [value])),
  throwsOnly('RangeError', 'applyRemedy, a pointer', (value) =>
    library.applyRemedy({}, [{ pointer: value, value: 1 }]),
  ),
  throwsOnly('RangeError', 'recordWithForm, context', (value) => recordWithForm({}, value)),
  throwsOnly('RangeError', 'recordWithForm, record', (value) =>
    recordWithForm({}, { record: value, at: '/children/0' }),
  ),
  throwsOnly('RangeError', 'recordWithForm, a pointer', (value) =>
    recordWithForm({}, { record: { children: [{}] }, at: value }),
  ),
  throwsOnly('RangeError', 'casePlanValidator, context', (value) =>
    casePlanValidator({ asOf, ruleset, context: value })['~standard'].validate({}),
  ),
  throwsOnly('RangeError', 'casePlanValidator, record', (value) =>
    casePlanValidator({ asOf, ruleset, context: { record: value, at: '/family/casePlan' } })[
      '~standard'
    ].validate({}),
  ),
  throwsOnly('RangeError', 'casePlanValidator, children', (value) =>
    casePlanValidator({ asOf, ruleset, context: { record: { children: value }, at: '/family' } })[
      '~standard'
    ].validate({}),
  ),
  neverThrows('validate', (value) =>
    casePlanValidator({ asOf, ruleset, context: { record: { children: [{}] }, at: '/children/0' } })[
      '~standard'
    ].validate(value),
  ),
  throwsOnly('RulesetError', 'loadRuleset', (value) => library.loadRuleset(value)),
  throwsOnly('RulesetError', 'loadRuleset, instruments', (value) =>
    library.loadRuleset({ version: '2026.11.0', instruments: value }),
  ),
  throwsOnly('RulesetError', 'loadRuleset, an instrument', (value) =>
    library.loadRuleset({ version: '2026.11.0', instruments: [value] }),
  ),
];

/** Where options come in, as they would be parsed from a request. */
export const optionEntryPoints: readonly EntryPoint[] = [
  neverThrows('safeEvaluateCase, options', (value) => library.safeEvaluateCase({}, value)),
  neverThrows('safeEvaluateCase, asOf', (value) => library.safeEvaluateCase({}, { asOf: value })),
  neverThrows('safeEvaluateCase, authorities', (value) =>
    library.safeEvaluateCase({}, { asOf, authorities: value }),
  ),
  neverThrows('safeEvaluateCase, an authority', (value) =>
    library.safeEvaluateCase({}, { asOf, authorities: [value] }),
  ),
  neverThrows('safeEvaluateCase, include', (value) => library.safeEvaluateCase({}, { asOf, include: value })),
  neverThrows('safeEvaluateCase, locale', (value) => library.safeEvaluateCase({}, { asOf, locale: value })),
  neverThrows('safeEvaluateCase, ruleset', (value) => library.safeEvaluateCase({}, { asOf, ruleset: value })),
  neverThrows('safeEvaluateCase, redact', (value) => library.safeEvaluateCase({}, { asOf, redact: value })),
  neverThrows('safeExplain, options', (value) => library.safeExplain({}, value, FINDING)),
  neverThrows('safeExplain, finding id', (value) => library.safeExplain({}, { asOf }, value)),
  neverThrows('safeForecastCase, options', (value) => library.safeForecastCase({}, value)),
  neverThrows('safeForecastCase, a day', (value) =>
    library.safeForecastCase({}, { from: value, until: value }),
  ),
  neverThrows('safeForecastCase, ruleset', (value) =>
    library.safeForecastCase({}, { from: asOf, until: asOf, ruleset: value }),
  ),
  throwsOnly('CaseRecordError', 'factsFor, options', (value) => factsFor({}, value)),
  throwsOnly('CaseRecordError', 'createReceipt, asOf', (value) =>
    library.createReceipt(report, RECORD, { asOf: value }),
  ),
  neverThrows('verifyReceipt, options', (value) => library.verifyReceipt(receipt, RECORD, value)),
  throwsOnly('CaseRecordError', 'verifyReceipt, locales', (value) =>
    library.verifyReceipt(receipt, RECORD, { locales: value }),
  ),
  throwsOnly('CaseRecordError', 'verifyReceipt, a locale', (value) =>
    library.verifyReceipt(receipt, RECORD, { locales: [value] }),
  ),
  throwsOnly('CaseRecordError', 'verifyReceipt, ruleset', (value) =>
    library.verifyReceipt(receipt, RECORD, { ruleset: value }),
  ),
  throwsOnly('CaseRecordError', 'diffOverCaseload, a side', (value) =>
    library.diffOverCaseload([], { before: value, after: { asOf } }),
  ),
];
