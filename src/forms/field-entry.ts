import type { Finding, Report } from '../report/report';
import { isWithin } from '../record/json-pointer';

/** A sentence about a place of the record: a finding, an issue of a value that cannot be read, a form's issue. */
export interface FieldEntry {
  readonly pointer: string;
  readonly message: string;
  readonly severity?: Finding['severity'];
  readonly ruleId?: string;
  readonly code?: string;
}

/** A report, `null` where there is none, or entries of one's own. */
export type EntrySource<Entry> = Report | null | readonly Entry[];

/** The findings of a report, or the entries as they are listed. */
export function entriesOf<Entry>(source: EntrySource<Entry>): readonly (Entry | Finding)[] {
  if (source === null) return [];
  return 'findings' in source ? source.findings : source;
}

/** What has to be put right in a part of the record: warnings, due dates and open questions are no errors of a form. */
export const errorsIn = (source: EntrySource<FieldEntry>, at: string): readonly FieldEntry[] =>
  entriesOf(source).filter(
    ({ pointer, severity = 'error' }) => severity === 'error' && isWithin(pointer, at),
  );
