import { subjectName } from '../facts/subject';
import type { Deadline, Finding, Report, RequiredPlan } from './report';

/**
 * The plans that a report speaks of: the family's and every child's, or one child's.
 *
 * @param childId - the child's id; for a child without one `#` and its number in the record, `#2` for the second
 */
export function requiredPlans(report: Report, childId?: string): readonly RequiredPlan[] {
  if (childId === undefined) return report.requiredPlans;
  return plansOf(report, childKey(report, childId));
}

const plansOf = (report: Report, key: string): readonly RequiredPlan[] =>
  report.requiredPlans.filter(({ subject }) => subject === key);

/** A child's key in a report. A number stands for a child without an id, unless some child has it for its id. */
function childKey(report: Report, childId: string): string {
  const key = `child:${subjectName(childId)}`;
  const isNumber = /^#\d+$/.test(childId) && plansOf(report, key).length === 0;
  return isNumber ? `child:${childId}` : key;
}

/** Where a child's concurrent permanency plan stands. */
export interface ConcurrentPlanStatus {
  readonly status: 'notRequired' | 'pending' | 'onTime' | 'late' | 'overdue' | 'undetermined';
  /** The first day of the out-of-home placement. */
  readonly startsOn?: string;
  readonly dueDate?: string;
  /** Calendar days until the due date; 0 on the day itself. */
  readonly daysLeft?: number;
  /** Calendar days after the due date. */
  readonly daysLate?: number;
}

const STATUS_OF_DEADLINE: { readonly [Status in Deadline['status']]: ConcurrentPlanStatus['status'] } = {
  onTime: 'onTime',
  late: 'late',
  due: 'pending',
  overdue: 'overdue',
  undetermined: 'undetermined',
};

const CONCURRENT_PLAN_RULE = 'concurrent-permanency-plan-developed';

/**
 * Whether a child's concurrent permanency plan is due, and when. `null` for a child who is not in the report, and
 * for a report that left the rule out.
 *
 * @source dcf-cip.permanency-planning.1
 */
export function concurrentPlanStatus(report: Report, childId: string): ConcurrentPlanStatus | null {
  const subject = childKey(report, childId);
  if (plansOf(report, subject).length === 0 || report.counts[CONCURRENT_PLAN_RULE] === undefined) return null;
  const deadline = report.deadlines.find(
    (entry) => entry.ruleId === CONCURRENT_PLAN_RULE && entry.subject === subject,
  );
  if (!deadline) return { status: 'notRequired' };
  const { what, ruleId, subject: _, countedFrom, status, ...dates } = deadline;
  return { status: STATUS_OF_DEADLINE[status], ...dates };
}

const CONTENT_TOPICS = {
  age13AndOlder: ['age13AndOlder'],
  subsidizedGuardianship: ['subsidizedGuardianship'],
  transitioningDueToAge: ['transitioningDueToAge'],
  all: [
    'planElements',
    'services',
    'contents',
    'otherAreas',
    'age13AndOlder',
    'subsidizedGuardianship',
    'transitioningDueToAge',
  ],
} as const satisfies Record<string, readonly Finding['topic'][]>;

/**
 * Which contents of a child's plan are asked for. `all`: its elements, services and sections; what is asked of priority
 * needs, objectives, action steps and progress stands in the report's findings.
 */
export type ContentsSelection = keyof typeof CONTENT_TOPICS;

/** What a child's plan lacks. Empty lists mean that nothing is missing only where `plan` is `supplied`. */
export interface MissingContents {
  /** Whether there is a plan to look into: a draft counts, since its contents are checked. */
  readonly plan: 'supplied' | 'notOnFile' | 'undetermined';
  readonly missing: readonly Finding[];
  readonly undetermined: readonly Finding[];
}

/** What a child's plan lacks; `null` for a child who is not in the report. */
export function missingContents(
  report: Report,
  childId: string,
  which: ContentsSelection,
): MissingContents | null {
  const subject = childKey(report, childId);
  const [plan] = plansOf(report, subject);
  if (!plan) return null;
  const topics: readonly string[] = CONTENT_TOPICS[which];
  const findings = report.findings.filter(
    (finding) => topics.includes(finding.topic) && isOf(finding.subject, subject),
  );
  return {
    plan: plan.supplied === true ? 'supplied' : plan.supplied === false ? 'notOnFile' : 'undetermined',
    missing: findings.filter(({ outcome }) => outcome === 'notMet'),
    undetermined: findings.filter(({ outcome }) => outcome === 'undetermined'),
  };
}

const isOf = (subject: string, owner: string): boolean =>
  subject === owner || subject.startsWith(`${owner}/`);
