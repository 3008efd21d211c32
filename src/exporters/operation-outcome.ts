/** An OperationOutcome of HL7 FHIR, as far as it is written here: the same in R4 and R5. */
export interface OperationOutcome {
  resourceType: 'OperationOutcome';
  /** BCP 47 tag of the language of the texts. */
  language: string;
  /** At least one: FHIR knows no empty OperationOutcome. */
  issue: OperationOutcomeIssue[];
}

export interface OperationOutcomeIssue {
  severity: 'error' | 'warning' | 'information';
  code: IssueType;
  details?: { coding: Coding[]; text: string };
  diagnostics?: string;
  /** FHIRPath from the case record. */
  expression?: [string];
}

export interface Coding {
  system: string;
  version?: string;
  code: string;
}

/** Those of FHIR's issue types that are used. */
export type IssueType =
  | 'business-rule'
  | 'incomplete'
  | 'informational'
  | 'structure'
  | 'required'
  | 'value'
  | 'invariant'
  | 'code-invalid'
  | 'too-long';
