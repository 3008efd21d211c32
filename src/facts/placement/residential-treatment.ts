import type { CivilDate } from '../../calendar/civil-date';
import { lastDayWithinDays } from '../../calendar/counting';
import { hasOccurred, occurredOn } from '../event';
import { factsOf } from '../fact';
import { settleEvent } from '../settle';
import type { Subject } from '../subject';

/** The last day within a number of days, which a parameter gives, of the start of the placement. */
function dueWithin({ element, situation }: Subject<'placement'>, parameter: string): CivilDate | null {
  if (!element.startDate) return null;
  const days = situation.parameter(parameter, element.startDate);
  return days === null ? null : lastDayWithinDays(element.startDate, Number(days));
}

const ASSESSMENT = '/qualifiedAssessment';
const DECISION = '/courtReviewOfPlacement';

/** What is owed within days of the start of a placement in a qualified residential treatment program. */
export const residentialTreatmentFacts = factsOf('placement', {
  qualifiedAssessmentIsMade: {
    type: 'boolean',
    label: 'a qualified individual has assessed the child for this placement',
    description: 'Whether the assessment is recorded as made.',
    provision: 'usc-42-675a.c.1.A',
    fields: [ASSESSMENT],
    settle: settleEvent(ASSESSMENT),
    compute: ({ element }) => hasOccurred(element.qualifiedAssessment),
  },
  qualifiedAssessmentDueOn: {
    type: 'date',
    label: 'the day by which the qualified individual’s assessment is due',
    description: 'Thirty days after the placement began.',
    provision: 'usc-42-675a.c.1.A',
    fields: ['/startDate'],
    parameters: ['federalQualifiedAssessmentDays'],
    compute: (placement) => dueWithin(placement, 'federalQualifiedAssessmentDays'),
  },
  qualifiedAssessmentMadeOn: {
    type: 'maybeDate',
    label: 'the day of the qualified individual’s assessment',
    description: 'The recorded day; none if it was not made.',
    provision: 'usc-42-675a.c.1.A',
    fields: [ASSESSMENT, `${ASSESSMENT}/on`],
    compute: ({ element }) => occurredOn(element.qualifiedAssessment),
  },
  courtDecisionIsMade: {
    type: 'boolean',
    label: 'a court has decided on this placement',
    description: 'Whether the decision of a court, or of a body that it appointed, is recorded.',
    provision: 'usc-42-675a.c.2',
    fields: [DECISION],
    settle: settleEvent(DECISION),
    compute: ({ element }) => hasOccurred(element.courtReviewOfPlacement),
  },
  courtDecisionDueOn: {
    type: 'date',
    label: 'the day by which the court’s decision on the placement is due',
    description: 'Sixty days after the placement began.',
    provision: 'usc-42-675a.c.2',
    fields: ['/startDate'],
    parameters: ['federalPlacementDecisionDays'],
    compute: (placement) => dueWithin(placement, 'federalPlacementDecisionDays'),
  },
  courtDecisionMadeOn: {
    type: 'maybeDate',
    label: 'the day of the court’s decision on the placement',
    description: 'The recorded day; none if it was not made.',
    provision: 'usc-42-675a.c.2',
    fields: [DECISION, `${DECISION}/on`],
    compute: ({ element }) => occurredOn(element.courtReviewOfPlacement),
  },
});
