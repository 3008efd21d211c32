import type { Truth } from '../../evaluator/truth';
import { hasOccurred } from '../event';
import { factsOf } from '../fact';
import type { Subject } from '../subject';

/** A meeting that was not held on its day, and has no new one, takes place no more. */
function isHeldOrAhead({ element, situation }: Subject<'caseReview'>): Truth {
  const held = hasOccurred(element.held);
  if (held) return true;
  const isAhead = element.scheduledFor ? element.scheduledFor >= situation.asOf : null;
  return isAhead === true || held === false ? isAhead : null;
}

export const meetingFacts = factsOf('caseReview', {
  kind: {
    type: 'code',
    codes: ['administrative', 'court'],
    label: 'the kind of the review',
    description: 'The kind of the review, as recorded; a treatment planning conference is administrative.',
    provision: 'dcf-37-6.conference.1',
    fields: ['/kind'],
    compute: ({ element }) => element.kind ?? null,
  },
  meetingIsHeldOrAhead: {
    type: 'boolean',
    label: 'the meeting was held, or is still ahead',
    description:
      'Whether the meeting was held, or is scheduled for the day of evaluation or a later one; not so where its day has passed without it.',
    provision: 'dcf-37-6.conference.5',
    fields: ['/held', '/held/on', '/scheduledFor'],
    compute: isHeldOrAhead,
  },
});
