/** Where a report comes from; neither stands in the report itself. */
export interface ReportOrigin {
  /** The record's own id. */
  readonly caseId?: string;
  /** Where the record was read, such as the name of a file. */
  readonly source?: string;
}

export const reportTitle = ({ caseId }: ReportOrigin): string =>
  caseId === undefined ? 'Case plan report' : `Case plan report: case ${caseId}`;

export const HEADINGS = {
  plans: 'Plans required',
  deadlines: 'Deadlines',
  openFields: 'Cannot be told: not recorded',
  notices: 'Notices',
  totals: 'Totals',
  sameDuty: 'On the same duty',
} as const;

/** A report restricted to some authorities may not speak of plans: silence is not "none is required". */
export const PLANS_LEFT_OUT = 'Not looked into: the rules that decide on plans were left out.';
