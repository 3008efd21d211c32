import { addDays } from '../../calendar/counting';
import type { MaybeDate } from '../../evaluator/outcome';
import { or, type Truth } from '../../evaluator/truth';
import { factsOf } from '../fact';
import { anyDevelopedSince, isOnFileSince, isSupplied, planPhase } from '../plan/plan-on-file';
import { settlePlanOnFile } from '../plan/settle-plan-on-file';
import type { Subject } from '../subject';
import { caseIsOpen } from './dcf-case';

/**
 * What is so of the plans developed since the family's case was opened: one from an earlier case does not count. A case that is
 * closed is an earlier one too. Where it is not known when it was closed, only a plan of today is certainly later.
 */
export function ofPresentCase(
  { element, situation }: Subject<'family'>,
  developedSince: (day: MaybeDate) => Truth,
): Truth {
  const { openedOn = null, closedOn = null } = element.case ?? {};
  if (caseIsOpen(element.case) !== false) return developedSince(openedOn);
  if (closedOn !== null && closedOn !== 'unknown') return developedSince(addDays(closedOn, 1));
  return or([developedSince(situation.asOf), developedSince(null)]);
}

const HISTORY_FIELDS = [
  '/casePlan',
  '/casePlan/developedOn',
  '/earlierCasePlans',
  '/earlierCasePlans/*/developedOn',
  '/case/openedOn',
  '/case/status',
  '/case/closedOn',
];

export const familyCasePlanFacts = factsOf('family', {
  casePlanIsOnFile: {
    type: 'boolean',
    label: 'a family case plan is on file',
    description:
      'Whether the family case plan now in use was developed in this case, not before it was opened; where the case is closed, not before the day after. A draft is not in use: until it is developed, an earlier plan is.',
    provision: 'dcf-36-1.family-case-plans',
    fields: HISTORY_FIELDS,
    settle: settlePlanOnFile,
    compute: (family) =>
      ofPresentCase(family, (day) =>
        isOnFileSince(family.element.casePlan, family.element.earlierCasePlans, day),
      ),
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
    description:
      'initial until a family case plan was developed in this case, then ongoing; where the case is closed, not before the day after.',
    provision: 'dcf-36-1.family-case-plans',
    fields: HISTORY_FIELDS,
    compute: (family) =>
      planPhase(
        ofPresentCase(family, (day) =>
          anyDevelopedSince(family.element.casePlan, family.element.earlierCasePlans, day),
        ),
      ),
  },
});
