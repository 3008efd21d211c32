import type { CivilDate } from '../../calendar/civil-date';
import type { CaseReview } from '../../record/case-record';
import { ageOn } from '../child/age';
import { factsOf } from '../fact';
import { settleValue } from '../settle';

/** The day on which it was held, or for which it is, or was, scheduled where it was not held. */
function conferenceOn({ held, scheduledFor }: CaseReview): CivilDate | null {
  if (!held) return null;
  return (held.occurred ? held.on : scheduledFor) ?? null;
}

export const conferenceFacts = factsOf('caseReview', {
  conferenceOn: {
    type: 'date',
    label: 'the day of the conference',
    description:
      'The day on which the review was held; where it was not held, the day for which it is, or was, scheduled. Not known where it is not recorded whether it was held.',
    provision: 'dcf-37-6.conference.5',
    fields: ['/held', '/held/on', '/scheduledFor'],
    compute: ({ element }) => conferenceOn(element),
  },
  childsAgeAtConference: {
    type: 'number',
    unit: 'years',
    label: 'the child’s age on the day of the conference',
    description: 'Completed years on the day on which the review is, or was, held; attained on the birthday.',
    provision: 'dcf-37-6.conference.5.b',
    fields: ['child:/dateOfBirth'],
    reads: ['caseReview.conferenceOn'],
    parameters: ['leapDayBirthday'],
    compute: ({ element, parent }) => {
      const day = conferenceOn(element);
      return day === null ? null : ageOn(parent, day);
    },
  },
  childIsInvited: {
    type: 'boolean',
    label: 'the child was invited to the case review',
    description: 'Whether the child was invited, as recorded.',
    provision: 'dcf-37-6.conference.5.b',
    fields: ['/childInvited'],
    settle: settleValue('/childInvited'),
    compute: ({ element }) => element.childInvited ?? null,
  },
  parentsAreInvited: {
    type: 'boolean',
    label: 'the parents or guardians were invited to the case review',
    description: 'Whether the parents or guardians were invited, as recorded.',
    provision: 'dcf-37-6.conference.5.a',
    fields: ['/parentsInvited'],
    settle: settleValue('/parentsInvited'),
    compute: ({ element }) => element.parentsInvited ?? null,
  },
});
