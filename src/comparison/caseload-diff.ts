import type { Issue } from '../record/issue';
import type { ReportBasis } from './report-basis';

/** What changed over many cases, by rule. Plain JSON. */
export interface CaseloadDiff {
  readonly before: CaseloadBasis;
  readonly after: CaseloadBasis;
  readonly cases: CaseCounts;
  /** The rules by which anything changed, in the order of the rules. */
  readonly rules: readonly RuleChanges[];
  /** The cases that could not be read as they stand; nothing of them is counted above. */
  readonly notRead: readonly UnreadCase[];
}

/** The day and the rules of one side. */
export type CaseloadBasis = Pick<ReportBasis, 'asOf' | 'rulesVersion' | 'rulesDigest' | 'libraryVersion'>;

/** How many cases. */
export interface CaseCounts {
  /** Evaluated on both sides: `changed` and `unchanged` together. */
  readonly compared: number;
  /** A finding, a deadline or a required plan changed. */
  readonly changed: number;
  readonly unchanged: number;
  readonly notRead: number;
}

/**
 * What changed by one rule. A change is counted under what came of it, whatever was before; only `newlyMet` and
 * `noLongerApplicable` count what was outstanding. What cannot be told is never counted as met.
 */
export interface RuleChanges {
  readonly ruleId: string;
  readonly title: string;
  /** Where the rule stands, as it is cited. */
  readonly citations: readonly string[];
  /** Newly deficient: missing, overdue, or done late. */
  readonly newlyNotMet: CountedChange;
  readonly newlyUndetermined: CountedChange;
  /** Owed by a day that has not passed. */
  readonly newlyPending: CountedChange;
  /** Newly compliant as far as the rule goes: was outstanding, is met. */
  readonly newlyMet: CountedChange;
  readonly noLongerApplicable: CountedChange;
  /** Was outstanding; nothing is said of it any more. */
  readonly noLongerLookedInto: CountedChange;
}

/** How often something happened. */
export interface CountedChange {
  /** Findings: one rule asked of one person, plan, objective or party. */
  readonly findings: number;
  /** Cases in which it happened at least once. */
  readonly cases: number;
  /** Ids of the first of these cases. */
  readonly examples: readonly string[];
}

/** A case that could not be read. */
export interface UnreadCase {
  readonly caseId: string;
  /** Its place among the records, counted from 1. */
  readonly number: number;
  readonly issues: readonly Issue[];
}
