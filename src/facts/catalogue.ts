import { conferenceFacts } from './case-review/conference';
import { meetingFacts } from './case-review/meeting';
import { administrativeCaseReviewFacts } from './child/administrative-case-review';
import { careAndCustodyFacts } from './child/care-and-custody';
import { childCasePlanFacts } from './child/child-case-plan';
import { childStatusFacts } from './child/child-status';
import { concurrentPlanFacts } from './child/concurrent-plan';
import { courtReviewHearingFacts } from './child/court-review-hearing';
import { legalStatusFacts } from './child/legal-status';
import { permanencyConsultationFacts } from './child/permanency-consultation';
import { permanencyHearingUnderStateLawFacts } from './child/permanency-hearing-under-state-law';
import { permanencyPlanMotionFacts } from './child/permanency-plan-motion';
import { reunificationFacts } from './child/reunification';
import { placementEpisodeFacts } from './child/placement-episode';
import { voluntaryCareFacts } from './child/voluntary-care-past-18';
import { voluntaryServicesPlanFacts } from './child/voluntary-services-plan';
import { factsOf, type Fact } from './fact';
import { familyCaseServicePlanFacts } from './family/case-service-plan';
import { familyChildrenFacts } from './family/children';
import { dcfCaseFacts } from './family/dcf-case';
import { familyCasePlanFacts } from './family/family-case-plan';
import { familyServiceFacts } from './family/services';
import { voluntaryServicesFamilyFacts } from './family/voluntary-services';
import { objectiveGoalFacts } from './objective/goal';
import { priorityNeedFacts } from './objective/needs';
import { objectivePartyFacts } from './objective/party';
import { ageAtDevelopmentFacts } from './plan/age-at-development';
import { languageFacts } from './plan/language';
import { childParticipationFacts, familyParticipationFacts } from './plan/participation';
import { recordedEntryFacts } from './plan/recorded-entries';
import { planReviewFacts } from './plan/review';
import { planServiceFacts } from './plan/services';

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
  ...reunificationFacts,
  ...legalStatusFacts,
  ...childCasePlanFacts,
  ...concurrentPlanFacts,
  ...administrativeCaseReviewFacts,
  ...voluntaryServicesPlanFacts,
  ...careAndCustodyFacts,
  ...courtReviewHearingFacts,
  ...permanencyPlanMotionFacts,
  ...permanencyHearingUnderStateLawFacts,
  ...permanencyConsultationFacts,
  ...voluntaryCareFacts,
  ...meetingFacts,
  ...conferenceFacts,
  ...factsOf('familyCasePlan', { ...languageFacts, ...familyParticipationFacts }),
  ...recordedEntryFacts('familyCasePlan', 'dcf-cip.policy.2'),
  ...factsOf('childInPlacementCasePlan', {
    ...languageFacts,
    ...childParticipationFacts,
    ...familyParticipationFacts,
  }),
  ...ageAtDevelopmentFacts,
  ...planServiceFacts,
  ...planReviewFacts,
  ...recordedEntryFacts('childInPlacementCasePlan', 'dcf-cip.policy.1'),
  ...recordedEntryFacts('service', 'dcf-cip.contents.services'),
  ...priorityNeedFacts,
  ...objectiveGoalFacts,
  ...recordedEntryFacts('objective', 'dcf-cip.case-objectives.2'),
  ...objectivePartyFacts,
  ...recordedEntryFacts('actionStep', 'dcf-cip.action-steps.1'),
  ...recordedEntryFacts('barrier', 'dcf-cip.progress.4'),
] as readonly Fact[];
