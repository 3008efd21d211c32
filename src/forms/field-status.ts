import type { Finding, Report } from '../report/report';
import { answersOf, isMissing, isRequired, type Answer, type Answers } from './answer';
import { isWhole, showsThatNoRuleAsks, whatIsUnknownAround } from './looked-into';

/** What a report says of one field or section of a form. */
export interface FieldStatus {
  /** Whether a rule asks for it on this day: `false` only where the report shows that none does. */
  readonly requiredNow: Answer;
  /** Whether something that is asked for is not there. What was done late is there. */
  readonly missing: Answer;
  /** The message of the finding that says most: of what is missing first, then of what is not known; or `null`. */
  readonly why: string | null;
  /** The first day, 'YYYY-MM-DD', by which something is owed that is not there, or may not be; `null` if none is set. */
  readonly dueDate: string | null;
  /** The gravest of the findings: only an `error` keeps a form from being saved. `null` without findings. */
  readonly severity: Finding['severity'] | null;
  /** Ids of the provisions that ask for it; where none does, of those that do not. Cite them from `report.provisions`. */
  readonly provisions: readonly string[];
  /** The findings that point here; for a section, those that point into it too. */
  readonly findings: readonly Finding[];
  /** Undetermined findings elsewhere that wait for this field, perhaps for others as well. */
  readonly awaiting: readonly Finding[];
}

/**
 * What a report says of one field or section: is it required now, is it missing, why, and by when.
 *
 * Ask it of a report with `include: 'all'`. One that lists only what is outstanding does not tell a field that is filled in
 * from one that no rule asks for: both are `undetermined` there. A section's status takes in the entries within it; that of
 * a list, a plan, a child or the family does not: their members have a status of their own.
 *
 * @param report - `null`, as an evaluation gives where its options cannot be read: nothing is known then
 * @param pointer - JSON Pointer into the record that was evaluated, such as
 *   `/children/0/casePlan/additionalContents/age13AndOlder`
 */
export function fieldStatus(report: Report | null, pointer: string): FieldStatus {
  if (report === null) return NOTHING_KNOWN;
  const findings = findingsOf(report, pointer);
  const around = findings.length === 0 ? whatIsUnknownAround(report.findings, pointer) : undefined;
  const applicable = findings.filter((finding) => isRequired(finding) !== false);
  const telling = applicable.length > 0 ? applicable : around ? [around] : findings;
  return {
    ...(findings.length > 0 ? answersOf(findings) : answersWithoutFinding(report, pointer)),
    why: mostTelling(telling)?.message ?? null,
    dueDate: firstDueDate(applicable),
    severity: gravest(findings),
    provisions: [...new Set(telling.flatMap(({ provisions }) => provisions))],
    findings,
    awaiting: report.findings.filter(
      (finding) => !findings.includes(finding) && (finding.missingFields ?? []).includes(pointer),
    ),
  };
}

const NOTHING_KNOWN: FieldStatus = {
  requiredNow: 'undetermined',
  missing: 'undetermined',
  why: null,
  dueDate: null,
  severity: null,
  provisions: [],
  findings: [],
  awaiting: [],
};

/** What points at a field; a section is made of its entries, what has fields of its own is not. */
function findingsOf({ findings }: Report, field: string): readonly Finding[] {
  const isEntry = ({ pointer }: Finding) =>
    pointer.startsWith(`${field}/`) && !/\/\d+(\/|$)/.test(pointer.slice(field.length));
  return isWhole(field)
    ? findings.filter(({ pointer }) => pointer === field)
    : findings.filter((finding) => finding.pointer === field || isEntry(finding));
}

function answersWithoutFinding(report: Report, pointer: string): Answers {
  if (showsThatNoRuleAsks(report, pointer)) return { requiredNow: false, missing: false };
  return { requiredNow: 'undetermined', missing: 'undetermined' };
}

const SEVERITIES: readonly Finding['severity'][] = ['error', 'warning', 'info'];

const gravest = (findings: readonly Finding[]): Finding['severity'] | null =>
  SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity)) ?? null;

/** What is missing says more than what is not known, and that more than what is there; then the gravest, then the first. */
function mostTelling(findings: readonly Finding[]): Finding | undefined {
  const weight = (finding: Finding): number => {
    const missing = isMissing(finding);
    const rank = missing === true ? 0 : missing === null ? 1 : 2;
    return rank * SEVERITIES.length + SEVERITIES.indexOf(finding.severity);
  };
  return [...findings].sort((one, other) => weight(one) - weight(other))[0];
}

function firstDueDate(findings: readonly Finding[]): string | null {
  const days = findings
    .filter((finding) => isMissing(finding) !== false)
    .flatMap(({ dueDate }) => dueDate ?? []);
  return days.sort()[0] ?? null;
}
