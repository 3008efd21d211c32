import { dateInWords } from '../../report/english';
import type { ReportBasis } from '../report-basis';
import type { ReportDiff } from '../report-diff';

/** Where the two reports come from; neither stands in the reports themselves. */
export interface DiffOrigin {
  /** The record's own id. */
  readonly caseId?: string;
  /** Where the earlier report was read, such as the name of a file. */
  readonly before?: string;
  /** Where the later report was read. */
  readonly after?: string;
}

/**
 * The days, as a line of their own.
 *
 * @example daysCompared({ asOf: '2026-09-15' }, { asOf: '2026-10-01' }) // => 'From 15 September 2026 to 1 October 2026'
 */
export function daysCompared(
  before: Pick<ReportBasis, 'asOf'>,
  after: Pick<ReportBasis, 'asOf'>,
  origin: DiffOrigin = {},
): string {
  const [from, to] = [origin.before, origin.after].map((source) =>
    source === undefined ? '' : ` (${source})`,
  );
  if (before.asOf === after.asOf && !from && !to) return `As of ${dateInWords(after.asOf)} on both sides`;
  return `From ${dateInWords(before.asOf)}${from} to ${dateInWords(after.asOf)}${to}`;
}

/** What the reports do not share, besides the day. */
export function differencesInWords({ before, after, comparability }: ReportDiff): readonly string[] {
  const { comparable, differs, rulesAskedOnlyBefore, rulesAskedOnlyAfter } = comparability;
  return [
    ...(comparable
      ? []
      : [
          'These reports have no rule or no child in common: they may be of different cases, and say little together.',
        ]),
    ...versionDifferences(before, after),
    ...(differs.includes('redacted')
      ? ['Values of the record were left out of one of the reports: dates are not compared.']
      : []),
    ...(differs.includes('rulesAsked')
      ? [
          rulesAsked(rulesAskedOnlyBefore.length, 'earlier'),
          rulesAsked(rulesAskedOnlyAfter.length, 'later'),
        ].flat()
      : []),
  ];
}

/** Which rules and which library differ, as both sides have them. */
export function versionDifferences(
  before: Pick<ReportBasis, 'rulesVersion' | 'rulesDigest' | 'libraryVersion'>,
  after: Pick<ReportBasis, 'rulesVersion' | 'rulesDigest' | 'libraryVersion'>,
): readonly string[] {
  const [was, is] = [rulesOf(before), rulesOf(after)];
  return [
    ...(was === is ? [] : [`The rules differ: ${was} before, ${is} after.`]),
    ...(before.libraryVersion === after.libraryVersion
      ? []
      : [`The library differs: ${before.libraryVersion} before, ${after.libraryVersion} after.`]),
  ];
}

const rulesOf = ({ rulesVersion, rulesDigest }: Pick<ReportBasis, 'rulesVersion' | 'rulesDigest'>): string =>
  `${rulesVersion} (SHA-256 ${rulesDigest.slice(0, 12)})`;

function rulesAsked(rules: number, report: 'earlier' | 'later'): readonly string[] {
  if (rules === 0) return [];
  const other = report === 'earlier' ? 'later' : 'earlier';
  return [
    `${rules} ${rules === 1 ? 'rule was' : 'rules were'} asked in the ${report} report only: for the ${other} one ` +
      `${rules === 1 ? 'it was left out, or had' : 'they were left out, or had'} nothing to be asked of.`,
  ];
}
