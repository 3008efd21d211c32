import type { Citation, Deadline, Finding, RequiredPlan } from '../report/report';
import type { ReportBasis } from './report-basis';
import type { NotLookedInto, Settled } from './standing';

/**
 * What changed from one report to another. Plain JSON. Findings are matched by id, and counted as outstanding where
 * they are not met, pending or undetermined. Lists are in the order of the report that a finding is taken from.
 */
export interface ReportDiff {
  readonly before: ReportBasis;
  readonly after: ReportBasis;
  readonly comparability: Comparability;
  /** Outstanding after, and not before. */
  readonly new: readonly NewFinding[];
  /** Outstanding in both, with another answer: another outcome, due day, weight, or another open question. */
  readonly changed: readonly ChangedFinding[];
  /** Outstanding before; asked again, and not outstanding. */
  readonly resolved: readonly ResolvedFinding[];
  /** Outstanding before, and not looked into by the later report: neither resolved nor known to be open. */
  readonly noLongerLookedInto: readonly LostFinding[];
  /** Ids of the findings that are outstanding in both, with the same answer. */
  readonly unchanged: readonly string[];
  /** Deadlines that came, went, or stand otherwise. */
  readonly deadlines: readonly DeadlineChange[];
  /** Plans of which something else is said than before. */
  readonly requiredPlans: readonly RequiredPlanChange[];
  /** The provisions that are cited above; where the reports word one differently, as the later one does. */
  readonly provisions: { readonly [id: string]: Citation };
}

/** Whether two reports can be compared, and what they do not share. Another day or other rules are no obstacle. */
export interface Comparability {
  /** false: they have no rule, or no child, in common, and may be of different cases. */
  readonly comparable: boolean;
  /** What of their basis differs; `rulesAsked`: some rule was asked in one of them alone. */
  readonly differs: readonly (keyof ReportBasis | 'rulesAsked')[];
  /** Ids of the rules that only the earlier report asked. */
  readonly rulesAskedOnlyBefore: readonly string[];
  /** Ids of the rules that only the later report asked. */
  readonly rulesAskedOnlyAfter: readonly string[];
}

/** A finding that is outstanding and was not. */
export interface NewFinding {
  /** `null` where the earlier report does not list it. */
  readonly before: Finding | null;
  readonly after: Finding;
  /** What the earlier report says of it. */
  readonly was: Settled | NotLookedInto;
}

/** A finding that was outstanding and is not. */
export interface ResolvedFinding {
  readonly before: Finding;
  /** `null` where the later report does not list it. */
  readonly after: Finding | null;
  /** What the later report says of it. */
  readonly is: Settled;
}

/** A finding that was outstanding, and of which the later report says nothing. */
export interface LostFinding {
  readonly before: Finding;
  readonly because: NotLookedInto;
}

/** A finding that is outstanding in both reports, with another answer. */
export interface ChangedFinding {
  readonly before: Finding;
  readonly after: Finding;
  readonly changes: readonly MemberChange[];
}

/** A member that two reports give different values; `null` where one of them has none. */
export interface MemberChange {
  readonly member: string;
  readonly before: MemberValue;
  readonly after: MemberValue;
}

export type MemberValue = string | number | boolean | readonly string[] | null;

/**
 * A deadline that came, went, or stands otherwise. Days left, and days overdue of what is not done, move with the day
 * of the report and are no change.
 */
export interface DeadlineChange {
  readonly ruleId: string;
  readonly subject: string;
  /** `notOwed`: the rule was asked, and gave no deadline. */
  readonly before: Deadline | 'notOwed' | 'ruleNotAsked' | 'childNotThere';
  readonly after: Deadline | 'notOwed' | 'ruleNotAsked' | 'childNotThere';
  /** What differs; empty where the deadline stands in one of the reports alone. */
  readonly changes: readonly MemberChange[];
}

/** A plan of which something else is said than before. */
export interface RequiredPlanChange {
  readonly plan: RequiredPlan['plan'];
  readonly subject: string;
  readonly before: RequiredPlan | 'ruleNotAsked' | 'childNotThere';
  readonly after: RequiredPlan | 'ruleNotAsked' | 'childNotThere';
  /** What differs; empty where the plan stands in one of the reports alone. */
  readonly changes: readonly MemberChange[];
}
