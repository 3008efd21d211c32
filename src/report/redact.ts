import type { Deadline, Finding, Report } from './report';

/**
 * The report without a value from the record: no dates, ages or codes, in evidence, messages or deadlines. What is
 * owed, by whom (ids) and where (pointers) stays; `asOf` is the caller's own.
 */
export function redactReport(report: Report, titleOf: (ruleId: string) => string): Report {
  return {
    ...report,
    deadlines: report.deadlines.map(redactDeadline),
    findings: report.findings.map((finding) => redactFinding(finding, titleOf(finding.ruleId))),
  };
}

function redactDeadline({ what, subject, status, ruleId }: Deadline): Deadline {
  return { what, subject, status, ruleId };
}

function redactFinding(finding: Finding, title: string): Finding {
  const { params, dueDate, daysLate, evidence, ...kept } = finding;
  return {
    ...kept,
    message: `${title}: ${finding.outcome}.`,
    ...(evidence ? { evidence: evidence.map(({ actual, ...comparison }) => comparison) } : {}),
  };
}
