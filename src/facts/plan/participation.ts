import { and, or, type Truth } from '../../evaluator/truth';
import type { NonParticipation, Participant } from '../../record/case-record';
import type { PlanParty } from '../../record/codes';
import { PLACEHOLDER } from '../../record/placeholder';
import type { FactDefinition } from '../fact';
import { entryState, isRecorded, MISSING, planValueOf } from '../plan-entry';
import { settleAppended } from '../settle';
import type { Subject } from '../subject';

type PlanKind = 'familyCasePlan' | 'childInPlacementCasePlan';

/** A parent, a guardian, or the family as a whole: any of them is the family. */
const FAMILY: readonly PlanParty[] = ['parent', 'guardian', 'family'];

function tookPart(plan: Subject<PlanKind>, parties: readonly PlanParty[]): Truth {
  const participants = planValueOf(plan.element.participants, plan.silence);
  if (participants === MISSING) return false;
  if (!Array.isArray(participants)) return null;
  return or(
    (participants as readonly Participant[]).map(({ party }) => (party ? parties.includes(party) : null)),
  );
}

/** A reason counts only if it is stated. */
function hasReason(plan: Subject<PlanKind>, parties: readonly PlanParty[]): Truth {
  const reasons = planValueOf(plan.element.nonParticipation, plan.silence);
  if (reasons === MISSING) return false;
  if (!Array.isArray(reasons)) return null;
  return or(
    (reasons as readonly NonParticipation[]).map(({ who, reason, unknown }) => {
      if (who && !parties.includes(who)) return false;
      const isStated = isRecorded(
        entryState(reason, unknown ? 'unknown' : plan.silence, plan.situation.asOf),
      );
      return and([isStated, who ? true : null]);
    }),
  );
}

/** Whether the family took part in a plan, of either kind. */
export const familyParticipationFacts: { readonly [name: string]: FactDefinition<PlanKind> } = {
  familyTookPart: {
    type: 'boolean',
    label: 'the family took part in developing the plan',
    description:
      'Whether a parent, a guardian or the family as a whole is recorded among those who took part.',
    provision: 'dcf-cip.policy.3',
    fields: ['/participants'],
    settle: settleAppended('/participants', () => ({ party: 'family' })),
    compute: (plan) => tookPart(plan, FAMILY),
  },
  familysAbsenceIsExplained: {
    type: 'boolean',
    label: 'the reason why the family took no part is recorded',
    description: 'Whether a reason is recorded for a parent, a guardian or the family having taken no part.',
    provision: 'dcf-cip.policy.3',
    fields: ['/nonParticipation'],
    settle: settleAppended('/nonParticipation', () => ({ who: 'family', reason: PLACEHOLDER })),
    compute: (plan) => hasReason(plan, FAMILY),
  },
};

/** Whether the child took part in the child’s own plan. */
export const childParticipationFacts: { readonly [name: string]: FactDefinition<PlanKind> } = {
  childTookPart: {
    type: 'boolean',
    label: 'the child took part in developing the plan',
    description: 'Whether the child is recorded among those who took part.',
    provision: 'dcf-cip.policy.3',
    fields: ['/participants'],
    settle: settleAppended('/participants', () => ({ party: 'child' })),
    compute: (plan) => tookPart(plan, ['child']),
  },
  childsAbsenceIsExplained: {
    type: 'boolean',
    label: 'the reason why the child took no part is recorded',
    description: 'Whether a reason is recorded for the child having taken no part.',
    provision: 'dcf-cip.policy.3',
    fields: ['/nonParticipation'],
    settle: settleAppended('/nonParticipation', () => ({ who: 'child', reason: PLACEHOLDER })),
    compute: (plan) => hasReason(plan, ['child']),
  },
};
