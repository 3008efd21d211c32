import { laterOf, type CivilDate } from '../../calendar/civil-date';
import { lastDayWithinMonths } from '../../calendar/counting';
import type { MaybeDate } from '../../evaluator/outcome';
import type { Truth } from '../../evaluator/truth';
import { factsOf } from '../fact';
import { settleEvent } from '../settle';
import type { Subject } from '../subject';
import { outOfHomeEpisode } from '../time-in-care/out-of-home-episode';

function prognosisIsPoor({ element }: Subject<'child'>): Truth {
  const judgment = element.permanency?.prognosis?.judgment;
  return judgment === 'poor' ? true : judgment === 'notPoor' ? false : null;
}

/**
 * Six months after the out-of-home placement began, or the day on which the prognosis was judged poor, if later.
 * While it is not assessed, the six months stand.
 */
function dueOn(child: Subject<'child'>): MaybeDate {
  const { startedOn } = outOfHomeEpisode(child);
  if (startedOn === null || startedOn === 'none') return startedOn;
  const months = child.situation.parameter('concurrentPlanMonths', startedOn);
  if (months === null) return null;
  const sixMonths = lastDayWithinMonths(startedOn, Number(months));
  const prognosis = child.element.permanency?.prognosis;
  if (prognosis?.judgment !== 'poor') return sixMonths;
  if (prognosis.assessedOn) return laterOf(sixMonths, prognosis.assessedOn);
  return judgmentDayMatters(child, sixMonths) ? null : sixMonths;
}

/**
 * Whether it matters on which day, not recorded, the prognosis was judged poor: not until the six months are over, nor
 * where the plan was developed within them.
 */
function judgmentDayMatters(child: Subject<'child'>, sixMonths: CivilDate): boolean {
  const developed = developedOn(child);
  const isInTime = developed !== null && developed <= sixMonths && isDeveloped(child) === true;
  return child.situation.asOf > sixMonths && !isInTime;
}

function developedOn(child: Subject<'child'>): MaybeDate {
  const event = child.element.permanency?.concurrentPermanencyPlan;
  if (!event) return null;
  if (!event.occurred) return 'none';
  return event.on ?? null;
}

/** A concurrent plan counts only if it was developed in the open episode. */
function isDeveloped(child: Subject<'child'>): Truth {
  const developed = developedOn(child);
  const { startedOn } = outOfHomeEpisode(child);
  if (developed === 'none') return false;
  if (developed === null || startedOn === null) return null;
  return startedOn === 'none' || developed >= startedOn;
}

const PROGNOSIS_FIELDS = ['/permanency/prognosis/judgment'];
const EVENT_FIELDS = ['/permanency/concurrentPermanencyPlan', '/permanency/concurrentPermanencyPlan/on'];

export const concurrentPlanFacts = factsOf('child', {
  prognosisForReunificationIsPoor: {
    type: 'boolean',
    label: 'the prognosis for reunification is poor',
    description: 'The recorded professional judgment. Not yet assessed means that it is not known.',
    provision: 'dcf-cip.permanency-planning.1',
    fields: PROGNOSIS_FIELDS,
    compute: prognosisIsPoor,
  },
  concurrentPlanIsDeveloped: {
    type: 'boolean',
    label: 'a concurrent permanency plan has been developed',
    description: 'Whether a concurrent permanency plan was developed within the open out-of-home episode.',
    provision: 'dcf-cip.permanency-planning.1',
    fields: EVENT_FIELDS,
    reads: ['child.placementStartedOn'],
    settle: settleEvent('/permanency/concurrentPermanencyPlan'),
    compute: isDeveloped,
  },
  concurrentPlanDueOn: {
    type: 'maybeDate',
    label: 'the day by which the concurrent permanency plan is due',
    description:
      'Six calendar months after the out-of-home placement began; the day on which the prognosis was judged poor, if that is later. Where that day is not recorded: the six months, as long as it cannot matter.',
    provision: 'dcf-cip.permanency-planning.1',
    fields: ['/permanency/prognosis/assessedOn'],
    reads: ['child.placementStartedOn', 'child.concurrentPlanDevelopedOn'],
    parameters: ['concurrentPlanMonths'],
    compute: dueOn,
  },
  concurrentPlanDevelopedOn: {
    type: 'maybeDate',
    label: 'the day on which the concurrent permanency plan was developed',
    description: 'The recorded day of the concurrent permanency plan; none where there is no plan.',
    provision: 'dcf-cip.permanency-planning.1',
    fields: EVENT_FIELDS,
    compute: developedOn,
  },
});
