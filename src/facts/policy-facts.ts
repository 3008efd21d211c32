import { childCasePlanFacts } from './child/child-case-plan';
import { childStatusFacts } from './child/child-status';
import { concurrentPlanFacts } from './child/concurrent-plan';
import { legalStatusFacts } from './child/legal-status';
import { placementEpisodeFacts } from './child/placement-episode';
import { reunificationFacts } from './child/reunification';
import type { Fact } from './fact';
import { familyChildrenFacts } from './family/children';
import { dcfCaseFacts } from './family/dcf-case';
import { familyCasePlanFacts } from './family/family-case-plan';
import { familyServiceFacts } from './family/services';
import { objectiveGoalFacts } from './objective/goal';
import { priorityNeedFacts } from './objective/needs';
import { objectivePartyFacts } from './objective/party';
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

/** The facts that the rules of the two policy documents read: who bundles those alone bundles no other fact. */
export const policyFacts: readonly Fact[] = [
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
  ...makingOfFamilyCasePlanFacts,
  ...familyCasePlanEntryFacts,
  ...makingOfChildInPlacementCasePlanFacts,
  ...planServiceFacts,
  ...planReviewFacts,
  ...childInPlacementCasePlanEntryFacts,
  ...serviceEntryFacts,
  ...priorityNeedFacts,
  ...objectiveGoalFacts,
  ...objectiveEntryFacts,
  ...objectivePartyFacts,
  ...actionStepEntryFacts,
  ...barrierEntryFacts,
] as readonly Fact[];
