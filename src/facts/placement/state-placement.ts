import { lastDayWithinDays } from '../../calendar/counting';
import { or, type Truth } from '../../evaluator/truth';
import { factsOf } from '../fact';
import { settleOccasion } from '../settle';
import type { Subject } from '../subject';

type Placement = Subject<'placement'>;

function assessmentDueOn({ element, situation }: Placement): string | null {
  const { startDate } = element;
  const days = startDate ? situation.parameter('qualifiedAssessmentDaysStateLaw', startDate) : null;
  return startDate && days !== null ? lastDayWithinDays(startDate, Number(days)) : null;
}

/** A meeting on the first day of the placement counts; one before it does not. */
function siblingRightsMeetingIsHeld({ element, parent }: Placement): Truth {
  const meetings = parent.element.siblingRights?.meetings;
  if (!meetings) return null;
  const { startDate } = element;
  return or(meetings.map(({ on }) => (on && startDate ? on >= startDate : null)));
}

/** What Connecticut law asks of the placement in which the child is: CGS 17a-10c(d), 17a-132(b). */
export const statePlacementFacts = factsOf('placement', {
  siblingRightsMeetingIsHeld: {
    type: 'boolean',
    label: 'the caseworker met with the child about the Sibling Bill of Rights since this placement began',
    description: 'Whether a meeting is recorded on the first day of this placement or a later one.',
    provision: 'cgs-17a-10c.d.1',
    fields: ['child:/siblingRights/meetings', 'child:/siblingRights/meetings/*/on', '/startDate'],
    settle: ({ parent }, value) => settleOccasion('/siblingRights/meetings')(parent, value),
    compute: siblingRightsMeetingIsHeld,
  },
  qualifiedAssessmentDueUnderStateLawOn: {
    type: 'date',
    label: 'the day by which state law asks for the qualified individual’s assessment',
    description: 'Thirty days after the child came to this place.',
    provision: 'cgs-17a-132.b.1',
    fields: [],
    reads: ['placement.startedOn'],
    parameters: ['qualifiedAssessmentDaysStateLaw'],
    compute: assessmentDueOn,
  },
});
