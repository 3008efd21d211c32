import type { MaybeDate } from '../../evaluator/outcome';
import { factsOf } from '../fact';
import { anyDevelopedSince, isOnFileSince, isSupplied, planPhase } from '../plan/plan-on-file';
import { settlePlanOnFile } from '../plan/settle-plan-on-file';
import type { Subject } from '../subject';

/** A plan counts from the day the case was opened: one from an earlier case does not. */
const caseOpenedOn = ({ element }: Subject<'family'>): MaybeDate => element.case?.openedOn ?? null;

const HISTORY_FIELDS = [
  '/casePlan',
  '/casePlan/developedOn',
  '/earlierCasePlans',
  '/earlierCasePlans/*/developedOn',
  '/case/openedOn',
];

export const familyCasePlanFacts = factsOf('family', {
  casePlanIsOnFile: {
    type: 'boolean',
    label: 'a family case plan is on file',
    description:
      'Whether the family case plan now in use was developed in this case, not before it was opened. A draft is not in use: until it is developed, an earlier plan is.',
    provision: 'dcf-36-1.family-case-plans',
    fields: HISTORY_FIELDS,
    settle: settlePlanOnFile,
    compute: (family) =>
      isOnFileSince(family.element.casePlan, family.element.earlierCasePlans, caseOpenedOn(family)),
  },
  casePlanIsSupplied: {
    type: 'boolean',
    label: 'the record gives a family case plan',
    description: 'Whether the record gives a plan, be it a draft, or says that there is none.',
    provision: 'dcf-36-1.family-case-plans',
    fields: ['/casePlan'],
    compute: ({ element }) => isSupplied(element.casePlan),
  },
  casePlanPhase: {
    type: 'code',
    codes: ['initial', 'ongoing'],
    label: 'the phase of family case planning',
    description: 'initial until a family case plan was developed in this case, then ongoing.',
    provision: 'dcf-36-1.family-case-plans',
    fields: HISTORY_FIELDS,
    compute: (family) =>
      planPhase(
        anyDevelopedSince(family.element.casePlan, family.element.earlierCasePlans, caseOpenedOn(family)),
      ),
  },
});
