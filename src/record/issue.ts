/** What can be wrong with a record. The codes are permanent; the sentences that go with them may change. */
export const ISSUE_CODES = [
  // As plain JSON
  'notJson',
  'tooDeep',
  'tooMany',
  'tooLong',
  // In the form of one value
  'required',
  'wrongType',
  'unknownCode',
  'notADate',
  'impossibleDate',
  'outOfRange',
  'unknownKey',
  // Between values
  'endBeforeStart',
  'birthAfterPlacement',
  'duplicateId',
  'unknownReference',
  'contradiction',
] as const;

export type IssueCode = (typeof ISSUE_CODES)[number];

/** Something in the caller's record that cannot be taken as it stands; it repeats no value of the record. */
export interface Issue {
  readonly code: IssueCode;
  /** RFC 6901 JSON Pointer into the caller's own record; `''` is the whole record. */
  readonly pointer: string;
  /** One sentence, fit to stand beside a form field. */
  readonly message: string;
  /** For an unknown field: the field that may be meant. */
  readonly suggestion?: string;
}

/** An issue of a value whose place is known to whoever asked about it. */
export type ValueIssue = Omit<Issue, 'pointer'>;
