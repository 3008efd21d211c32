import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BatchTally,
  evaluateNdjson,
  type BatchSummary,
  type CaseResult,
  type Standing,
} from '../../src/batch';
import { CaseRecordError, type EvaluateOptions } from '../../src/evaluate-case';
import { OUTCOMES } from '../../src/evaluator/outcome';
import type { Report } from '../../src/report/report';
import type { Authority } from '../../src/ruleset/documents';
import { allRuleset } from '../../src/ruleset/all-ruleset';
import { AS_OF, lateCase, overdueCase, settledCase, undeterminedCase } from '../cli/example-cases';
import { caseloadLines } from './caseload';
import { bytesOf } from './chunks';
import { collected } from './collected';

const options = { asOf: AS_OF };

function summaryOf(results: readonly CaseResult[]): BatchSummary {
  const tally = new BatchTally(options);
  for (const result of results) tally.add(result);
  return tally.summary();
}

const resultsOf = (lines: Iterable<string>) =>
  collected(
    evaluateNdjson(
      Array.from(lines, (line) => bytesOf(`${line.trim()}\n`)),
      options,
    ),
  );

const random = await resultsOf([...caseloadLines(60), '{', '{"children": 7, "family": 7}', '[]']);

/** What is gravest in a case, told from the findings and counts of a report that lists everything outstanding. */
function gravestIn({ findings, counts }: Report): Standing {
  if (Object.keys(counts).length === 0) return 'nothingAsked';
  const came = (outcome: string) => Object.values(counts).some((ofRule) => (ofRule[outcome] ?? 0) > 0);
  if (findings.some(({ curable }) => curable)) return 'curable';
  if (came('undetermined')) return 'undetermined';
  if (came('notMet')) return 'doneLate';
  return came('pending') ? 'pending' : 'nothingOutstanding';
}

describe('the summary of a caseload', () => {
  const summary = summaryOf(random);
  const reports = random.flatMap((result) => (result.success ? [result.report] : []));

  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

  it('counts every case once', () => {
    expect(summary.cases).toEqual({ all: 63, evaluated: 60, notRead: 3 });
    expect(sum(Object.values(summary.standings))).toBe(60);
  });

  it('counts a case under what is gravest in it', () => {
    for (const [standing, count] of Object.entries(summary.standings)) {
      expect(count).toBe(reports.filter((report) => gravestIn(report) === standing).length);
    }
  });

  it('counts each outcome as the reports do, over all rules and by rule', () => {
    const counted = (outcome: string, ruleId?: string) =>
      reports.map(({ counts }) =>
        sum(Object.entries(counts).map(([id, of]) => ((ruleId ?? id) === id ? (of[outcome] ?? 0) : 0))),
      );
    expect(summary.rules.length).toBeGreaterThan(200);
    for (const { ruleId, checks, casesWith } of [...summary.rules, { ...summary, ruleId: undefined }]) {
      for (const outcome of OUTCOMES) {
        const ofCases = counted(outcome, ruleId);
        expect(checks[outcome]).toBe(sum(ofCases));
        if (outcome === 'met' || outcome === 'notApplicable') continue;
        expect(casesWith[outcome]).toBe(ofCases.filter((count) => count > 0).length);
      }
    }
  });

  it('counts findings by severity', () => {
    for (const severity of ['error', 'warning', 'info'] as const) {
      const ofCases = reports.map(
        ({ findings }) => findings.filter((each) => each.severity === severity).length,
      );
      expect(summary.findings[severity]).toBe(sum(ofCases));
    }
  });

  it('tells what was wrong with what could not be read', () => {
    expect(summary.issues).toEqual({ notJson: 1, wrongType: 3 });
  });

  it('has the rules in their order', () => {
    const order = allRuleset().rules.map(({ rule }) => rule.id);
    const places = summary.rules.map(({ ruleId }) => order.indexOf(ruleId));
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  it('says what the ids in the findings stand for', () => {
    for (const { findings, requiredPlans, provisions, facts } of reports) {
      const cited = [
        ...findings.flatMap((finding) => finding.provisions),
        ...requiredPlans.flatMap(({ because, couldBe }) => [...because, ...couldBe]),
      ];
      for (const id of cited) expect(summary.provisions[id]).toEqual(provisions[id]);
      for (const id of Object.keys(facts)) expect(summary.facts[id]).toEqual(facts[id]);
    }
  });

  it('is the same, byte for byte, in whatever order the cases come', () => {
    const bytes = JSON.stringify(summary);
    fc.assert(
      fc.property(fc.shuffledSubarray([...random], { minLength: random.length }), (shuffled) => {
        expect(JSON.stringify(summaryOf(shuffled))).toBe(bytes);
      }),
      { numRuns: 5 },
    );
  });

  it.each<[Standing, string]>([
    ['curable', overdueCase],
    ['undetermined', undeterminedCase],
    ['doneLate', lateCase],
    ['nothingOutstanding', settledCase],
    ['undetermined', '{"children": []}'],
  ])('knows a case in which the gravest is: %s', async (standing, record) => {
    expect(summaryOf(await resultsOf([record])).standings[standing]).toBe(1);
  });
});

describe('a tally', () => {
  it.each<[string, string, EvaluateOptions]>([
    ['no authority is asked for', settledCase, { ...options, authorities: [] }],
    ['no rule is about anybody in it', '{"children": []}', { ...options, authorities: ['federalLaw'] }],
  ])('never counts a case as in order where %s', async (_, record, asked) => {
    const tally = new BatchTally(asked);
    for (const result of await collected(evaluateNdjson([bytesOf(record)], asked))) tally.add(result);
    const { standings, rules } = tally.summary();
    expect(rules).toEqual([]);
    expect(standings).toMatchObject({ nothingAsked: 1, nothingOutstanding: 0 });
  });

  it('counts findings that are outstanding, and no others where everything is included', async () => {
    const all = await collected(evaluateNdjson([bytesOf(overdueCase)], { ...options, include: 'all' }));
    expect(summaryOf(all).findings).toEqual(summaryOf(await resultsOf([overdueCase])).findings);
  });

  it('names whose rules were applied where not all were', () => {
    expect(new BatchTally({ ...options, authorities: ['stateLaw'] }).summary().authorities).toEqual([
      'stateLaw',
    ]);
    expect(new BatchTally(options).summary()).not.toHaveProperty('authorities');
  });

  it('gives totals of which nothing leads back to the options or the rules', async () => {
    const given = { asOf: AS_OF, authorities: ['dcfPolicy'] as Authority[] };
    const results = await collected(evaluateNdjson([bytesOf(overdueCase)], given));
    const tally = new BatchTally(given);
    for (const result of results) tally.add(result);
    const before = JSON.stringify(tally.summary());
    given.asOf = '2020-01-01';
    given.authorities.push('stateLaw');
    const { authorities, rules, provisions } = tally.summary();
    (authorities as Authority[]).push('federalLaw');
    for (const rule of rules) (rule.provisions as string[]).push('edited');
    for (const citation of Object.values(provisions)) citation.pinpoint = 'edited';
    expect(JSON.stringify(tally.summary())).toBe(before);
    const again = await collected(
      evaluateNdjson([bytesOf(overdueCase)], { ...given, asOf: AS_OF, authorities: ['dcfPolicy'] }),
    );
    expect(again).toEqual(results);
  });

  it('refuses wrong options', () => {
    expect(() => new BatchTally({ asOf: 'today' })).toThrow(CaseRecordError);
  });
});
