import { addMonths } from '../../calendar/counting';
import type { MaybeDate } from '../../evaluator/outcome';
import type { Truth } from '../../evaluator/truth';
import { factsOf } from '../fact';
import type { Subject } from '../subject';
import { outOfHomeEpisode } from '../time-in-care/out-of-home-episode';

/** When the child will have been in placement for as many months as a parameter sets. */
function completeOn(child: Subject<'child'>, parameter: string): MaybeDate {
  const { startedOn } = outOfHomeEpisode(child);
  if (startedOn === null || startedOn === 'none') return startedOn;
  const months = child.situation.parameter(parameter, child.situation.asOf);
  return months === null ? null : addMonths(startedOn, Number(months));
}

function areComplete(child: Subject<'child'>, parameter: string): Truth {
  const day = completeOn(child, parameter);
  if (day === null) return null;
  return day !== 'none' && day <= child.situation.asOf;
}

const EPISODE = ['child.placementStartedOn'];

export const fosterCareMonthsFacts = factsOf('child', {
  fosterCareMonthsCompleteOn: {
    type: 'maybeDate',
    label: 'the day on which six consecutive months in foster care are complete',
    description:
      'Six calendar months after the present out-of-home placement began, be it yet to come; none for a child who is not in placement. Moves and trial home visits within their limit do not break them.',
    provision: 'cgs-17a-126.b.3',
    fields: [],
    reads: EPISODE,
    parameters: ['guardianshipFosterCareMonths'],
    compute: (child) => completeOn(child, 'guardianshipFosterCareMonths'),
  },
  fosterCareMonthsAreComplete: {
    type: 'boolean',
    label: 'the child has been in foster care for six consecutive months',
    description: 'Whether six calendar months have passed since the present out-of-home placement began.',
    provision: 'cgs-17a-126.b.3',
    fields: [],
    reads: EPISODE,
    parameters: ['guardianshipFosterCareMonths'],
    compute: (child) => areComplete(child, 'guardianshipFosterCareMonths'),
  },
  olderFosterCareMonthsAreComplete: {
    type: 'boolean',
    label: 'the child has been in foster care for the eighteen months of the older regulations',
    description:
      'Whether eighteen calendar months have passed since the present out-of-home placement began.',
    provision: 'cgs-17a-126.regulations',
    fields: [],
    reads: EPISODE,
    parameters: ['olderGuardianshipFosterCareMonths'],
    compute: (child) => areComplete(child, 'olderGuardianshipFosterCareMonths'),
  },
});
