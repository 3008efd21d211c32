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

/** The findings of a report, or entries of any kind as they are listed. */
export const entriesOf = <Entry extends { readonly pointer: string }>(
  source: Report | readonly Entry[],
): readonly (Entry | Finding)[] => ('findings' in source ? source.findings : source);

/** What has to be put right in a part of the record: warnings, due dates and open questions are no errors of a form. */
export const errorsIn = (source: Report | readonly FieldEntry[], at: string): readonly FieldEntry[] =>
  (entriesOf(source) as readonly FieldEntry[]).filter(
    ({ pointer, severity }) => (severity === undefined || severity === 'error') && isWithin(pointer, at),
  );
