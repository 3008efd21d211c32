import { attorneyNoticeFacts } from './case-review/attorney-notice';
import { conferenceFacts } from './case-review/conference';
import { administrativeCaseReviewFacts } from './child/administrative-case-review';
import { agencyVisitFacts } from './child/agency-visits';
import { careAndCustodyFacts } from './child/care-and-custody';
import { caseReviewFacts } from './child/case-reviews';
import { childCasePlanFacts } from './child/child-case-plan';
import { childStatusFacts } from './child/child-status';
import { concurrentPlanFacts } from './child/concurrent-plan';
import { consumerReportFacts } from './child/consumer-reports';
import { courtReviewHearingFacts } from './child/court-review-hearing';
import { currentPlacementPlaceFacts } from './child/current-placement-place';
import { currentPlacementStatusFacts } from './child/current-placement-status';
import { exitDocumentFacts } from './child/exit-documents';
import { extendedCareFacts } from './child/extended-care';
import { fosterCareEntryFacts } from './child/foster-care-entry';
import { fosterCareMonthsFacts } from './child/foster-care-months';
import { guardianResidenceFacts } from './child/guardian-residence';
import { guardianshipFacts } from './child/guardianship';
import { leavingCareFacts } from './child/leaving-care';
import { legalStatusFacts } from './child/legal-status';
import { moveFacts } from './child/move';
import { permanencyConsultationFacts } from './child/permanency-consultation';
import { permanencyHearingUnderStateLawFacts } from './child/permanency-hearing-under-state-law';
import { permanencyHearingTimeFacts } from './child/permanency-hearings';
import { permanencyPlanMotionFacts } from './child/permanency-plan-motion';
import { placementEpisodeFacts } from './child/placement-episode';
import { removalFacts } from './child/removal';
import { removalBasisFacts } from './child/removal-basis';
import { reunificationFacts } from './child/reunification';
import { reunificationAssessmentFacts } from './child/reunification-assessment';
import { siblingRightsMeetingFacts } from './child/sibling-rights-meetings';
import { siblingSeparationFacts } from './child/sibling-separation';
import { stateCaseReviewFacts } from './child/state-case-review';
import { stateRightsFacts } from './child/state-rights';
import { terminationFacts } from './child/termination-of-parental-rights';
import { transitionWindowFacts } from './child/transition-window';
import { voluntaryCareFacts } from './child/voluntary-care-past-18';
import { voluntaryServicesPlanFacts } from './child/voluntary-services-plan';
import type { Fact } from './fact';
import { familyCaseServicePlanFacts } from './family/case-service-plan';
import { familyChildrenFacts } from './family/children';
import { dcfCaseFacts } from './family/dcf-case';
import { familyCasePlanFacts } from './family/family-case-plan';
import { familyServiceFacts } from './family/services';
import { voluntaryServicesFamilyFacts } from './family/voluntary-services';
import { objectiveGoalFacts } from './objective/goal';
import { priorityNeedFacts } from './objective/needs';
import { objectivePartyFacts } from './objective/party';
import { permanencyHearingFacts } from './permanency-hearing/hearing';
import { hearingProceedingFacts } from './permanency-hearing/proceedings';
import { recordSupplyFacts } from './placement/record-supply';
import { residentialTreatmentFacts } from './placement/residential-treatment';
import { statePlacementFacts } from './placement/state-placement';
import { placementStayFacts } from './placement/stay';
import { planHearingFacts } from './plan-hearing-request/plan-hearing';
import { ageAtDevelopmentFacts } from './plan/age-at-development';
import { chosenTeamMemberFacts } from './plan/chosen-team-members';
import { olderYouthPlanFacts } from './plan/older-youth';
import {
  actionStepEntryFacts,
  barrierEntryFacts,
  childInPlacementCasePlanEntryFacts,
  familyCasePlanEntryFacts,
  objectiveEntryFacts,
  serviceEntryFacts,
} from './plan/entry-facts';
import {
  makingOfChildInPlacementCasePlanFacts,
  makingOfFamilyCasePlanFacts,
} from './plan/making-of-plan-facts';
import { planReviewFacts } from './plan/review';
import { planServiceFacts } from './plan/services';
import { transitionPlanFacts } from './plan/transition-plan';
import { planUpdateFacts } from './plan/update';

/** Every fact that a rule may read, subject by subject. */
export const factCatalogue: readonly Fact[] = [
  ...dcfCaseFacts,
  ...familyChildrenFacts,
  ...familyServiceFacts,
  ...familyCasePlanFacts,
  ...voluntaryServicesFamilyFacts,
  ...familyCaseServicePlanFacts,
  ...childStatusFacts,
  ...placementEpisodeFacts,
  ...currentPlacementPlaceFacts,
  ...currentPlacementStatusFacts,
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
  ...permanencyHearingTimeFacts,
  ...caseReviewFacts,
  ...terminationFacts,
  ...agencyVisitFacts,
  ...moveFacts,
  ...permanencyConsultationFacts,
  ...consumerReportFacts,
  ...transitionWindowFacts,
  ...leavingCareFacts,
  ...exitDocumentFacts,
  ...extendedCareFacts,
  ...placementStayFacts,
  ...recordSupplyFacts,
  ...residentialTreatmentFacts,
  ...permanencyHearingFacts,
  ...hearingProceedingFacts,
  ...administrativeCaseReviewFacts,
  ...voluntaryServicesPlanFacts,
  ...careAndCustodyFacts,
  ...courtReviewHearingFacts,
  ...permanencyPlanMotionFacts,
  ...permanencyHearingUnderStateLawFacts,
  ...voluntaryCareFacts,
  ...conferenceFacts,
  ...makingOfFamilyCasePlanFacts,
  ...familyCasePlanEntryFacts,
  ...makingOfChildInPlacementCasePlanFacts,
  ...ageAtDevelopmentFacts,
  ...planServiceFacts,
  ...planReviewFacts,
  ...planUpdateFacts,
  ...olderYouthPlanFacts,
  ...chosenTeamMemberFacts,
  ...transitionPlanFacts,
  ...childInPlacementCasePlanEntryFacts,
  ...serviceEntryFacts,
  ...priorityNeedFacts,
  ...objectiveGoalFacts,
  ...objectiveEntryFacts,
  ...objectivePartyFacts,
  ...actionStepEntryFacts,
  ...barrierEntryFacts,
] as readonly Fact[];
