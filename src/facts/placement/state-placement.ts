import { lastDayWithinDays } from '../../calendar/counting';
import { or, type Truth } from '../../evaluator/truth';
import { PLACEMENT_SETTINGS } from '../../record/codes';
import { currentPlacement } from '../child/current-placement';
import { hasOccurred, occurredOn } from '../event';
import { factsOf } from '../fact';
import type { Subject } from '../subject';

type Placement = Subject<'placement'>;

function isCurrent({ element, parent }: Placement): Truth {
  const current = currentPlacement(parent);
  return current === null ? null : current === element;
}

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
  isCurrent: {
    type: 'boolean',
    label: 'the child is in this placement',
    description:
      'Whether, of the placements that have not ended, this is the one that began last, for a child in placement.',
    provision: 'cgs-17a-10c.d.1',
    actionable: false,
    fields: ['/endDate', 'child:/placements', 'child:/placements/*/startDate', 'child:/placements/*/endDate'],
    reads: ['child.isInPlacement'],
    compute: isCurrent,
  },
  setting: {
    type: 'code',
    codes: PLACEMENT_SETTINGS,
    label: 'the kind of place',
    description: 'The setting of the placement, as recorded.',
    provision: 'cgs-17a-132.b.1',
    actionable: false,
    fields: ['/setting'],
    compute: ({ element }) => element.setting ?? null,
  },
  startedOn: {
    type: 'date',
    label: 'the day on which this placement began',
    description: 'The day on which the child came to this place, as recorded.',
    provision: 'cgs-17a-132.b.1',
    actionable: false,
    fields: ['/startDate'],
    compute: ({ element }) => element.startDate ?? null,
  },
  siblingRightsMeetingIsHeld: {
    type: 'boolean',
    label: 'the caseworker met with the child about the Sibling Bill of Rights since this placement began',
    description: 'Whether a meeting is recorded on the first day of this placement or a later one.',
    provision: 'cgs-17a-10c.d.1',
    actionable: true,
    fields: ['child:/siblingRights/meetings', 'child:/siblingRights/meetings/*/on', '/startDate'],
    compute: siblingRightsMeetingIsHeld,
  },
  qualifiedAssessmentDueUnderStateLawOn: {
    type: 'date',
    label: 'the day by which state law asks for the qualified individual’s assessment',
    description: 'Thirty days after the child came to this place.',
    provision: 'cgs-17a-132.b.1',
    actionable: false,
    fields: [],
    reads: ['placement.startedOn'],
    parameters: ['qualifiedAssessmentDaysStateLaw'],
    compute: assessmentDueOn,
  },
  qualifiedAssessmentIsDone: {
    type: 'boolean',
    label: 'a qualified individual assessed the child',
    description: 'Whether the assessment by a qualified individual was made, as recorded.',
    provision: 'cgs-17a-132.b.1',
    actionable: true,
    fields: ['/qualifiedAssessment'],
    compute: ({ element }) => hasOccurred(element.qualifiedAssessment),
  },
  qualifiedAssessmentOn: {
    type: 'maybeDate',
    label: 'the day of the qualified individual’s assessment',
    description: 'The recorded day of the assessment; none where there is none.',
    provision: 'cgs-17a-132.b.1',
    actionable: true,
    fields: ['/qualifiedAssessment', '/qualifiedAssessment/on'],
    compute: ({ element }) => occurredOn(element.qualifiedAssessment),
  },
});
