import { attorneyNoticeFacts } from './case-review/attorney-notice';
import { childCasePlanFacts } from './child/child-case-plan';
import { childStatusFacts } from './child/child-status';
import { concurrentPlanFacts } from './child/concurrent-plan';
import { currentPlacementFacts } from './child/current-placement-place';
import { agencyVisitFacts } from './child/agency-visits';
import { caseReviewFacts } from './child/case-reviews';
import { fosterCareEntryFacts } from './child/foster-care-entry';
import { legalStatusFacts } from './child/legal-status';
import { moveFacts } from './child/move';
import { permanencyHearingFacts } from './child/permanency-hearings';
import { placementEpisodeFacts } from './child/placement-episode';
import { removalFacts } from './child/removal';
import { reunificationAssessmentFacts } from './child/reunification-assessment';
import { siblingRightsMeetingFacts } from './child/sibling-rights-meetings';
import { stateCaseReviewFacts } from './child/state-case-review';
import { stateRightsFacts } from './child/state-rights';
import { fosterCareMonthsFacts } from './child/foster-care-months';
import { guardianResidenceFacts } from './child/guardian-residence';
import { guardianshipFacts } from './child/guardianship';
import { removalBasisFacts } from './child/removal-basis';
import { siblingSeparationFacts } from './child/sibling-separation';
import { reunificationFacts } from './child/reunification';
import { terminationFacts } from './child/termination-of-parental-rights';
import { factsOf, type Fact } from './fact';
import { familyChildrenFacts } from './family/children';
import { dcfCaseFacts } from './family/dcf-case';
import { familyCasePlanFacts } from './family/family-case-plan';
import { familyServiceFacts } from './family/services';
import { objectiveGoalFacts } from './objective/goal';
import { priorityNeedFacts } from './objective/needs';
import { objectivePartyFacts } from './objective/party';
import { planHearingFacts } from './plan-hearing-request/plan-hearing';
import { languageFacts } from './plan/language';
import { childParticipationFacts, familyParticipationFacts } from './plan/participation';
import { recordedEntryFacts } from './plan/recorded-entries';
import { planReviewFacts } from './plan/review';
import { planServiceFacts } from './plan/services';
import { statePlacementFacts } from './placement/state-placement';
import { planUpdateFacts } from './plan/update';

/** Every fact that a rule may read, subject by subject. */
export const factCatalogue: readonly Fact[] = [
  ...dcfCaseFacts,
  ...familyChildrenFacts,
  ...familyServiceFacts,
  ...familyCasePlanFacts,
  ...childStatusFacts,
  ...placementEpisodeFacts,
  ...currentPlacementFacts,
  ...reunificationFacts,
  ...legalStatusFacts,
  ...childCasePlanFacts,
  ...concurrentPlanFacts,
  ...reunificationAssessmentFacts,
  ...stateCaseReviewFacts,
  ...stateRightsFacts,
  ...removalFacts,
  ...siblingRightsMeetingFacts,
  ...statePlacementFacts,
  ...attorneyNoticeFacts,
  ...planHearingFacts,
  ...siblingSeparationFacts,
  ...guardianshipFacts,
  ...removalBasisFacts,
  ...guardianResidenceFacts,
  ...fosterCareMonthsFacts,
  ...fosterCareEntryFacts,
  ...permanencyHearingFacts,
  ...caseReviewFacts,
  ...terminationFacts,
  ...agencyVisitFacts,
  ...moveFacts,
  ...factsOf('familyCasePlan', { ...languageFacts, ...familyParticipationFacts }),
  ...recordedEntryFacts('familyCasePlan', 'dcf-cip.policy.2'),
  ...factsOf('childInPlacementCasePlan', {
    ...languageFacts,
    ...childParticipationFacts,
    ...familyParticipationFacts,
  }),
  ...planServiceFacts,
  ...planReviewFacts,
  ...planUpdateFacts,
  ...recordedEntryFacts('childInPlacementCasePlan', 'dcf-cip.policy.1'),
  ...recordedEntryFacts('service', 'dcf-cip.contents.services'),
  ...priorityNeedFacts,
  ...objectiveGoalFacts,
  ...recordedEntryFacts('objective', 'dcf-cip.case-objectives.2'),
  ...objectivePartyFacts,
  ...recordedEntryFacts('actionStep', 'dcf-cip.action-steps.1'),
  ...recordedEntryFacts('barrier', 'dcf-cip.progress.4'),
] as readonly Fact[];
