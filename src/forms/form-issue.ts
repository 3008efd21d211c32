import type { EvaluationResult } from '../evaluate-with-ruleset';
import { isWithin, pathOf, type Path } from '../record/json-pointer';
import type { Issue, IssueCode } from '../record/issue';
import type { Finding } from '../report/report';

/** Something in a form's value that has to be put right. */
export interface FormIssue {
  /** A sentence or two, fit to stand beside the field. It repeats no value of the form. */
  readonly message: string;
  /** The way from the form's value to the field: names of members, numbers for list indexes; empty: the form itself. */
  readonly path: Path;
  /** JSON Pointer from the whole record to the field. */
  readonly pointer: string;
  /** The rule that is not met, or what is wrong with the value. */
  readonly code: string;
  readonly severity: 'error';
  /** Ids of the provisions that the rule rests on; none where a value cannot be read. */
  readonly provisions: readonly string[];
}

/** What keeps a form's value from being saved: values that cannot be read, and errors that can be cured in the form. */
export function formIssuesOf(result: EvaluationResult, at: string): readonly FormIssue[] {
  const issues = result.success ? [] : result.issues;
  const findings = result.report?.findings ?? [];
  return [
    ...issues.filter((issue) => concernsForm(issue, at)).map((issue) => issueOfValue(issue, at)),
    ...findings.filter((finding) => isErrorIn(finding, at)).map((finding) => issueOfFinding(finding, at)),
  ];
}

/** What is wrong with all that the value lies in leaves the value unread; a key beside it does not. */
const concernsForm = ({ pointer, code }: Issue, at: string): boolean =>
  isWithin(pointer, at) || (isWithin(at, pointer) && code !== ('unknownKey' satisfies IssueCode));

/** Only what can be cured is an error. */
const isErrorIn = ({ severity, pointer }: Finding, at: string): boolean =>
  severity === 'error' && isWithin(pointer, at);

const issueOfValue = ({ message, pointer, code }: Issue, at: string): FormIssue => ({
  message,
  path: pathFrom(at, pointer),
  pointer,
  code,
  severity: 'error',
  provisions: [],
});

const issueOfFinding = ({ message, pointer, ruleId, provisions }: Finding, at: string): FormIssue => ({
  message,
  path: pathFrom(at, pointer),
  pointer,
  code: ruleId,
  severity: 'error',
  provisions: [...provisions],
});

/** The way from a place to a field in it; none where the field lies around it. */
export const pathFrom = (at: string, pointer: string): Path =>
  isWithin(pointer, at) ? pathOf(pointer.slice(at.length)) : [];
