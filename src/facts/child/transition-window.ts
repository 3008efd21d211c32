import type { CivilDate } from '../../calendar/civil-date';
import { addDays } from '../../calendar/counting';
import { and, type Truth } from '../../evaluator/truth';
import { factsOf } from '../fact';
import type { Subject } from '../subject';
import { outOfHomeEpisode } from '../time-in-care/out-of-home-episode';
import { attainsAgeOn } from './age';

const attainsTransitionAgeOn = (child: Subject<'child'>): CivilDate | null =>
  attainsAgeOn(child, 'federalTransitionAge');

/** The first of the days right before the birthday during which the transition plan is developed. */
export function transitionWindowOpensOn(child: Subject<'child'>): CivilDate | null {
  const birthday = attainsTransitionAgeOn(child);
  const days = child.situation.parameter('federalTransitionWindowDays', child.situation.asOf);
  return birthday === null || days === null ? null : addDays(birthday, -Number(days));
}

function transitionPlanDueOn(child: Subject<'child'>): CivilDate | null {
  const birthday = attainsTransitionAgeOn(child);
  return birthday === null ? null : addDays(birthday, -1);
}

/** A youth who was placed only after those days was owed no transition plan during them. */
function wasPlacedBefore(day: CivilDate, child: Subject<'child'>): Truth {
  if (child.situation.asOf < day) return true;
  const { startedOn } = outOfHomeEpisode(child);
  return startedOn === null ? null : startedOn === 'none' || startedOn < day;
}

function windowHasOpened(child: Subject<'child'>): Truth {
  const opensOn = transitionWindowOpensOn(child);
  const birthday = attainsTransitionAgeOn(child);
  if (opensOn === null || birthday === null) return null;
  return and([child.situation.asOf >= opensOn, wasPlacedBefore(birthday, child)]);
}

const AGE = ['federalTransitionAge', 'leapDayBirthday'];

export const transitionWindowFacts = factsOf('child', {
  transitionPlanWindowHasOpened: {
    type: 'boolean',
    label: 'the 90 days before the 18th birthday have begun',
    description:
      'Whether the 90 days right before the youth’s 18th birthday have begun, or are over; false for a youth whose placement began on that birthday or later.',
    provision: 'usc-42-675.5.H.a',
    fields: ['/dateOfBirth'],
    reads: ['child.placementStartedOn'],
    parameters: [...AGE, 'federalTransitionWindowDays'],
    compute: windowHasOpened,
  },
  transitionPlanWindowOpensOn: {
    type: 'date',
    label: 'the first of the 90 days before the 18th birthday',
    description: 'The day 90 days before the 18th birthday; the birthday itself is not one of the 90 days.',
    provision: 'usc-42-675.5.H.a',
    fields: ['/dateOfBirth'],
    parameters: [...AGE, 'federalTransitionWindowDays'],
    compute: transitionWindowOpensOn,
  },
  transitionPlanDueOn: {
    type: 'date',
    label: 'the day by which the transition plan is due',
    description: 'The day before the 18th birthday, the last of the 90 days.',
    provision: 'usc-42-675.5.H.a',
    fields: ['/dateOfBirth'],
    parameters: AGE,
    compute: transitionPlanDueOn,
  },
});
