import { describe, expect, it } from 'vitest';
import { safeEvaluateCase, type EvaluateOptions } from '../../src/evaluate-case';
import type { IssueCode } from '../../src/record/issue';
import type { Report } from '../../src/report/report';
import { baseline } from '../rules/cases';

const { record, asOf } = baseline('child-in-placement');
const OPTIONS: EvaluateOptions = { asOf, authorities: ['dcfPolicy'] };
const PLAN = '/children/0/casePlan';

/** A mistake: where, what is typed there, and the issue that it gives. */
type Mistake = readonly [pointer: string, typed: unknown, code: IssueCode];

const TEN: readonly Mistake[] = [
  ['/family/primaryLanguage', 70_707, 'wrongType'],
  ['/family/case/program', 'zq02 services', 'unknownCode'],
  ['/children/0/dateOfBirth', '2009-02-30', 'impossibleDate'],
  ['/children/0/legalStatus/0/until', 'zq04 in May', 'notADate'],
  ['/children/0/placements/0/endDate', '2026-02-01', 'endBeforeStart'],
  ['/children/0/permanency/gaol', 'zq06', 'unknownKey'],
  [`${PLAN}/extent`, undefined, 'required'],
  [`${PLAN}/monitoring`, { narrative: 'zq08', notApplicable: 'zq08' }, 'contradiction'],
  [`${PLAN}/objectives/0/needIds/0`, 'zq09', 'unknownReference'],
  [`${PLAN}/objectives/0/priority`, -90_210, 'outOfRange'],
];

function withMistakes(mistakes: readonly Mistake[]): unknown {
  const copy: unknown = structuredClone(record);
  for (const [pointer, typed] of mistakes) {
    const names = pointer.split('/').slice(1);
    const last = names.pop() ?? '';
    const holder = names.reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], copy);
    (holder as Record<string, unknown>)[last] = typed;
  }
  return copy;
}

/** How often each outcome was given, over all rules. */
function totals({ counts }: Report): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const [outcome, count] of Object.values(counts).flatMap((ofRule) => Object.entries(ofRule))) {
    sums[outcome] = (sums[outcome] ?? 0) + count;
  }
  return sums;
}

describe('a record with ten different mistakes', () => {
  const result = safeEvaluateCase(withMistakes(TEN), OPTIONS);
  if (result.success || !result.report)
    throw new Error('The record was read without an issue, or not at all.');
  const { issues, report } = result;

  it('gives ten issues in one answer, each where the mistake is', () => {
    expect(issues).toHaveLength(10);
    const byPointer = new Map(issues.map(({ pointer, code }) => [pointer, code]));
    expect(TEN.map(([pointer]) => [pointer, byPointer.get(pointer)])).toEqual(
      TEN.map(([pointer, , code]) => [pointer, code]),
    );
  });

  it('repeats no value, in the issues or in the report', () => {
    const typed = /zq0|70707|90210|2009-02-30|30 February|2026-02-01|1 February 2026/;
    expect(JSON.stringify(withMistakes(TEN))).toMatch(typed);
    expect(JSON.stringify(issues)).not.toMatch(typed);
    expect(JSON.stringify(report)).not.toMatch(typed);
  });

  it('leaves open the twenty answers that hang on them, and gives the other ninety-eight', () => {
    const open = report.findings.filter(({ severity }) => severity === 'warning');
    expect(open.map(({ ruleId, missingFields }) => [ruleId, missingFields?.[0]])).toEqual([
      ['child-in-placement-case-plan-developed', '/children/0/placements/0/startDate'],
      ['monitoring-of-progress-discussed', `${PLAN}/monitoring`],
      ['child-in-placement-plan-in-primary-language', '/family/primaryLanguage'],
      ['family-plan-in-primary-language', '/family/primaryLanguage'],
      ['concurrent-permanency-plan-developed', '/children/0/placements/0/startDate'],
      ['priority-need-answered-by-objective', `${PLAN}/objectives/0/needIds`],
      ['objective-prioritized', `${PLAN}/objectives/0/priority`],
    ]);
    // A plan that does not say that it is whole may exempt anybody; and whoever is 17 or not, the section is there.
    const harmless = report.findings.slice(open.length);
    expect(harmless).toHaveLength(13);
    expect(new Set(harmless.flatMap(({ missingFields }) => missingFields))).toEqual(
      new Set(['/children/0/dateOfBirth', `${PLAN}/exemptions`]),
    );
    // Without the mistakes, 87 are met and 31 do not apply.
    expect(totals(report)).toEqual({ met: 67, notApplicable: 31, undetermined: 20 });
  });

  it('takes none of them for a violation', () => {
    expect(report.findings.filter(({ outcome }) => outcome === 'notMet' || outcome === 'pending')).toEqual(
      [],
    );
  });
});

describe('a record with one mistake', () => {
  it.each(TEN)('at %s: one issue, and no violation', (...mistake) => {
    const result = safeEvaluateCase(withMistakes([mistake]), OPTIONS);
    expect(result.success ? [] : result.issues.map(({ pointer, code }) => [pointer, code])).toEqual([
      [mistake[0], mistake[2]],
    ]);
    expect(result.report?.findings.filter(({ outcome }) => outcome !== 'undetermined')).toEqual([]);
  });

  it('and none: nothing outstanding', () => {
    const result = safeEvaluateCase(withMistakes([]), OPTIONS);
    expect(result).toMatchObject({ success: true, report: { findings: [] } });
    expect(result.report && totals(result.report)).toEqual({ met: 87, notApplicable: 31 });
  });
});
