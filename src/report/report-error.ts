import type { Issue } from '../record/issue';

/** A value that was given for a report cannot be read as one. */
export class ReportError extends Error {
  override readonly name = 'ReportError';

  /** @param which - which of several reports it is, such as `before` */
  constructor(
    readonly which: string,
    readonly issues: readonly Issue[],
  ) {
    super(issues.map(({ pointer, message }) => `${which}: ${pointer || '(report)'}: ${message}`).join('\n'));
  }
}
