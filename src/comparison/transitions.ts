import type { Outcome } from '../evaluator/outcome';
import type { Finding } from '../report/report';
import type { MemberChange, ReportDiff } from './report-diff';
import type { NotOutstanding } from './standing';

/** From what to what one check went. At least one of the reports lists it. */
export interface Transition {
  readonly from: Outcome | NotOutstanding;
  readonly to: Outcome | NotOutstanding;
  readonly before: Finding | null;
  readonly after: Finding | null;
  /** As the later report has it; where it has none, as the earlier had it. */
  readonly finding: Finding;
  /** What else differs, where it is outstanding in both reports. */
  readonly changes: readonly MemberChange[];
}

/** Every finding that changed, new ones first, then those that changed, then those that went. */
export const transitionsOf = (diff: ReportDiff): readonly Transition[] => [
  ...diff.new.map(({ before, after, was }) => ({
    from: was,
    to: after.outcome,
    before,
    after,
    finding: after,
    changes: [],
  })),
  ...diff.changed.map(({ before, after, changes }) => ({
    from: before.outcome,
    to: after.outcome,
    before,
    after,
    finding: after,
    changes,
  })),
  ...diff.resolved.map(({ before, after, is }) => gone(before, after, is)),
  ...diff.noLongerLookedInto.map(({ before, because }) => gone(before, null, because)),
];

const gone = (before: Finding, after: Finding | null, to: NotOutstanding): Transition => ({
  from: before.outcome,
  to,
  before,
  after,
  finding: after ?? before,
  changes: [],
});

/** Whether a check is outstanding in the later report. */
export const isStillOutstanding = (to: Transition['to']): to is 'notMet' | 'pending' | 'undetermined' =>
  to === 'notMet' || to === 'pending' || to === 'undetermined';

/**
 * Whether nothing changed. What the reports rest on may differ all the same: the day, the rules.
 *
 * @example nothingChanged({ new: [], changed: [], resolved: [], noLongerLookedInto: [], deadlines: [], requiredPlans: [] }) // => true
 */
export const nothingChanged = ({
  deadlines,
  requiredPlans,
  ...findings
}: Pick<
  ReportDiff,
  'new' | 'changed' | 'resolved' | 'noLongerLookedInto' | 'deadlines' | 'requiredPlans'
>): boolean =>
  [
    findings.new,
    findings.changed,
    findings.resolved,
    findings.noLongerLookedInto,
    deadlines,
    requiredPlans,
  ].every(({ length }) => length === 0);
