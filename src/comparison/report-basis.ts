import type { Report } from '../report/report';

/** What a report rests on, besides the record. */
export interface ReportBasis {
  readonly asOf: string;
  readonly rulesVersion: string;
  readonly rulesDigest: string;
  readonly libraryVersion: string;
  /** Whether the report lists every finding, or only what is outstanding. */
  readonly lists: 'outstanding' | 'all';
  /** Whether the values of the record were left out; false where there is none that could have been. */
  readonly redacted: boolean;
}

export const basisOf = (report: Report): ReportBasis => ({
  asOf: report.asOf,
  rulesVersion: report.rulesVersion,
  rulesDigest: report.rulesDigest,
  libraryVersion: report.libraryVersion,
  lists: listsAll(report) ? 'all' : 'outstanding',
  redacted: isRedacted(report),
});

const isSettled = (outcome: string): boolean => outcome === 'met' || outcome === 'notApplicable';

/** A report that counts something as met or not applicable and lists none of it lists only what is outstanding. */
function listsAll({ findings, counts }: Report): boolean {
  if (findings.some(({ outcome }) => isSettled(outcome))) return true;
  return !Object.values(counts).some((ofRule) => Object.keys(ofRule).some(isSettled));
}

/** A comparison without what the record gave, or a deadline of known standing without its day. */
const isRedacted = ({ findings, deadlines }: Report): boolean =>
  findings.some(({ evidence }) => evidence?.some((comparison) => !('actual' in comparison))) ||
  deadlines.some(({ status, dueDate }) => status !== 'undetermined' && dueDate === undefined);
