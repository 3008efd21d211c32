import { addDays } from '../../calendar/counting';
import type { MaybeDate } from '../../evaluator/outcome';
import { anyCounts, countedDay, firstCounted, latestCounted, type CountedDay } from '../counted-day';
import { dueWithinMonths } from '../due-day';
import { factsOf } from '../fact';
import { settleOccasion } from '../settle';
import type { Subject } from '../subject';
import { careAndCustodyStartedOn } from './care-and-custody';

type Child = Subject<'child'>;

function motionsSince({ element }: Child, since: MaybeDate): readonly CountedDay[] | null {
  const motions = element.court?.permanencyPlanMotions;
  return motions ? motions.map(({ on }) => countedDay({ occurred: true, on }, since)) : null;
}

/** The hearings since care and custody began at which the court approved the permanency plan. */
function approvals(child: Child): readonly CountedDay[] | null {
  const { permanencyHearings } = child.element;
  if (!permanencyHearings) return null;
  const since = careAndCustodyStartedOn(child);
  return permanencyHearings.map(({ on, planApproved }) =>
    countedDay({ occurred: true, on }, since, planApproved ?? null),
  );
}

const latestApprovalOn = (child: Child): MaybeDate => latestCounted(approvals(child));

/** A motion on the day of the approval is the one that was approved. */
function dayAfterApproval(child: Child): MaybeDate {
  const approvedOn = latestApprovalOn(child);
  return approvedOn === null || approvedOn === 'none' ? approvedOn : addDays(approvedOn, 1);
}

const dueAfter = (child: Child, since: MaybeDate): MaybeDate =>
  dueWithinMonths(child.situation, since, 'permanencyPlanMotionMonths');

const firstMotionDueOn = (child: Child): MaybeDate => dueAfter(child, careAndCustodyStartedOn(child));
const nextMotionDueOn = (child: Child): MaybeDate => dueAfter(child, latestApprovalOn(child));

const MOTION_FIELDS = ['/court/permanencyPlanMotions', '/court/permanencyPlanMotions/*/on'];
const APPROVAL_FIELDS = [
  '/permanencyHearings',
  '/permanencyHearings/*/planApproved',
  '/permanencyHearings/*/on',
];
const CUSTODY = ['child.careAndCustodyStartedOn'];
const APPROVAL = ['child.permanencyPlanLastApprovedOn'];
const AFTER_CUSTODY = 'cgs-46b-129.permanency-hearings.1';
const AFTER_APPROVAL = 'cgs-46b-129.permanency-hearings.2';

export const permanencyPlanMotionFacts = factsOf('child', {
  permanencyPlanMotionIsFiled: {
    type: 'boolean',
    label: 'a motion for review of the permanency plan has been filed',
    description: 'Whether a motion for review of the permanency plan was filed since care and custody began.',
    provision: AFTER_CUSTODY,
    fields: MOTION_FIELDS,
    reads: CUSTODY,
    settle: settleOccasion('/court/permanencyPlanMotions'),
    compute: (child) => anyCounts(motionsSince(child, careAndCustodyStartedOn(child))),
  },
  permanencyPlanMotionDueOn: {
    type: 'maybeDate',
    label: 'the day by which the first motion for review of the permanency plan is due',
    description: 'Nine months after care and custody began; none for a child who is not in it.',
    provision: AFTER_CUSTODY,
    fields: [],
    reads: CUSTODY,
    parameters: ['permanencyPlanMotionMonths'],
    compute: firstMotionDueOn,
  },
  permanencyPlanMotionFiledOn: {
    type: 'maybeDate',
    label: 'the day on which the first motion for review of the permanency plan was filed',
    description:
      'The first recorded day, since care and custody began, on which such a motion was filed; none if none was. Not known where a day that is not recorded decides whether it was in time.',
    provision: AFTER_CUSTODY,
    fields: MOTION_FIELDS,
    reads: [...CUSTODY, 'child.permanencyPlanMotionDueOn'],
    compute: (child) =>
      firstCounted(motionsSince(child, careAndCustodyStartedOn(child)), firstMotionDueOn(child)),
  },
  permanencyPlanIsApproved: {
    type: 'boolean',
    label: 'the court has approved a permanency plan',
    description: 'Whether the court approved a permanency plan at a hearing since care and custody began.',
    provision: AFTER_APPROVAL,
    fields: APPROVAL_FIELDS,
    reads: CUSTODY,
    compute: (child) => anyCounts(approvals(child)),
  },
  permanencyPlanLastApprovedOn: {
    type: 'maybeDate',
    label: 'the day on which the court last approved the permanency plan',
    description:
      'The day of the last hearing, since care and custody began, at which the court approved the plan; none if there was none.',
    provision: AFTER_APPROVAL,
    fields: APPROVAL_FIELDS,
    reads: CUSTODY,
    compute: latestApprovalOn,
  },
  nextPermanencyPlanMotionIsFiled: {
    type: 'boolean',
    label: 'a motion for review of the permanency plan has been filed since the last approval',
    description:
      'Whether such a motion was filed after the day on which the court last approved the permanency plan.',
    provision: AFTER_APPROVAL,
    fields: MOTION_FIELDS,
    reads: APPROVAL,
    settle: settleOccasion('/court/permanencyPlanMotions'),
    compute: (child) => anyCounts(motionsSince(child, dayAfterApproval(child))),
  },
  nextPermanencyPlanMotionDueOn: {
    type: 'maybeDate',
    label: 'the day by which the next motion for review of the permanency plan is due',
    description: 'Nine months after the court last approved the permanency plan; none where it has not.',
    provision: AFTER_APPROVAL,
    fields: [],
    reads: APPROVAL,
    parameters: ['permanencyPlanMotionMonths'],
    compute: nextMotionDueOn,
  },
  nextPermanencyPlanMotionFiledOn: {
    type: 'maybeDate',
    label: 'the day on which a motion for review of the permanency plan was filed after the last approval',
    description:
      'The first recorded day after the last approval on which such a motion was filed; none if none was. Not known where a day that is not recorded decides whether it was in time.',
    provision: AFTER_APPROVAL,
    fields: MOTION_FIELDS,
    reads: [...APPROVAL, 'child.nextPermanencyPlanMotionDueOn'],
    compute: (child) => firstCounted(motionsSince(child, dayAfterApproval(child)), nextMotionDueOn(child)),
  },
});
