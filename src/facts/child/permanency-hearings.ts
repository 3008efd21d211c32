import { addMonths } from '../../calendar/counting';
import type { MaybeDate } from '../../evaluator/outcome';
import { factsOf, oncePerSubject } from '../fact';
import { occasionsSince, recurringDuty, wasDone, type Occasions } from '../occasions';
import { settleOccasion } from '../settle';
import type { Subject } from '../subject';
import type { DayRange } from '../time-in-care/day-range';
import { fosterCareEntry } from '../time-in-care/entry-into-foster-care';
import { outOfHomeEpisode } from '../time-in-care/out-of-home-episode';
import { dueDayWithin } from './due-day';

/** The permanency hearings since the child was placed. */
export const permanencyHearings = oncePerSubject((child: Subject<'child'>): Occasions =>
  occasionsSince(
    child.element.permanencyHearings?.map(({ on }) => on),
    outOfHomeEpisode(child).startedOn,
  ),
);

/** The days between which the first hearing falls due. */
function firstDue(child: Subject<'child'>): DayRange | 'none' | null {
  const entry = fosterCareEntry(child);
  if (entry === null || entry === 'none') return entry;
  const months = child.situation.parameter('firstPermanencyHearingMonths', entry.latest);
  if (months === null) return null;
  return {
    earliest: addMonths(entry.earliest, Number(months)),
    latest: addMonths(entry.latest, Number(months)),
  };
}

/** Where one was held in time, another whose day is not recorded can only have come earlier, and changes nothing. */
function firstHeldOn(child: Subject<'child'>): MaybeDate {
  const { days, areAll } = permanencyHearings(child);
  const first = days[0] ?? 'none';
  if (areAll) return first;
  const due = firstDue(child);
  const isInTime = first !== 'none' && due !== null && due !== 'none' && first <= due.earliest;
  return isInTime ? first : null;
}

function firstDueOn(child: Subject<'child'>): MaybeDate {
  const due = firstDue(child);
  if (due === null || due === 'none') return due;
  return dueDayWithin(due, firstHeldOn(child), child.situation.asOf);
}

/** The hearings after the first: each no later than twelve months after the one before it. */
const laterHearings = oncePerSubject((child: Subject<'child'>) => {
  const hearings = permanencyHearings(child);
  const { asOf, parameter } = child.situation;
  const since = hearings.days[0] ?? (hearings.areAll ? 'none' : null);
  const months = parameter('laterPermanencyHearingMonths', hearings.days.at(-1) ?? asOf);
  return recurringDuty(since, hearings, months === null ? null : Number(months), asOf);
});

const HEARING_FIELDS = ['/permanencyHearings', '/permanencyHearings/*/on'];
const IN_PLACEMENT = ['child.placementStartedOn'];

export const permanencyHearingTimeFacts = factsOf('child', {
  firstPermanencyHearingIsHeld: {
    type: 'boolean',
    label: 'a permanency hearing was held since the child was placed',
    description:
      'Whether a permanency hearing was held on or after the first day of the out-of-home placement.',
    provision: 'usc-42-675.5.C.i.first',
    fields: HEARING_FIELDS,
    reads: IN_PLACEMENT,
    settle: settleOccasion('/permanencyHearings'),
    compute: (child) => wasDone(permanencyHearings(child)),
  },
  firstPermanencyHearingDueOn: {
    type: 'maybeDate',
    label: 'the day by which the first permanency hearing is due',
    description:
      'Twelve calendar months after the child is considered to have entered foster care; none for a child who is not in placement. Where that day is not known: the first day that it can be while nothing is late by it, the last once everything is.',
    provision: 'usc-42-675.5.C.i.first',
    fields: [],
    reads: ['child.enteredFosterCareOn', 'child.firstPermanencyHearingHeldOn'],
    parameters: ['firstPermanencyHearingMonths'],
    compute: firstDueOn,
  },
  firstPermanencyHearingHeldOn: {
    type: 'maybeDate',
    label: 'the day on which the first permanency hearing was held',
    description:
      'The first recorded day of a permanency hearing since the child was placed; none if there was none. Not known where a day that is not recorded decides whether the first was in time.',
    provision: 'usc-42-675.5.C.i.first',
    fields: HEARING_FIELDS,
    reads: [...IN_PLACEMENT, 'child.enteredFosterCareOn'],
    parameters: ['firstPermanencyHearingMonths'],
    compute: firstHeldOn,
  },
  permanencyHearingIsUpToDate: {
    type: 'boolean',
    label: 'a permanency hearing was held in the last twelve months',
    description:
      'Whether the last permanency hearing since the child was placed is no more than twelve months ago.',
    provision: 'usc-42-675.5.C.i.later',
    fields: HEARING_FIELDS,
    reads: IN_PLACEMENT,
    parameters: ['laterPermanencyHearingMonths'],
    settle: settleOccasion('/permanencyHearings'),
    compute: (child) => laterHearings(child).isUpToDate,
  },
  nextPermanencyHearingDueOn: {
    type: 'maybeDate',
    label: 'the day by which the next permanency hearing is due',
    description: 'Twelve calendar months after the last recorded permanency hearing; none before the first.',
    provision: 'usc-42-675.5.C.i.later',
    fields: HEARING_FIELDS,
    reads: IN_PLACEMENT,
    parameters: ['laterPermanencyHearingMonths'],
    compute: (child) => laterHearings(child).nextDueOn,
  },
  latestPermanencyHearingOn: {
    type: 'maybeDate',
    label: 'the day of the last permanency hearing',
    description:
      'The last recorded day of a permanency hearing since the child was placed; none if there was none. Not known where one whose day is not recorded may be the last, and it matters.',
    provision: 'usc-42-675.5.C.i.later',
    fields: HEARING_FIELDS,
    reads: IN_PLACEMENT,
    parameters: ['laterPermanencyHearingMonths'],
    compute: (child) => laterHearings(child).lastDoneOn,
  },
});
