import type { Report } from '../report/report';
import type { ReportDiff } from './report-diff';

/** What changed, before its citations are added. */
export type Found = Pick<
  ReportDiff,
  'new' | 'changed' | 'resolved' | 'noLongerLookedInto' | 'deadlines' | 'requiredPlans'
>;

/** The citations of what changed. Those of the later report come last, and so prevail. */
export function citedProvisions(found: Found, before: Report, after: Report): ReportDiff['provisions'] {
  const findings = [...found.new, ...found.changed, ...found.resolved, ...found.noLongerLookedInto].flatMap(
    (entry) => [entry.before, 'after' in entry ? entry.after : null].filter((finding) => finding !== null),
  );
  const plans = found.requiredPlans.flatMap((change) => [change.before, change.after]);
  const cited = new Set([
    ...findings.flatMap(({ provisions }) => provisions),
    ...plans.flatMap((plan) => (typeof plan === 'string' ? [] : [...plan.because, ...plan.couldBe])),
  ]);
  const entries = [...Object.entries(before.provisions), ...Object.entries(after.provisions)];
  return Object.fromEntries(entries.filter(([id]) => cited.has(id)));
}
