import { childCasePlanFacts } from './child/child-case-plan';
import { childStatusFacts } from './child/child-status';
import { concurrentPlanFacts } from './child/concurrent-plan';
import { consumerReportFacts } from './child/consumer-reports';
import { currentPlacementFacts } from './child/current-placement-status';
import { exitDocumentFacts } from './child/exit-documents';
import { extendedCareFacts } from './child/extended-care';
import { leavingCareFacts } from './child/leaving-care';
import { legalStatusFacts } from './child/legal-status';
import { permanencyConsultationFacts } from './child/permanency-consultation';
import { reunificationFacts } from './child/reunification';
import { transitionWindowFacts } from './child/transition-window';
import { placementEpisodeFacts } from './child/placement-episode';
import { factsOf, type Fact } from './fact';
import { familyChildrenFacts } from './family/children';
import { dcfCaseFacts } from './family/dcf-case';
import { familyCasePlanFacts } from './family/family-case-plan';
import { familyServiceFacts } from './family/services';
import { objectiveGoalFacts } from './objective/goal';
import { priorityNeedFacts } from './objective/needs';
import { objectivePartyFacts } from './objective/party';
import { hearingProceedingFacts } from './permanency-hearing/proceedings';
import { permanencyHearingFacts } from './permanency-hearing/hearing';
import { recordSupplyFacts } from './placement/record-supply';
import { residentialTreatmentFacts } from './placement/residential-treatment';
import { placementStayFacts } from './placement/stay';
import { chosenTeamMemberFacts } from './plan/chosen-team-members';
import { languageFacts } from './plan/language';
import { olderYouthPlanFacts } from './plan/older-youth';
import { childParticipationFacts, familyParticipationFacts } from './plan/participation';
import { recordedEntryFacts } from './plan/recorded-entries';
import { planReviewFacts } from './plan/review';
import { planServiceFacts } from './plan/services';
import { transitionPlanFacts } from './plan/transition-plan';

/** Every fact that a rule may read, subject by subject. */
export const factCatalogue: readonly Fact[] = [
  ...dcfCaseFacts,
  ...familyChildrenFacts,
  ...familyServiceFacts,
  ...familyCasePlanFacts,
  ...childStatusFacts,
  ...placementEpisodeFacts,
  ...reunificationFacts,
  ...legalStatusFacts,
  ...childCasePlanFacts,
  ...concurrentPlanFacts,
  ...permanencyConsultationFacts,
  ...currentPlacementFacts,
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
  ...factsOf('familyCasePlan', { ...languageFacts, ...familyParticipationFacts }),
  ...recordedEntryFacts('familyCasePlan', 'dcf-cip.policy.2'),
  ...factsOf('childInPlacementCasePlan', {
    ...languageFacts,
    ...childParticipationFacts,
    ...familyParticipationFacts,
  }),
  ...planServiceFacts,
  ...planReviewFacts,
  ...olderYouthPlanFacts,
  ...chosenTeamMemberFacts,
  ...transitionPlanFacts,
  ...recordedEntryFacts('childInPlacementCasePlan', 'dcf-cip.policy.1'),
  ...recordedEntryFacts('service', 'dcf-cip.contents.services'),
  ...priorityNeedFacts,
  ...objectiveGoalFacts,
  ...recordedEntryFacts('objective', 'dcf-cip.case-objectives.2'),
  ...objectivePartyFacts,
  ...recordedEntryFacts('actionStep', 'dcf-cip.action-steps.1'),
  ...recordedEntryFacts('barrier', 'dcf-cip.progress.4'),
] as readonly Fact[];
