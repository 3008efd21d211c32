import { isOutstanding } from '../evaluator/outcome';
import type { Issue } from '../record/issue';
import { ownJson } from '../record/own-json';
import { ReportError } from '../report/report-error';
import { reportIssues } from '../report/report-issues';
import type { Finding, Report } from '../report/report';
import { citedProvisions } from './cited-provisions';
import { comparabilityOf } from './comparability';
import { deadlineChanges } from './deadline-changes';
import { findingChanges } from './finding-changes';
import { planChanges } from './plan-changes';
import type { ChangedFinding, LostFinding, NewFinding, ReportDiff, ResolvedFinding } from './report-diff';
import { sideOf, type Side } from './side';
import { isSettled, standingOf } from './standing';

/**
 * What changed from one report to another: of one record on two days, of two versions of a record, or under two sets
 * of rules. The other way round it is the inverse; between a report and itself nothing changed.
 *
 * Reports that list every finding (`include: 'all'`) tell the most. Of one that lists only what is outstanding it can
 * be told that a finding is no longer so, and not whether it is met.
 *
 * @param before - a report of this library, or the same read from JSON
 * @param after - the report to compare it with
 * @throws ReportError if one of them is no report; it names the members, and repeats no value
 */
export function diffReports(before: Report, after: Report): ReportDiff {
  return diffOf(reportRead('before', before), reportRead('after', after));
}

/** What is read of a report here. A report that lacks anything else can be compared. */
export const COMPARED = [
  'asOf',
  'rulesVersion',
  'rulesDigest',
  'libraryVersion',
  'requiredPlans',
  'deadlines',
  'findings',
  'counts',
  'provisions',
] as const satisfies readonly (keyof Report)[];

const NOT_JSON: Issue = { code: 'notJson', pointer: '', message: 'This is not plain JSON.' };

/** A copy: what a getter says, or throws, when it is asked again counts for nothing. */
function reportRead(which: string, report: unknown): Report {
  const own = ownJson(report);
  const issues = own === undefined && report !== undefined ? [NOT_JSON] : reportIssues(own, COMPARED);
  if (issues.length > 0) throw new ReportError(which, issues);
  return own as Report;
}

/** As {@link diffReports}, for reports that are known to be some. */
export function diffOf(before: Report, after: Report): ReportDiff {
  const [was, is] = [sideOf(before), sideOf(after)];
  const withDates = was.basis.redacted === is.basis.redacted;
  const found = {
    ...findingsAfter(was, is, withDates),
    ...findingsGone(was, is),
    deadlines: deadlineChanges(was, is, withDates),
    requiredPlans: planChanges(was, is),
  };
  return {
    before: was.basis,
    after: is.basis,
    comparability: comparabilityOf(was, is),
    ...found,
    provisions: citedProvisions(found, before, after),
  };
}

const outstandingOf = ({ listing }: Side): readonly Finding[] =>
  [...listing.findings.values()].filter(({ outcome }) => isOutstanding(outcome));

function findingsAfter(
  before: Side,
  after: Side,
  withDates: boolean,
): Pick<ReportDiff, 'new' | 'changed' | 'unchanged'> {
  const sorted = { new: [] as NewFinding[], changed: [] as ChangedFinding[], unchanged: [] as string[] };
  for (const finding of outstandingOf(after)) {
    const earlier = before.listing.findings.get(finding.id);
    if (!earlier || !isOutstanding(earlier.outcome)) {
      sorted.new.push({ before: earlier ?? null, after: finding, was: standingOf(finding, before.listing) });
      continue;
    }
    const changes = findingChanges(earlier, finding, withDates);
    if (changes.length > 0) sorted.changed.push({ before: earlier, after: finding, changes });
    else sorted.unchanged.push(finding.id);
  }
  return sorted;
}

function findingsGone(before: Side, after: Side): Pick<ReportDiff, 'resolved' | 'noLongerLookedInto'> {
  const sorted = { resolved: [] as ResolvedFinding[], noLongerLookedInto: [] as LostFinding[] };
  for (const finding of outstandingOf(before)) {
    const later = after.listing.findings.get(finding.id);
    if (later && isOutstanding(later.outcome)) continue;
    const standing = standingOf(finding, after.listing);
    if (isSettled(standing)) sorted.resolved.push({ before: finding, after: later ?? null, is: standing });
    else sorted.noLongerLookedInto.push({ before: finding, because: standing });
  }
  return sorted;
}
