import type { Deadline, Finding, Report, RequiredPlan } from '../report/report';

/**
 * On which days the answers to a case change if nothing more is recorded. Plain JSON.
 *
 * A forecast is no promise: what the record says of later days happens on its day, and whatever is recorded in the
 * meantime changes what follows.
 */
export interface Forecast {
  /** The first day that was looked at, 'YYYY-MM-DD' (inclusive). */
  from: string;
  /** The last day that was looked at, 'YYYY-MM-DD' (inclusive). */
  until: string;
  /** Version of the rules. */
  rulesVersion: string;
  /** SHA-256 of the rule documents. */
  rulesDigest: string;
  /** Version of the library. */
  libraryVersion: string;
  /** The deadlines as they stand on `from`, in the order of the policy: what the changes set out from. */
  deadlines: Deadline[];
  /** One entry for each day on which anything is not as on the day before; never `from` itself. The earliest first. */
  changes: ForecastChange[];
  /** The provisions that the deadlines and changes cite. */
  provisions: Report['provisions'];
}

/** All that is on a day not as it was on the day before. At least one of the lists holds something. */
export interface ForecastChange {
  /** The first day on which it is so, 'YYYY-MM-DD'. */
  on: string;
  /** Of every outcome: a finding that goes from not applicable to pending stands here too. */
  findings: FindingForecast[];
  deadlines: DeadlineForecast[];
  requiredPlans: RequiredPlanForecast[];
}

/** A finding on the day before and on the day of the change, each as the report with `include: 'all'` has it. */
export interface FindingForecast {
  /** The finding's id. */
  id: string;
  /** `null` where there was none: the rule was not in force, or there was no such subject. */
  before: Finding | null;
  /** `null` where there is none any more. */
  after: Finding | null;
}

/** A deadline on the day before and on the day of the change. */
export interface DeadlineForecast {
  /** The rule and subject: the id of the finding on the same duty. */
  id: string;
  /** `null` where there was none: the duty did not apply, or had no day. */
  before: Deadline | null;
  /** `null` where there is none any more. */
  after: Deadline | null;
}

/** Whether a plan is required, on the day before and on the day of the change. */
export interface RequiredPlanForecast {
  /** The plan and subject, `childInPlacement@child:c1`. */
  id: string;
  /** `null` where the rule on the plan was not in force. */
  before: RequiredPlan | null;
  /** `null` where it is not in force any more. */
  after: RequiredPlan | null;
}
