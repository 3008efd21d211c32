import type { Issue, IssueCode } from '../record/issue';
import type { Finding, Report } from '../report/report';
import { fhirPath } from './fhir-path';
import type { IssueType, OperationOutcome, OperationOutcomeIssue } from './operation-outcome';
import { wellFormed } from './well-formed';

/** The systems of the codes in `details.coding`: names of this library's own, registered nowhere. */
export const CODING_SYSTEMS = {
  rule: 'urn:dcf-case-plan-rules:rule',
  outcome: 'urn:dcf-case-plan-rules:outcome',
  issue: 'urn:dcf-case-plan-rules:issue',
} as const;

export interface OperationOutcomeOptions {
  /** What could not be read of the record, from `safeEvaluateCase`; each is an error before the findings. */
  readonly issues?: readonly Issue[];
}

/**
 * A report as an OperationOutcome of HL7 FHIR R5 (and R4, which has the same members): one issue for each finding. What
 * is outstanding is a `business-rule`, what cannot be told is `incomplete`, and never an error.
 *
 * @example toOperationOutcome({ language: { tag: 'en' }, rulesVersion: '2026.11.1', findings: [] }).issue[0].severity
 * // => 'information'
 */
export function toOperationOutcome(report: Report, options: OperationOutcomeOptions = {}): OperationOutcome {
  const issue = [
    ...(options.issues ?? []).map(issueOfRecord),
    ...report.findings.map((finding) => issueOfFinding(finding, report)),
  ];
  return {
    resourceType: 'OperationOutcome',
    language: report.language.tag,
    issue: issue.length > 0 ? issue : [noFinding()],
  };
}

/** Made anew each time: the outcome is the caller’s own. */
const noFinding = (): OperationOutcomeIssue => ({
  severity: 'information',
  code: 'informational',
  diagnostics: 'The report has no findings. That is no certificate: it speaks of the recorded facts only.',
});

function issueOfFinding(finding: Finding, { rulesVersion }: Report): OperationOutcomeIssue {
  const { severity, outcome, ruleId, subject, pointer, provisions, dueDate, message } = finding;
  const diagnostics = [
    `subject ${subject}`,
    `pointer ${pointer}`,
    `provisions ${provisions.join(' ')}`,
    ...(dueDate === undefined ? [] : [`due ${dueDate}`]),
  ];
  return {
    severity: severity === 'info' ? 'information' : severity,
    code: TYPE_OF_OUTCOME[outcome],
    details: {
      coding: [
        { system: CODING_SYSTEMS.rule, version: rulesVersion, code: ruleId },
        { system: CODING_SYSTEMS.outcome, code: outcome },
      ],
      text: fhirString(message),
    },
    diagnostics: fhirString(diagnostics.join('; ')),
    ...expressionOf(pointer),
  };
}

const TYPE_OF_OUTCOME: Readonly<Record<Finding['outcome'], IssueType>> = {
  notMet: 'business-rule',
  undetermined: 'incomplete',
  pending: 'informational',
  met: 'informational',
  notApplicable: 'informational',
};

const issueOfRecord = ({ code, pointer, message }: Issue): OperationOutcomeIssue => ({
  severity: 'error',
  code: TYPE_OF_ISSUE[code],
  details: { coding: [{ system: CODING_SYSTEMS.issue, code }], text: fhirString(message) },
  diagnostics: fhirString(`pointer ${pointer}`),
  ...expressionOf(pointer),
});

const TYPE_OF_ISSUE: Readonly<Record<IssueCode, IssueType>> = {
  notJson: 'structure',
  tooDeep: 'too-long',
  tooMany: 'too-long',
  tooLong: 'too-long',
  required: 'required',
  wrongType: 'value',
  unknownCode: 'code-invalid',
  notADate: 'value',
  impossibleDate: 'value',
  outOfRange: 'value',
  unknownKey: 'structure',
  endBeforeStart: 'invariant',
  birthAfterPlacement: 'invariant',
  duplicateId: 'invariant',
  unknownReference: 'invariant',
  contradiction: 'invariant',
};

function expressionOf(pointer: string): Pick<OperationOutcomeIssue, 'expression'> {
  const path = fhirPath(pointer);
  return path === null ? {} : { expression: [fhirString(path)] };
}

/** A string of FHIR has no control characters but tab and line ends. */
const fhirString = (text: string): string => wellFormed(text).replace(/[^\P{Control}\t\r\n]/gu, '\ufffd');
