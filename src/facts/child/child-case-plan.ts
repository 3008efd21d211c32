import { lastDayWithinDays } from '../../calendar/counting';
import type { MaybeDate } from '../../evaluator/outcome';
import { ofPresentCase } from '../family/family-case-plan';
import { factsOf } from '../fact';
import {
  anyDevelopedSince,
  firstDevelopedSince,
  isOnFileSince,
  isSupplied,
  planPhase,
} from '../plan/plan-on-file';
import { settlePlanOnFile } from '../plan/settle-plan-on-file';
import type { Subject } from '../subject';
import { outOfHomeEpisode } from '../time-in-care/out-of-home-episode';

/** A plan counts from the first day of the open episode; where no episode is open, a plan of any day counts. */
const planCountsSince = (child: Subject<'child'>): MaybeDate => outOfHomeEpisode(child).startedOn;

function firstPlanDueOn(child: Subject<'child'>): MaybeDate {
  const startedOn = planCountsSince(child);
  if (startedOn === null || startedOn === 'none') return startedOn;
  const days = child.situation.parameter('firstCasePlanDays', startedOn);
  return days === null ? null : lastDayWithinDays(startedOn, Number(days));
}

const HISTORY_FIELDS = [
  '/casePlan',
  '/casePlan/developedOn',
  '/earlierCasePlans',
  '/earlierCasePlans/*/developedOn',
];
const EPISODE = ['child.placementStartedOn'];

export const childCasePlanFacts = factsOf('child', {
  casePlanIsOnFile: {
    type: 'boolean',
    label: 'a child in placement case plan is on file',
    description:
      'Whether the plan now in use was developed, for a child in placement not before the open episode began. A draft is not in use: until it is developed, an earlier plan is.',
    provision: 'dcf-36-1.child-in-placement-case-plan',
    fields: HISTORY_FIELDS,
    reads: EPISODE,
    settle: settlePlanOnFile,
    compute: (child) =>
      isOnFileSince(child.element.casePlan, child.element.earlierCasePlans, planCountsSince(child)),
  },
  casePlanIsOfThisCase: {
    type: 'boolean',
    label: 'a child in placement case plan was developed since the family’s case was opened',
    description:
      'Whether the plan now in use was not developed before the family’s case was opened; where the case is closed, not before the day after.',
    provision: 'dcf-36-1.policy.1',
    fields: [...HISTORY_FIELDS, 'family:/case/openedOn', 'family:/case/status', 'family:/case/closedOn'],
    settle: settlePlanOnFile,
    compute: ({ element, parent }) =>
      ofPresentCase(parent, (day) => isOnFileSince(element.casePlan, element.earlierCasePlans, day)),
  },
  casePlanIsSupplied: {
    type: 'boolean',
    label: 'the record gives a child in placement case plan',
    description: 'Whether the record gives a plan, be it a draft, or says that there is none.',
    provision: 'dcf-36-1.child-in-placement-case-plan',
    fields: ['/casePlan'],
    compute: ({ element }) => isSupplied(element.casePlan),
  },
  casePlanPhase: {
    type: 'code',
    codes: ['initial', 'ongoing'],
    label: 'the phase of case planning for the child',
    description:
      'initial until a child in placement case plan was developed in the open episode, then ongoing.',
    provision: 'dcf-36-1.child-in-placement-case-plan',
    fields: HISTORY_FIELDS,
    reads: EPISODE,
    compute: (child) =>
      planPhase(
        anyDevelopedSince(child.element.casePlan, child.element.earlierCasePlans, planCountsSince(child)),
      ),
  },
  casePlanWasDeveloped: {
    type: 'boolean',
    label: 'a child in placement case plan was developed since the child was placed',
    description:
      'Whether any plan, the present one or an earlier one, was developed on or after the first day of the out-of-home placement; for a child who is not in placement, on any day.',
    provision: 'cfr-45-1356-21.g',
    fields: HISTORY_FIELDS,
    reads: EPISODE,
    settle: settlePlanOnFile,
    compute: (child) =>
      anyDevelopedSince(child.element.casePlan, child.element.earlierCasePlans, planCountsSince(child)),
  },
  firstCasePlanDueOn: {
    type: 'maybeDate',
    label: 'the day by which the first child in placement case plan is due',
    description:
      'Sixty days after the child was placed out of home, borrowed from 45 CFR 1356.21(g); none for a child who is not in placement.',
    provision: 'cfr-45-1356-21.g',
    fields: [],
    reads: EPISODE,
    parameters: ['firstCasePlanDays'],
    compute: firstPlanDueOn,
  },
  firstCasePlanDevelopedOn: {
    type: 'maybeDate',
    label: 'the day on which the first child in placement case plan was developed',
    description:
      'The first recorded day in the open episode on which a plan was developed; none if none was. Not known where a day that is not recorded decides whether the first plan was in time.',
    provision: 'dcf-36-1.child-in-placement-case-plan',
    fields: HISTORY_FIELDS,
    reads: [...EPISODE, 'child.firstCasePlanDueOn'],
    compute: (child) =>
      firstDevelopedSince(
        child.element.casePlan,
        child.element.earlierCasePlans,
        planCountsSince(child),
        firstPlanDueOn(child),
      ),
  },
});
