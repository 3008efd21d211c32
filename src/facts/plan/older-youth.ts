import type { CivilDate } from '../../calendar/civil-date';
import { or, type Truth } from '../../evaluator/truth';
import { attainsAgeOn } from '../child/age';
import { eventInPlan, hasOccurred } from '../event';
import { factsOf } from '../fact';
import { fieldAt, MISSING, planValueOf, type PlanValue } from '../plan-entry';
import { settleEvent } from '../settle';
import type { Subject } from '../subject';

type Plan = Subject<'childInPlacementCasePlan'>;

const SECTION = ['additionalContents', 'age13AndOlder'];

/** Whether something that the section records has happened. */
function hasHappened(plan: Plan, name: string): Truth {
  const { stated, silence } = fieldAt(plan, [...SECTION, name]);
  return hasOccurred(eventInPlan(stated as Parameters<typeof eventInPlan>[0], silence));
}

/** Whether the plan was developed, or last revised, from the 14th birthday on; a draft is being made now. */
function isMadeWithOlderYouth({ element, parent, situation, silence }: Plan): Truth {
  const birthday = attainsAgeOn(parent, 'federalOlderYouthAge');
  if (birthday === null) return null;
  if (situation.asOf < birthday) return false;
  const developed = planValueOf(element.developedOn, silence) as PlanValue<CivilDate>;
  const revised = planValueOf(element.revisedOn, silence) as PlanValue<CivilDate>;
  if (developed === MISSING) return true;
  const isFromThenOn = (day: PlanValue<CivilDate>): Truth =>
    day === MISSING ? false : day === null ? null : day >= birthday;
  return or([isFromThenOn(developed), isFromThenOn(revised)]);
}

const section = `/${SECTION.join('/')}`;

export const olderYouthPlanFacts = factsOf('childInPlacementCasePlan', {
  isMadeWithOlderYouth: {
    type: 'boolean',
    label: 'the plan was developed or last revised when the child was 14 or older',
    description:
      'Whether the day on which the plan was developed, or that of its latest revision, is the 14th birthday or later. A draft is taken as being developed on the day of evaluation.',
    provision: 'usc-42-675.1.B.2.a',
    fields: ['/developedOn', '/revisedOn', 'child:/dateOfBirth'],
    parameters: ['federalOlderYouthAge', 'leapDayBirthday'],
    compute: isMadeWithOlderYouth,
  },
  teamChoiceIsOffered: {
    type: 'boolean',
    label: 'the child was offered to choose members of the planning team',
    description: 'Whether the plan records the offer.',
    provision: 'usc-42-675.1.B.2.b',
    fields: [`${section}/teamChoiceOffered`],
    settle: settleEvent(`${section}/teamChoiceOffered`),
    compute: (plan) => hasHappened(plan, 'teamChoiceOffered'),
  },
  rightsAreAcknowledged: {
    type: 'boolean',
    label: 'the child has signed the acknowledgment of the document of rights',
    description: 'Whether the plan records the signed acknowledgment.',
    provision: 'usc-42-675a.b.2',
    fields: [`${section}/rightsAcknowledged`],
    settle: settleEvent(`${section}/rightsAcknowledged`),
    compute: (plan) => hasHappened(plan, 'rightsAcknowledged'),
  },
});
