import { describe, expect, it } from 'vitest';
import { evaluateCase, safeEvaluateCase } from '../../src/evaluate-case';
import { applyRemedy } from '../../src/remedy/apply-remedy';
import { renderMarkdown } from '../../src/report/render/render-markdown';
import { renderText } from '../../src/report/render/render-text';
import type { Finding, Report } from '../../src/report/report';
import { reportSchema } from '../../src/report/report-schema';
import { recordOf } from '../rules/cases';

const { record, asOf } = recordOf('child-in-placement', {
  given: {
    casePlan: {
      participants: [],
      nonParticipation: [],
      language: 'fr',
      contents: { substanceUse: null },
      educationalStability: { remainingInSchool: null, immediateEnrollment: null },
    },
    child: { permanency: { concurrentPermanencyPlan: { occurred: false, on: null } } },
  },
});
const reportOn = (options = {}): Report => evaluateCase(record, { asOf, remedies: true, ...options });
const report = reportOn();

function reportOnPlan(casePlan: object): Report {
  const given = recordOf('child-in-placement', { given: { casePlan } });
  return evaluateCase(given.record, { asOf: given.asOf, remedies: true });
}

function remedyOf(ruleId: string, of: Report = report) {
  return of.findings.find((finding: Finding) => finding.ruleId === ruleId)?.remedy;
}

const wordsOf = (ruleId: string) => remedyOf(ruleId)?.eitherOf.map(({ words }) => words);

describe('the remedies of a report', () => {
  it('are there only when asked for', () => {
    expect(evaluateCase(record, { asOf }).findings.filter((finding) => 'remedy' in finding)).toEqual([]);
  });

  it('fit the schema of the report', () => {
    expect(reportSchema.safeParse(report).success).toBe(true);
  });

  it('say which of several things to record, with pointers into the record', () => {
    expect(remedyOf('child-in-placement-plan-developed-with-child')).toEqual({
      leadsTo: 'met',
      eitherOf: [
        {
          words: 'record that the child took part in developing the plan',
          changes: [
            {
              fact: 'childInPlacementCasePlan.childTookPart',
              pointer: '/children/0/casePlan/participants/-',
              value: { party: 'child' },
            },
          ],
        },
        {
          words: 'record the reason why the child took no part',
          changes: [
            {
              fact: 'childInPlacementCasePlan.childsAbsenceIsExplained',
              pointer: '/children/0/casePlan/nonParticipation/-',
              value: { who: 'child', reason: '…' },
            },
          ],
        },
      ],
    });
  });

  it('name a reason only where the text leaves room for one, and both where both are needed', () => {
    expect(wordsOf('substance-use-noted')).toEqual([
      'fill in substance use',
      'give the reason for leaving out substance use',
    ]);
    expect(
      wordsOf('same-school-or-immediate-enrollment-assured')?.map((words) => words.split(', and ').length),
    ).toEqual([1, 1, 2]);
  });

  it('say that what is overdue will be late', () => {
    expect(remedyOf('concurrent-permanency-plan-developed')).toMatchObject({
      leadsTo: 'late',
      eitherOf: [
        {
          changes: [
            {
              pointer: '/children/0/permanency/concurrentPermanencyPlan',
              value: { occurred: true, on: asOf },
            },
          ],
        },
      ],
    });
  });

  it('name facts whose labels the report gives', () => {
    const { findings, facts } = reportOnPlan({ participants: [], nonParticipation: { unknown: true } });
    const named = findings.flatMap(
      ({ remedy }) => remedy?.eitherOf.flatMap(({ changes }) => changes.map(({ fact }) => fact)) ?? [],
    );
    expect(named).toContain('childInPlacementCasePlan.childTookPart');
    expect(named.filter((id) => !facts[id])).toEqual([]);
  });

  it('can be made in the caller’s own record, half typed as it is', () => {
    const children = [
      {
        ...record.children?.[0],
        casePlan: { ...record.children?.[0]?.casePlan, participants: 'nobody yet' },
      },
    ];
    const typed = safeEvaluateCase({ ...record, children }, { asOf, remedies: true });
    const [first] =
      remedyOf('child-in-placement-plan-developed-with-child', typed.report as Report)?.eitherOf ?? [];
    const closed = evaluateCase(applyRemedy({ ...record, children }, first ?? []), { asOf, include: 'all' });
    expect(
      closed.findings.find(({ ruleId }) => ruleId === 'child-in-placement-plan-developed-with-child')
        ?.outcome,
    ).toBe('met');
  });

  it('say where and not what in a redacted report', () => {
    const redacted = reportOn({ redact: true });
    const changes = redacted.findings.flatMap(
      ({ remedy }) => remedy?.eitherOf.flatMap((of) => of.changes) ?? [],
    );
    expect(changes.length).toBeGreaterThan(5);
    expect(changes.filter((change) => 'value' in change)).toEqual([]);
    const language = '"value":"es"';
    expect(JSON.stringify(report)).toContain(language);
    expect(JSON.stringify(redacted)).not.toContain(language);
    expect(reportSchema.safeParse(redacted).success).toBe(true);
  });

  it('stand under the finding in a printed report', () => {
    const text = renderText(report, { width: 400 });
    expect(text).toContain('To close it: fill in substance use; or give the reason for leaving it out.\n');
    expect(text).toContain(
      'To close it, though late: record that a concurrent permanency plan has been developed.\n',
    );
    expect(renderMarkdown(report)).toContain(
      '\\\n  To close it: fill in substance use; or give the reason for leaving it out.',
    );
    expect(renderText(evaluateCase(record, { asOf }))).not.toContain('To close it');
  });

  it('are said once where they differ only in where they are recorded', () => {
    const findings = report.findings.map(({ remedy, ...finding }) =>
      remedy
        ? { ...finding, remedy: { ...remedy, eitherOf: [...remedy.eitherOf, ...remedy.eitherOf] } }
        : finding,
    );
    expect(renderText({ ...report, findings })).toBe(renderText(report));
  });
});
