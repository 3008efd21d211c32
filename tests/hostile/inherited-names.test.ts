import { describe, expect, it } from 'vitest';
import * as library from '../../src/index';
import { recordOfOneChild } from './one-child';

const report = (asOf: string, id: string): library.Report => {
  const found = library.evaluateCase(recordOfOneChild('c1'), { asOf, include: 'all' });
  return {
    ...found,
    findings: found.findings.map((finding) => ({
      ...finding,
      provisions: [id],
      ...(finding.missingFacts ? { missingFacts: [id] } : {}),
    })),
    requiredPlans: found.requiredPlans.map((plan) => ({ ...plan, because: [id], couldBe: [id] })),
    notices: [{ id, subject: 'family', message: 'To know.', provisions: [id] }],
  };
};

const [EARLIER, LATER] = ['2026-03-22', '2026-11-22'];

const explanationCiting = (id: string): library.Explanation => {
  const record = recordOfOneChild('c1');
  const explanation = library.explain(record, { asOf: LATER }, 'family-case-plan-developed@family');
  return { ...explanation, statement: { ...explanation.statement, provisions: [id] } };
};

const diff = (id: string): library.ReportDiff =>
  library.diffReports(report(EARLIER, 'other'), report(LATER, id));

const PAGES: Readonly<Record<string, (id: string) => string>> = {
  renderText: (id) => library.renderText(report(LATER, id)),
  renderMarkdown: (id) => library.renderMarkdown(report(LATER, id)),
  renderDiffText: (id) => library.renderDiffText(diff(id), { width: 10_000 }),
  renderDiffMarkdown: (id) => library.renderDiffMarkdown(diff(id)),
  renderExplanation: (id) => library.renderExplanation(explanationCiting(id)),
  caseloadQuestions: (id) => JSON.stringify(library.caseloadQuestions([report(LATER, id)])),
};

describe.each(Object.entries(PAGES))('%s', (_, pageCiting) => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'says of a provision or fact %s that the report does not hold no more than of any other',
    (id) => {
      const flat = (page: string) => page.replaceAll('\\', '').replaceAll(/\s+/g, ' ');
      const unknown = flat(pageCiting('nosuch'));
      expect(flat(pageCiting(id)).replaceAll(id, 'nosuch')).toBe(unknown);
    },
  );
});
