import type { MaybeDate } from '../../evaluator/outcome';
import { countedDay, latestCounted } from '../counted-day';
import { numberSince } from '../due-day';
import { factsOf } from '../fact';
import { isUpToDate, nextDueOn } from '../recurring';
import { settleOccasion } from '../settle';
import type { Subject } from '../subject';
import { outOfHomeEpisode } from '../time-in-care/out-of-home-episode';
import { careAndCustodyStartedOn } from './care-and-custody';

type Child = Subject<'child'>;

/** Care and custody by order of the court or, without it, the placement in which somebody stays voluntarily. */
function hearingsCountFrom(child: Child): MaybeDate {
  const custody = careAndCustodyStartedOn(child);
  return custody === 'none' ? outOfHomeEpisode(child).startedOn : custody;
}

function latestHearingOn({ element }: Child): MaybeDate {
  const { permanencyHearings } = element;
  return latestCounted(
    permanencyHearings
      ? permanencyHearings.map(({ on }) => countedDay({ occurred: true, on }, 'none'))
      : null,
  );
}

const monthsBetween = (child: Child): number | null =>
  numberSince(child.situation, 'stateHearingMonths', hearingsCountFrom(child));

const HEARING_FIELDS = ['/permanencyHearings', '/permanencyHearings/*/on'];
const SINCE = ['child.stateHearingsCountFrom'];
const TWELVE_MONTHS = 'cgs-46b-129.permanency-hearings.3';

export const permanencyHearingUnderStateLawFacts = factsOf('child', {
  stateHearingsCountFrom: {
    type: 'maybeDate',
    label: 'the day from which permanency hearings under state law are counted',
    description:
      'The day on which care and custody by order of the court began; without it, the first day of the present out-of-home placement; none without either.',
    provision: TWELVE_MONTHS,
    fields: [],
    reads: ['child.careAndCustodyStartedOn', 'child.placementStartedOn'],
    compute: hearingsCountFrom,
  },
  latestStateHearingOn: {
    type: 'maybeDate',
    label: 'the day of the latest permanency hearing',
    description: 'The last recorded day of a permanency hearing; none if none was held.',
    provision: TWELVE_MONTHS,
    fields: HEARING_FIELDS,
    compute: latestHearingOn,
  },
  nextStateHearingDueOn: {
    type: 'maybeDate',
    label: 'the day by which the next permanency hearing under state law is due',
    description:
      'Twelve months after the latest permanency hearing or, before the first, after the day from which they are counted.',
    provision: TWELVE_MONTHS,
    fields: [],
    reads: [...SINCE, 'child.latestStateHearingOn'],
    parameters: ['stateHearingMonths'],
    compute: (child) => nextDueOn(hearingsCountFrom(child), latestHearingOn(child), monthsBetween(child)),
  },
  stateHearingIsUpToDate: {
    type: 'boolean',
    label: 'a permanency hearing was held within the last twelve months',
    description:
      'Whether a permanency hearing was held since the day from which they are counted, no more than twelve months ago.',
    provision: TWELVE_MONTHS,
    fields: HEARING_FIELDS,
    reads: [...SINCE, 'child.latestStateHearingOn'],
    parameters: ['stateHearingMonths'],
    settle: settleOccasion('/permanencyHearings'),
    compute: (child) =>
      isUpToDate(
        hearingsCountFrom(child),
        latestHearingOn(child),
        monthsBetween(child),
        child.situation.asOf,
      ),
  },
});
