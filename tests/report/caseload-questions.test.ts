import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateCase } from '../../src/evaluate-case';
import { spanish } from '../../src/locales/es/index';
import { caseloadQuestions } from '../../src/report/caseload-questions';
import type { Finding, Report } from '../../src/report/report';
import { exampleCases } from './example-cases';
import { finding, reportWith } from './render/example-reports';

const open = (id: string, ...missingFields: string[]): Finding =>
  finding({ id, ruleId: id, outcome: 'undetermined', pointer: '/children/0', missingFields });

const caseOf = (...findings: Finding[]): Report =>
  reportWith({
    findings,
    counts: { any: { undetermined: findings.filter(({ outcome }) => outcome === 'undetermined').length } },
  });

const numbersOf = (...reports: Report[]) =>
  caseloadQuestions(reports).questions.map(({ pattern, cases, findings, settles }) => [
    pattern,
    cases,
    findings,
    settles,
  ]);

const STATUS = '/children/*/legalStatus';
const BIRTH = '/children/*/dateOfBirth';

describe('the questions of a caseload', () => {
  it('name a field once for all cases and children, with its cases and findings', () => {
    expect(
      numbersOf(
        caseOf(open('a', '/children/0/legalStatus'), open('b', '/children/1/legalStatus')),
        caseOf(open('c', '/children/7/legalStatus')),
      ),
    ).toEqual([[STATUS, 2, 3, 3]]);
  });

  it('take the tenth child and those after it for children too', () => {
    expect(
      numbersOf(
        caseOf(open('a', '/children/9/legalStatus'), open('b', '/children/10/legalStatus')),
        caseOf(open('c', '/children/123/legalStatus')),
      ),
    ).toEqual([[STATUS, 2, 3, 3]]);
  });

  it('put first what settles the most by itself, then what the most wait for, then what is open in the most cases', () => {
    expect(
      numbersOf(
        caseOf(
          open('a', '/family/services'),
          open('b', '/children/0/legalStatus', '/children/0/dateOfBirth'),
        ),
        caseOf(
          open('c', '/children/0/legalStatus', '/family/case/program'),
          open('d', '/family/case/program', '/family/people'),
        ),
        caseOf(
          open('e', '/children/0/dateOfBirth', '/family/people'),
          open('f', '/children/0/casePlan', '/family/services'),
        ),
      ),
    ).toEqual([
      ['/family/services', 2, 2, 1],
      [BIRTH, 2, 2, 0],
      [STATUS, 2, 2, 0],
      ['/family/people', 2, 2, 0],
      ['/family/case/program', 1, 2, 0],
      ['/children/*/casePlan', 1, 1, 0],
    ]);
  });

  it('count a finding once that waits for one field of two children, and as settled by that field', () => {
    expect(numbersOf(caseOf(open('a', '/children/0/legalStatus', '/children/1/legalStatus')))).toEqual([
      [STATUS, 1, 1, 1],
    ]);
  });

  it('fall back on the finding’s own place', () => {
    expect(numbersOf(caseOf(open('a')))).toEqual([['/children/*', 1, 1, 1]]);
  });

  it('ask in words, also of what is only an element of a list', () => {
    const inWords = caseloadQuestions([
      caseOf(open('a', '/children/0/dateOfBirth'), {
        ...open('b'),
        missingFacts: ['child.prognosisIsPoor', 'child.other'],
      }),
    ]).questions.map(({ label, question }) => [label, question]);
    expect(inWords).toEqual([
      [
        'what is recorded but not settled: child.other; the prognosis is poor',
        expect.stringMatching(/^Please record what is/),
      ],
      ['the date of birth', 'Please record the date of birth.'],
    ]);
  });

  it('count the cases, those that are open, and what waits for plans of which nothing is known', () => {
    const { questions, ...totals } = caseloadQuestions([
      caseOf(open('a', '/family/services'), finding({ ruleId: 'b', outcome: 'notMet' })),
      reportWith({ counts: { health: { undetermined: 4 } } }),
      caseOf(),
    ]);
    expect(totals).toEqual({ cases: 3, casesOpen: 1, findings: 1, checksOfUnknownPlans: 4 });
    expect(questions).toHaveLength(1);
  });

  it('read the reports one after the other, and are plain JSON', () => {
    function* reports() {
      for (const { record, asOf } of exampleCases) yield evaluateCase(record, { asOf });
    }
    const found = caseloadQuestions(reports());
    expect(found.cases).toBe(exampleCases.length);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });

  it('are the same in whatever order the cases come', () => {
    const reports = exampleCases.map(({ record, asOf }) => evaluateCase(record, { asOf }));
    const found = caseloadQuestions(reports);
    expect(found.questions.length).toBeGreaterThan(20);
    fc.assert(
      fc.property(fc.shuffledSubarray(reports, { minLength: reports.length }), (shuffled) => {
        expect(caseloadQuestions(shuffled)).toEqual(found);
      }),
      { numRuns: 20 },
    );
  });

  it.each(exampleCases)('of $file alone have the sums of its own questions', ({ record, asOf }) => {
    const report = evaluateCase(record, { asOf });
    for (const { pattern, cases, findings, settles } of caseloadQuestions([report]).questions) {
      const own = report.openQuestions.filter(({ pointer }) => pointer.replace(/\/\d+/g, '/*') === pattern);
      expect(cases).toBe(1);
      expect(findings).toBeLessThanOrEqual(own.reduce((sum, question) => sum + question.findings, 0));
      expect(settles).toBeGreaterThanOrEqual(own.reduce((sum, question) => sum + question.settles, 0));
    }
  });
});

it('the questions of a caseload are asked in the language of its reports', () => {
  const reports = exampleCases.map(({ record, asOf }) => evaluateCase(record, { asOf, locale: spanish }));
  const inEnglish = caseloadQuestions(exampleCases.map(({ record, asOf }) => evaluateCase(record, { asOf })));
  const { questions, ...totals } = caseloadQuestions(reports, spanish);
  const { questions: asked, ...totalsInEnglish } = inEnglish;
  expect(totals).toEqual(totalsInEnglish);
  expect(questions.map(({ pattern }) => pattern)).toEqual(asked.map(({ pattern }) => pattern));
  expect(questions.filter(({ question }) => !question.startsWith('Registre '))).toEqual([]);
  const labels = asked.map(({ label }) => label);
  expect(questions.filter(({ label }) => labels.includes(label))).toEqual([]);
});
