import type { IssueCode } from '../record/issue';
import type { Totals } from '../report/render/totals';
import type { Report } from '../report/report';
import type { Severity } from '../report/severity';
import type { Authority } from '../ruleset/documents';
import type { Standing } from './standing';

/**
 * The totals of a caseload on one day. Plain JSON, and the same for the same records. What cannot be told is counted
 * by itself, and never as met; of a case that could not be read nothing is counted but that.
 */
export interface BatchSummary {
  readonly asOf: string;
  readonly rulesVersion: string;
  readonly rulesDigest: string;
  readonly libraryVersion: string;
  /** Whose rules were applied; absent where all of them were. */
  readonly authorities?: readonly Authority[];
  readonly cases: {
    /** `evaluated` and `notRead` together. */
    readonly all: number;
    readonly evaluated: number;
    readonly notRead: number;
  };
  /** In how many evaluated cases this is the gravest there is: each case is counted once. */
  readonly standings: { readonly [Each in Standing]: number };
  /** In how many evaluated cases there is at least one such check: a case may be counted under several. */
  readonly casesWith: OutstandingCounts;
  /** How many checks gave each outcome. A check is one rule asked of one person, plan, objective or party. */
  readonly checks: Totals;
  /** How many findings there are of what is outstanding, by severity. */
  readonly findings: { readonly [Each in Severity]: number };
  /** What was wrong with the cases that could not be read: issues by their codes. */
  readonly issues: { readonly [Code in IssueCode]?: number };
  /** The rules that were asked of anybody, in the order of the rules. */
  readonly rules: readonly RuleSummary[];
  /** The provisions that rules and findings name. */
  readonly provisions: Report['provisions'];
  /** The facts that findings name. */
  readonly facts: Report['facts'];
}

/** What one rule said over a caseload. */
export interface RuleSummary {
  readonly ruleId: string;
  readonly title: string;
  /** Ids of the provisions that it rests on. */
  readonly provisions: readonly string[];
  /** How many checks by this rule gave each outcome. */
  readonly checks: Totals;
  /** In how many cases at least one of them did. */
  readonly casesWith: OutstandingCounts;
}

/** One number for each outcome that leaves something to do or to find out. */
export type OutstandingCounts = Pick<Totals, 'notMet' | 'pending' | 'undetermined'>;
