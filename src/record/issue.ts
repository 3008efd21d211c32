/**
 * What can be wrong with a record, and the sentence that says so where nothing more particular is known.
 * The codes are permanent; the sentences may change.
 */
export const ISSUE_MESSAGES = {
  notJson: 'This is not plain JSON.',
  tooDeep: 'This is nested too deeply.',
  tooMany: 'This holds too many values.',
  tooLong: 'This text is too long.',
  required: 'This is required.',
  wrongType: 'This is not the kind of value that belongs here.',
  unknownCode: 'This is not one of the codes of this field.',
  notADate: 'This is not a date of the form YYYY-MM-DD.',
  impossibleDate: 'This is not a day of the calendar.',
  outOfRange: 'This number is out of range.',
  unknownKey: 'Unknown field.',
  endBeforeStart: 'This ended before it began.',
  birthAfterPlacement: 'This placement began before the child was born.',
  duplicateId: 'An earlier element of the list has the same id.',
  unknownReference: 'Nothing in the record has this id.',
  contradiction: 'This contradicts itself.',
} as const;

/** What is wrong; permanent, for programs. */
export type IssueCode = keyof typeof ISSUE_MESSAGES;

/**
 * Something in the caller's record that could not be read as it stands. Plain JSON, and free of the record's values.
 */
export interface Issue {
  readonly code: IssueCode;
  /** RFC 6901 JSON Pointer into the caller's own record; `''` is the whole record. */
  readonly pointer: string;
  /** One sentence, fit to stand beside a form field. */
  readonly message: string;
  /** For an unknown field: the field of the record that may be meant. */
  readonly suggestion?: string;
}
