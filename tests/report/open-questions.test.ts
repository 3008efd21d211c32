import { describe, expect, it } from 'vitest';
import { evaluateCase } from '../../src/evaluate-case';
import { openQuestionsOf } from '../../src/report/open-questions';
import { exampleCases } from './example-cases';
import { reportTexts } from '../../src/report/report-texts';
import { policyRuleset } from '../../src/ruleset/policy-ruleset';
import { finding } from './render/example-reports';

const TEXTS = reportTexts(policyRuleset());

const open = (id: string, ...missingFields: string[]) =>
  finding({ id, ruleId: id, outcome: 'undetermined', pointer: '/children/0', missingFields });

const questionsOf = (...findings: ReturnType<typeof open>[]) =>
  openQuestionsOf(findings, TEXTS).map(({ pointer, findings: waiting, settles }) => [
    pointer,
    waiting,
    settles,
  ]);

const BIRTH = '/children/0/dateOfBirth';
const GOAL = '/children/0/permanency/goal';

describe('open questions', () => {
  it('put first what settles the most by itself, then what the most wait for, then what comes first', () => {
    expect(
      questionsOf(
        open('a', '/children/0/legalStatus', GOAL),
        open('b', '/children/0/legalStatus', GOAL),
        open('c', '/children/0/legalStatus', BIRTH),
        open('d', BIRTH),
        open('e', '/family/services'),
      ),
    ).toEqual([
      [BIRTH, 2, 1],
      ['/family/services', 1, 1],
      ['/children/0/legalStatus', 3, 0],
      [GOAL, 2, 0],
    ]);
  });

  it('ask in words', () => {
    expect(openQuestionsOf([open('a', BIRTH)], TEXTS)[0]).toEqual({
      pointer: BIRTH,
      label: 'the date of birth',
      question: 'Please record the date of birth.',
      findings: 1,
      settles: 1,
    });
  });

  it('count a field once for each finding, and fall back on the finding’s own place', () => {
    expect(questionsOf(open('a', GOAL, GOAL), open('b'))).toEqual([
      [GOAL, 1, 1],
      ['/children/0', 1, 1],
    ]);
  });

  it('at an element of a list say which facts of it are not settled, each once', () => {
    const at = (pointer: string, ...missingFacts: string[]) =>
      finding({ ruleId: pointer, outcome: 'undetermined', pointer, missingFacts });
    const labels = openQuestionsOf(
      [
        at('/children/12', 'child.age', 'child.isCommitted'),
        { ...at('/children/12', 'child.age', 'no.such.fact'), ruleId: 'another' },
        finding({ ruleId: 'without', outcome: 'undetermined', pointer: '/children/12' }),
      ],
      TEXTS,
    ).map(({ label }) => label);
    expect(labels).toEqual([
      'what is recorded but not settled: the child’s age; the child is committed to DCF; no.such.fact',
    ]);
  });

  it('that settle as many, those first for which more findings wait', () => {
    expect(questionsOf(open('a', BIRTH, '/children/0/legalStatus'), open('b', GOAL, BIRTH))).toEqual([
      [BIRTH, 2, 0],
      ['/children/0/legalStatus', 1, 0],
      [GOAL, 1, 0],
    ]);
  });

  it('are of undetermined findings only', () => {
    expect(openQuestionsOf([finding({ ruleId: 'a', outcome: 'notMet' })], TEXTS)).toEqual([]);
  });

  it.each(exampleCases)(
    'of $file lead to every undetermined finding, and to no other',
    ({ record, asOf }) => {
      const { findings, openQuestions } = evaluateCase(record, { asOf });
      const undetermined = findings.filter(({ outcome }) => outcome === 'undetermined');
      const waiting = openQuestions.reduce((sum, question) => sum + question.findings, 0);
      expect(waiting).toBe(
        undetermined.reduce((sum, { missingFields = [] }) => sum + Math.max(1, missingFields.length), 0),
      );
      for (const { settles, findings: count } of openQuestions) expect(settles).toBeLessThanOrEqual(count);
    },
  );
});
