import { evaluateCase, safeEvaluateCase, type EvaluateOptions } from '../../src/evaluate-case';
import { spanish } from '../../src/locales/es';
import type { Finding, Report } from '../../src/report/report';
import { exampleRecords } from '../json-rules-engine/example-records';
import { AS_OF, FIRST, realisticCase } from '../report/realistic-case';

const reportOn = (options: Partial<EvaluateOptions>): Report =>
  evaluateCase(realisticCase(FIRST), { asOf: AS_OF, ...options });

/** Reports of every sort: of the examples, with everything, redacted, in Spanish, and with nothing in it. */
export const exampleReports: readonly { readonly name: string; readonly report: Report }[] = [
  ...exampleRecords.map(({ name, record }) => ({
    name,
    report: safeEvaluateCase(record, { asOf: '2026-10-20' }).report as Report,
  })),
  { name: 'everything', report: reportOn({ include: 'all' }) },
  { name: 'redacted', report: reportOn({ include: 'all', redact: true }) },
  { name: 'in Spanish', report: reportOn({ include: 'all', locale: spanish }) },
  { name: 'no authority, no finding', report: reportOn({ authorities: [] }) },
];

/** A report whose only finding has a text wherever a caller's own words can stand. */
export function reportSaying(text: string): Report {
  const report = exampleReports.find(({ name }) => name === 'everything')?.report as Report;
  const [finding] = report.findings as [Finding];
  const subject = `child:${text}`;
  return {
    ...report,
    findings: [
      {
        ...finding,
        id: `${finding.ruleId}@${subject}`,
        subject,
        message: text,
        pointer: `/children/${text}`,
      },
    ],
  };
}
