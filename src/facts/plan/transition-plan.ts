import type { MaybeDate } from '../../evaluator/outcome';
import type { Truth } from '../../evaluator/truth';
import { transitionWindowOpensOn } from '../child/transition-window';
import { eventInPlan, occurredOn } from '../event';
import { factsOf } from '../fact';
import { fieldAt, MISSING, planValueOf, type PlanValue } from '../plan-entry';
import { settleEvent, settleValue } from '../settle';
import type { Subject } from '../subject';

type Plan = Subject<'childInPlacementCasePlan'>;

const SECTION = ['additionalContents', 'transitioningDueToAge'];

function developedOn(plan: Plan): MaybeDate {
  const { stated, silence } = fieldAt(plan, [...SECTION, 'transitionPlanDeveloped']);
  return occurredOn(eventInPlan(stated as Parameters<typeof eventInPlan>[0], silence));
}

/** A transition plan that was last worked on before the window opened is not developed within it. */
function isDevelopedSinceWindowOpened(plan: Plan): Truth {
  const developed = developedOn(plan);
  if (developed === 'none') return false;
  const opensOn = transitionWindowOpensOn(plan.parent);
  return developed === null || opensOn === null ? null : developed >= opensOn;
}

function isDirectedByYouth(plan: Plan): Truth {
  const { stated, silence } = fieldAt(plan, [...SECTION, 'directedByYouth']);
  const directed = planValueOf(stated, silence) as PlanValue<boolean>;
  return directed === MISSING ? false : directed;
}

const DEVELOPED = `/${SECTION.join('/')}/transitionPlanDeveloped`;

export const transitionPlanFacts = factsOf('childInPlacementCasePlan', {
  transitionPlanIsDeveloped: {
    type: 'boolean',
    label: 'the transition plan was developed, or revised, since the 90 days before the 18th birthday began',
    description:
      'Whether the transition plan was developed with the youth, or last revised, on or after the first of the 90 days before the 18th birthday.',
    provision: 'usc-42-675.5.H.a',
    fields: [DEVELOPED, `${DEVELOPED}/on`],
    reads: ['child.transitionPlanWindowOpensOn'],
    settle: settleEvent(DEVELOPED),
    compute: isDevelopedSinceWindowOpened,
  },
  transitionPlanDevelopedOn: {
    type: 'maybeDate',
    label: 'the day on which the transition plan was developed',
    description:
      'The recorded day on which it was developed or last revised with the youth; none if it was not.',
    provision: 'usc-42-675.5.H.a',
    fields: [DEVELOPED, `${DEVELOPED}/on`],
    compute: developedOn,
  },
  transitionPlanIsDirectedByYouth: {
    type: 'boolean',
    label: 'the transition plan is personalized at the direction of the youth',
    description: 'Whether the plan says so; where a whole plan is silent, it is not.',
    provision: 'usc-42-675.5.H.b',
    fields: [`/${SECTION.join('/')}/directedByYouth`],
    settle: settleValue(`/${SECTION.join('/')}/directedByYouth`),
    compute: isDirectedByYouth,
  },
});
