import { recordedEntryFacts } from './recorded-entries';
import { settlePriorityNeeds } from './settle-priority-needs';

// Which entries of a plan and of its elements are recorded: the facts that the record's schema gives.

export const familyCasePlanEntryFacts = recordedEntryFacts('familyCasePlan', 'dcf-cip.policy.2');

export const childInPlacementCasePlanEntryFacts = recordedEntryFacts(
  'childInPlacementCasePlan',
  'dcf-cip.policy.1',
  { priorityNeeds: settlePriorityNeeds },
);

export const serviceEntryFacts = recordedEntryFacts('service', 'dcf-cip.contents.services');

export const objectiveEntryFacts = recordedEntryFacts('objective', 'dcf-cip.case-objectives.2');

export const actionStepEntryFacts = recordedEntryFacts('actionStep', 'dcf-cip.action-steps.1');

export const barrierEntryFacts = recordedEntryFacts('barrier', 'dcf-cip.progress.4');
