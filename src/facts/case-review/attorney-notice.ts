import { latestDayWithClearDaysBefore } from '../../calendar/counting';
import type { MaybeDate } from '../../evaluator/outcome';
import type { Truth } from '../../evaluator/truth';
import { hasOccurred, occurredOn } from '../event';
import { factsOf } from '../fact';
import { settleEvent } from '../settle';
import type { Subject } from '../subject';

type Review = Subject<'caseReview'>;

/** The day on which the meeting was held or, while it is ahead, for which it is scheduled. */
function meetingOn({ element, situation }: Review): MaybeDate {
  const held = occurredOn(element.held);
  if (held !== 'none') return held;
  const { scheduledFor } = element;
  if (!scheduledFor) return null;
  return scheduledFor >= situation.asOf ? scheduledFor : 'none';
}

/** A meeting that was not held on its day, and has no new one, is none. */
function isHeldOrAhead({ element, situation }: Review): Truth {
  const held = hasOccurred(element.held);
  if (held) return true;
  const isAhead = element.scheduledFor ? element.scheduledFor >= situation.asOf : null;
  return isAhead === true || held === false ? isAhead : null;
}

function noticeDueOn(review: Review): MaybeDate {
  const meeting = meetingOn(review);
  if (meeting === null || meeting === 'none') return meeting;
  const days = review.situation.parameter('attorneyNoticeClearDays', meeting);
  return days === null ? null : latestDayWithClearDaysBefore(meeting, Number(days));
}

const MEETING_FIELDS = ['/held', '/held/on', '/scheduledFor'];
const NOTICE_FIELDS = ['/attorneyNotified', '/attorneyNotified/on'];

/** The written notice of a meeting that reviews the plan: CGS 17a-15(b). */
export const attorneyNoticeFacts = factsOf('caseReview', {
  kind: {
    type: 'code',
    codes: ['administrative', 'court'],
    label: 'the kind of the review',
    description: 'Whether the review is an administrative one or one by a court, as recorded.',
    provision: 'cgs-17a-15.b.2',
    fields: ['/kind'],
    compute: ({ element }) => element.kind ?? null,
  },
  meetingIsHeld: {
    type: 'boolean',
    label: 'the meeting was held',
    description: 'Whether the meeting was held, as recorded.',
    provision: 'cgs-17a-15.b.2',
    fields: ['/held'],
    compute: ({ element }) => hasOccurred(element.held),
  },
  meetingIsHeldOrAhead: {
    type: 'boolean',
    label: 'the meeting was held, or is still ahead',
    description:
      'Whether the meeting was held, or is scheduled for the day of evaluation or a later one; not so where its day has passed without it.',
    provision: 'cgs-17a-15.b.2',
    fields: MEETING_FIELDS,
    compute: isHeldOrAhead,
  },
  meetingOn: {
    type: 'maybeDate',
    label: 'the day of the meeting',
    description:
      'The day on which the meeting was held or, while it is ahead, for which it is scheduled; none where its day has passed without it.',
    provision: 'cgs-17a-15.b.2',
    fields: MEETING_FIELDS,
    compute: meetingOn,
  },
  attorneyNoticeDueOn: {
    type: 'maybeDate',
    label: 'the last day for the notice to the attorney or guardian ad litem',
    description:
      'Twenty-two days before the meeting, so that 21 days lie clear between notice and meeting; none where there is no meeting.',
    provision: 'cgs-17a-15.b.2',
    fields: [],
    reads: ['caseReview.meetingOn'],
    parameters: ['attorneyNoticeClearDays'],
    compute: noticeDueOn,
  },
  attorneyIsNotified: {
    type: 'boolean',
    label: 'the attorney or guardian ad litem was notified of the meeting',
    description: 'Whether the written notice was given, as recorded.',
    provision: 'cgs-17a-15.b.2',
    fields: ['/attorneyNotified'],
    settle: settleEvent('/attorneyNotified'),
    compute: ({ element }) => hasOccurred(element.attorneyNotified),
  },
  attorneyNotifiedOn: {
    type: 'maybeDate',
    label: 'the day on which the attorney or guardian ad litem was notified',
    description: 'The recorded day of the written notice; none where none was given.',
    provision: 'cgs-17a-15.b.2',
    fields: NOTICE_FIELDS,
    compute: ({ element }) => occurredOn(element.attorneyNotified),
  },
});
