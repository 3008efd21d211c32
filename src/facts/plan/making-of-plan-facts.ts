import { factsOf } from '../fact';
import { languageFacts } from './language';
import { childParticipationFacts, familyParticipationFacts } from './participation';

// In which language a plan is written, and who took part in making it.

export const makingOfFamilyCasePlanFacts = factsOf('familyCasePlan', {
  ...languageFacts,
  ...familyParticipationFacts,
});

export const makingOfChildInPlacementCasePlanFacts = factsOf('childInPlacementCasePlan', {
  ...languageFacts,
  ...childParticipationFacts,
  ...familyParticipationFacts,
});
