import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/calendar/counting';
import { diffReports } from '../../src/comparison/diff-reports';
import { nothingChanged } from '../../src/comparison/transitions';
import { evaluateCase, type EvaluateOptions } from '../../src/evaluate-case';
import { isOutstanding } from '../../src/evaluator/outcome';
import type { CaseRecord } from '../../src/record/case-record';
import type { Report } from '../../src/report/report';
import { allRuleset } from '../../src/ruleset/all-ruleset';
import { policyRuleset } from '../../src/ruleset/policy-ruleset';
import type { Ruleset } from '../../src/ruleset/ruleset';
import { AS_OF, caseRecord } from '../properties/case-record-arbitrary';
import { rulesetOn } from '../report/hand-made-ruleset';
import { inverse, sidesOf } from './inverse';

const RUNS = 60;

const options: fc.Arbitrary<EvaluateOptions> = fc.record({
  asOf: fc.integer({ min: -200, max: 200 }).map((days) => addDays(AS_OF, days)),
  include: fc.constantFrom('outstanding', 'all'),
  redact: fc.boolean(),
});

const rules: fc.Arbitrary<Ruleset> = fc.constantFrom(
  allRuleset(),
  allRuleset(),
  policyRuleset(),
  rulesetOn({ asked: true, done: null }),
);

/** Two reports: of one record or two, on any two days, listing all or not, redacted or not, by the same rules or others. */
const twoReports: fc.Arbitrary<readonly [Report, Report]> = fc
  .tuple(caseRecord, caseRecord, fc.boolean(), options, options, rules)
  .map(([record, another, isOne, first, second, ruleset]) => [
    evaluateCase(record, first),
    evaluateCase(isOne ? record : another, { ...second, ruleset }),
  ]);

const outstandingIds = ({ findings }: Report): readonly string[] =>
  findings.filter(({ outcome }) => isOutstanding(outcome)).map(({ id }) => id);

describe('a diff', () => {
  it('of a report with itself is empty', () => {
    fc.assert(
      fc.property(caseRecord, options, (record, how) => {
        const report = evaluateCase(record, how);
        const diff = diffReports(report, structuredClone(report));
        expect(nothingChanged(diff)).toBe(true);
        expect(diff.unchanged).toEqual(outstandingIds(report));
        expect(diff.comparability.differs).toEqual([]);
        expect(diff.provisions).toEqual({});
      }),
      { numRuns: RUNS },
    );
  });

  it('is inverted by the diff the other way round', () => {
    fc.assert(
      fc.property(twoReports, ([one, other]) => {
        expect(sidesOf(diffReports(other, one))).toEqual(inverse(sidesOf(diffReports(one, other))));
      }),
      { numRuns: 2 * RUNS },
    );
  });

  it('has every outstanding finding of either report in exactly one list', () => {
    fc.assert(
      fc.property(twoReports, ([before, after]) => {
        const diff = diffReports(before, after);
        const inBoth = [...diff.changed.map((entry) => entry.after.id), ...diff.unchanged];
        const came = diff.new.map((entry) => entry.after.id);
        const went = [...diff.resolved, ...diff.noLongerLookedInto].map((entry) => entry.before.id);
        expect([...inBoth, ...came].sort()).toEqual([...outstandingIds(after)].sort());
        expect([...inBoth, ...went].sort()).toEqual([...outstandingIds(before)].sort());
      }),
      { numRuns: 2 * RUNS },
    );
  });

  it('is plain JSON, and the same for reports that were stored as JSON', () => {
    fc.assert(
      fc.property(twoReports, ([before, after]) => {
        const stored = (report: Report): Report => JSON.parse(JSON.stringify(report));
        const diff = diffReports(before, after);
        expect(JSON.parse(JSON.stringify(diff))).toEqual(diff);
        expect(diffReports(stored(before), stored(after))).toEqual(diff);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('what a diff calls resolved', () => {
  /** The record as it is, and as it is without its plans, or with plans of which nothing is known. */
  const withoutPlans = (record: CaseRecord, casePlan: null | { onFile: false }): CaseRecord => ({
    ...record,
    children: (record.children ?? []).map((child, index) => (index === 0 ? { ...child, casePlan } : child)),
  });

  const changes = fc.oneof(
    fc.constantFrom<((record: CaseRecord) => CaseRecord)[]>(
      (record) => record,
      (record) => withoutPlans(record, null),
      (record) => withoutPlans(record, { onFile: false }),
    ),
    caseRecord.map((another) => () => another),
  );

  it('is never open in fact: silence about a check is not taken for its being met', () => {
    let resolved = 0;
    fc.assert(
      fc.property(caseRecord, options, changes, (record, how, change) => {
        const changed = change(record);
        const before = evaluateCase(record, { ...how, include: 'all' });
        const inFact = evaluateCase(changed, { asOf: AS_OF, include: 'all' });
        const outcomes = new Map(inFact.findings.map(({ id, outcome }) => [id, outcome]));
        const plans = new Map(inFact.requiredPlans.map(({ subject, supplied }) => [subject, supplied]));
        const diff = diffReports(before, evaluateCase(changed, { asOf: AS_OF }));
        for (const { before: finding, is } of diff.resolved) {
          resolved++;
          expect(is).toBe('notOutstanding');
          // Gone with an objective or a service that the record no longer has, or else settled.
          const outcome = outcomes.get(finding.id);
          expect(outcome === undefined || !isOutstanding(outcome)).toBe(true);
          const isOfContents = /^\/children\/\d+\/casePlan\//.test(finding.pointer);
          if (isOfContents) expect(plans.get(finding.subject.split('/')[0] as string), finding.id).toBe(true);
        }
      }),
      { numRuns: 3 * RUNS },
    );
    expect(resolved).toBeGreaterThan(RUNS);
  });

  it('of reports that list everything is met, or does not apply, in the later one', () => {
    fc.assert(
      fc.property(caseRecord, options, options, (record, first, second) => {
        const after = evaluateCase(record, { ...second, include: 'all' });
        const outcomes = new Map(after.findings.map(({ id, outcome }) => [id, outcome as string]));
        const diff = diffReports(evaluateCase(record, { ...first, include: 'all' }), after);
        for (const { before, is } of diff.resolved) expect(outcomes.get(before.id)).toBe(is);
        for (const { before } of diff.noLongerLookedInto) expect(outcomes.has(before.id)).toBe(false);
      }),
      { numRuns: RUNS },
    );
  });
});
