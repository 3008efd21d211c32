import { addMonths } from '../../calendar/counting';
import type { MaybeDate } from '../../evaluator/outcome';
import type { Truth } from '../../evaluator/truth';
import { factsOf } from '../fact';
import type { Subject } from '../subject';
import { outOfHomeEpisode } from '../time-in-care/out-of-home-episode';
import { ageOn } from './age';
import { isTransitioningDueToAge } from './child-status';

/** The day on which a youth is expected to leave care because of age; `'none'` for one who is not. */
function leavesCareOn(child: Subject<'child'>): MaybeDate {
  if (isTransitioningDueToAge(child) === false) return 'none';
  return child.element.transitioningDueToAge?.on ?? null;
}

function ageOnLeaving(child: Subject<'child'>): number | null {
  const day = leavesCareOn(child);
  return day === null || day === 'none' ? null : ageOn(child, day);
}

/** Whether the present placement will not have lasted less than the months, on the day of leaving. */
function isInCareLongEnough(child: Subject<'child'>): Truth {
  const { startedOn } = outOfHomeEpisode(child);
  const leavesOn = leavesCareOn(child);
  if (startedOn === 'none' || startedOn === null || leavesOn === 'none' || leavesOn === null) return null;
  const months = child.situation.parameter('federalExitDocumentsMonths', child.situation.asOf);
  return months === null ? null : addMonths(startedOn, Number(months)) <= leavesOn;
}

export const leavingCareFacts = factsOf('child', {
  leavesCareOn: {
    type: 'maybeDate',
    label: 'the day on which the youth is expected to leave care',
    description:
      'The recorded day on which the youth is expected to leave care because of age; none for a youth who is not.',
    provision: 'usc-42-675.5.I.c',
    fields: ['/transitioningDueToAge/on'],
    reads: ['child.isTransitioningDueToAge'],
    compute: leavesCareOn,
  },
  ageOnLeavingCare: {
    type: 'number',
    unit: 'years',
    label: 'the youth’s age on leaving care',
    description:
      'Completed years on the day on which the youth is expected to leave care because of age; not known where there is no such day.',
    provision: 'usc-42-675.5.I.c',
    fields: ['/dateOfBirth'],
    reads: ['child.leavesCareOn'],
    parameters: ['leapDayBirthday'],
    compute: ageOnLeaving,
  },
  isInCareLongEnoughForDocuments: {
    type: 'boolean',
    label: 'the youth will have been in foster care for six months on leaving',
    description:
      'Whether at least six calendar months lie between the first day of the present placement and the day on which the youth is expected to leave; not known where there is no such day.',
    provision: 'usc-42-675.5.I.c',
    fields: [],
    reads: ['child.placementStartedOn', 'child.leavesCareOn'],
    parameters: ['federalExitDocumentsMonths'],
    compute: isInCareLongEnough,
  },
});
