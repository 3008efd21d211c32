import { describe, expect, it } from 'vitest';
import type { CaseloadQuestions } from '../../../src/report/caseload-questions';
import { renderCaseloadQuestions, renderQuestions } from '../../../src/report/render/render-questions';
import { finding, reportWith, troubledReport } from './example-reports';

const lines = (text: string): readonly string[] => text.split('\n');

const open = (ruleId: string, ...missingFields: string[]) =>
  finding({ ruleId, outcome: 'undetermined', pointer: '/children/0', missingFields });

const BIRTH = '/children/0/dateOfBirth';
const GOAL = '/children/0/permanency/goal';
const LEGAL = '/children/0/legalStatus';

describe('renderQuestions', () => {
  it('prints a case in which something of each kind is open', async () => {
    await expect(renderQuestions(troubledReport, { caseId: 'r1' })).toMatchFileSnapshot(
      'snapshots/troubled-questions.txt',
    );
  });

  it('puts first what settles the most by itself, though more wait for another field', () => {
    const findings = [open('a', BIRTH), open('b', LEGAL, GOAL), open('c', LEGAL, GOAL)];
    expect(lines(renderQuestions(reportWith({ findings }))).slice(6, 11)).toEqual([
      '  ? 1  the date of birth, child c1 (/children/0/dateOfBirth)',
      '  ? 0  the legal status, child c1 (/children/0/legalStatus)',
      '       2 findings wait for it.',
      '  ? 0  the permanency goal, child c1 (/children/0/permanency/goal)',
      '       2 findings wait for it.',
    ]);
  });

  it('says of one finding that it waits, and nothing more where it waits for nothing else', () => {
    const text = renderQuestions(reportWith({ findings: [open('a', BIRTH, GOAL)] }));
    expect(lines(text).slice(0, 4)).toEqual([
      'Open questions',
      'As of 15 September 2026',
      '1 finding cannot be told.',
      'Each line is a field that is not recorded or not settled, after the number of findings that wait for',
    ]);
    expect(text).toContain(
      '  ? 0  the date of birth, child c1 (/children/0/dateOfBirth)\n       1 finding waits for it.\n',
    );
    expect(renderQuestions(reportWith({ findings: [open('a', BIRTH)] }))).not.toContain('for it.');
  });

  it('says that nothing is open, and how many checks wait for a plan', () => {
    expect(lines(renderQuestions(reportWith())).slice(0, 4)).toEqual([
      'Open questions',
      'As of 15 September 2026',
      'No finding is left open.',
      '',
    ]);
    const withChecks = (undetermined: number) =>
      renderQuestions(reportWith({ counts: { health: { undetermined } } }));
    expect(withChecks(1)).toContain(
      'No finding is left open. 1 more check waits for case plans of which nothing is recorded.',
    );
    expect(withChecks(2)).toContain(' 2 more checks wait for case plans of which nothing is recorded.');
  });

  it('is never narrower than 40 columns', () => {
    expect(renderQuestions(troubledReport, { width: 3 })).toBe(
      renderQuestions(troubledReport, { width: 40 }),
    );
    expect(renderQuestions(troubledReport, { width: 41 })).not.toBe(
      renderQuestions(troubledReport, { width: 40 }),
    );
    expect(renderQuestions(troubledReport, { width: 100 })).toBe(renderQuestions(troubledReport));
  });
});

describe('renderCaseloadQuestions', () => {
  const question = {
    label: 'the date of birth',
    question: 'When was the child born?',
    pattern: '/children/*/dateOfBirth',
    facts: [],
  };
  const caseload = (parts: Partial<CaseloadQuestions>): CaseloadQuestions => ({
    cases: 12,
    casesOpen: 2,
    findings: 13,
    checksOfUnknownPlans: 0,
    questions: [],
    ...parts,
  });

  it('says in how many cases each field is open, the numbers one below the other', () => {
    const questions = [
      { ...question, cases: 2, findings: 12, settles: 10 },
      {
        ...question,
        label: 'the permanency goal',
        pattern: '/children/*/permanency/goal',
        cases: 1,
        findings: 1,
        settles: 1,
      },
    ];
    expect(lines(renderCaseloadQuestions(caseload({ questions }), reportWith())).slice(0, 10)).toEqual([
      'Open questions over 12 cases',
      'As of 15 September 2026',
      '13 findings in 2 cases cannot be told.',
      'Each line is a field that is not recorded or not settled, after the number of findings that wait for',
      'nothing else.',
      '',
      '  ? 10  the date of birth (/children/*/dateOfBirth)',
      '        12 findings in 2 cases wait for it.',
      '  ?  1  the permanency goal (/children/*/permanency/goal)',
      '        1 finding in 1 case waits for it.',
    ]);
  });

  it('says of one case what is open in it, and that nothing is', () => {
    expect(
      lines(renderCaseloadQuestions(caseload({ cases: 1, casesOpen: 1, findings: 1 }), reportWith()))[0],
    ).toBe('Open questions over 1 case');
    expect(renderCaseloadQuestions(caseload({ findings: 0 }), reportWith())).toContain(
      'No finding is left open.\n',
    );
    expect(renderCaseloadQuestions(caseload({ checksOfUnknownPlans: 3 }), reportWith())).toContain(
      '13 findings in 2 cases cannot be told. 3 more checks wait for case plans',
    );
  });
});
