import type { Deadline, RequiredPlan } from '../report/report';

/** By what a deadline is found again on another day: the id of the finding on the same duty. */
export const deadlineId = ({ ruleId, subject }: Pick<Deadline, 'ruleId' | 'subject'>): string =>
  `${ruleId}@${subject}`;

/** By what the answer on a plan is found again on another day. */
export const requiredPlanId = ({ plan, subject }: Pick<RequiredPlan, 'plan' | 'subject'>): string =>
  `${plan}@${subject}`;
