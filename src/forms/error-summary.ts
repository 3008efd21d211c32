import { errorsIn, type FieldEntry, type EntrySource } from './field-entry';
import { fieldId } from './field-id';

/** An entry of the summary at the top of a form: a text that links to its field. */
export interface ErrorSummaryEntry {
  /** The same words as beside the field. */
  readonly text: string;
  /** The id of the field's element, without `#`. */
  readonly targetId: string;
  /** JSON Pointer from the whole record to the field. */
  readonly pointer: string;
}

/** How an error summary is made. */
export interface ErrorSummaryOptions {
  /** JSON Pointer to the part of the record that the form edits; the whole record if absent. */
  readonly at?: string;
  /** The id of a field's element, or, for a list or a section, of its first control; {@link fieldId} if absent. */
  readonly targetId?: (pointer: string, at: string) => string;
}

/**
 * The errors of a form for the summary at its top, as GOV.UK and the U.S. Web Design System have it: each links to its
 * field. In the order of the list; what says the same of the same field stands once.
 *
 * @param source - a report, of which the errors are taken; or a validator's issues, findings, or issues of a record
 * @example errorSummary([{ pointer: '/children/0/dateOfBirth', message: 'This is not a date.' }], { at: '/children/0' })
 * // => [{ text: 'This is not a date.', targetId: 'dateOfBirth', pointer: '/children/0/dateOfBirth' }]
 */
export function errorSummary(
  source: EntrySource<FieldEntry>,
  { at = '', targetId = fieldId }: ErrorSummaryOptions = {},
): readonly ErrorSummaryEntry[] {
  const seen = new Set<string>();
  return errorsIn(source, at).flatMap(({ pointer, message }) => {
    const key = `${pointer} ${message}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ text: message, targetId: targetId(pointer, at), pointer }];
  });
}
