import { lastDayWithinMonths } from '../../calendar/counting';
import type { MaybeDate } from '../../evaluator/outcome';
import type { Truth } from '../../evaluator/truth';
import { factsOf } from '../fact';
import type { Settle } from '../settle';
import type { Subject } from '../subject';
import { outOfHomeEpisode } from '../time-in-care/out-of-home-episode';

type Child = Subject<'child'>;

/** The six months of the statute: whatever is judged later does not lengthen them. */
function periodEndsOn(child: Child): MaybeDate {
  const { startedOn } = outOfHomeEpisode(child);
  if (startedOn === null || startedOn === 'none') return startedOn;
  const months = child.situation.parameter('concurrentPlanningMonthsStateLaw', startedOn);
  return months === null ? null : lastDayWithinMonths(startedOn, Number(months));
}

function assessedOn({ element }: Child): MaybeDate {
  const { judgment, assessedOn: day } = element.permanency?.prognosis ?? {};
  return judgment === 'notYetAssessed' ? 'none' : (day ?? null);
}

/** An assessment from before the present placement does not count. */
function isAssessed(child: Child): Truth {
  const judgment = child.element.permanency?.prognosis?.judgment;
  const day = assessedOn(child);
  const { startedOn } = outOfHomeEpisode(child);
  if (day === 'none') return false;
  if (!judgment || day === null || startedOn === null) return null;
  return startedOn === 'none' || day >= startedOn;
}

/** Somebody judges, one way or the other; a judgment that stands is made anew. */
const settleAssessment: Settle<'child'> = ({ element, pointer, situation }, value) => {
  if (value !== true) return [];
  const prognosis = `${pointer}/permanency/prognosis`;
  const assessed = { pointer: `${prognosis}/assessedOn`, value: situation.asOf };
  const judgment = element.permanency?.prognosis?.judgment;
  if (judgment && judgment !== 'notYetAssessed') return [[assessed]];
  return ['poor', 'notPoor'].map((judged) => [{ pointer: `${prognosis}/judgment`, value: judged }, assessed]);
};

const PROGNOSIS_FIELDS = ['/permanency/prognosis/judgment', '/permanency/prognosis/assessedOn'];

/** The assessment of the likelihood of reunification within six months: CGS 17a-110a(d). */
export const reunificationAssessmentFacts = factsOf('child', {
  likelihoodOfReunificationIsAssessed: {
    type: 'boolean',
    label: 'the likelihood of reunification has been assessed',
    description: 'Whether the prognosis was judged, poor or not, within the open out-of-home placement.',
    provision: 'cgs-17a-110a.d.1',
    fields: PROGNOSIS_FIELDS,
    reads: ['child.placementStartedOn'],
    settle: settleAssessment,
    compute: isAssessed,
  },
  likelihoodOfReunificationAssessedOn: {
    type: 'maybeDate',
    label: 'the day on which the likelihood of reunification was assessed',
    description: 'The recorded day of the judgment of the prognosis; none where it is not yet assessed.',
    provision: 'cgs-17a-110a.d.1',
    fields: PROGNOSIS_FIELDS,
    compute: assessedOn,
  },
  concurrentPlanningPeriodEndsOn: {
    type: 'maybeDate',
    label: 'the last day of the six months for assessment and concurrent planning',
    description:
      'Six calendar months after the out-of-home placement began, whatever the day on which the prognosis was judged.',
    provision: 'cgs-17a-110a.d.1',
    fields: [],
    reads: ['child.placementStartedOn'],
    parameters: ['concurrentPlanningMonthsStateLaw'],
    compute: periodEndsOn,
  },
});
