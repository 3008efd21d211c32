import type { FactValue } from '../../src/evaluator/condition';

type Facts = Readonly<Record<string, FactValue>>;

/**
 * The rules of the two policies on a child and on the child's plan, written by hand as a programmer would who wanted
 * nothing but speed: what no engine that reads its rules from documents can be expected to beat. It knows two truths,
 * cites nothing and explains nothing.
 *
 * @returns the ids of the rules that apply and are not satisfied
 */
export function outstandingByHand(facts: Facts): string[] {
  const found: string[] = [];
  onTheChild(facts, found);
  onThePlan(facts, found);
  return found;
}

const isRecorded = (entry: FactValue | undefined): boolean => entry === 'recorded';

const isAnswered = (entry: FactValue | undefined): boolean =>
  entry === 'recorded' || entry === 'notApplicable';

function needsChildPlan(facts: Facts): boolean {
  if (facts['child.isCommitted'] === true) return true;
  const age = facts['child.age'] as number;
  if (age >= (facts['parameter.ageOfMajority'] as number) && facts['child.dcfCaseIsOpen'] === true)
    return true;
  return (
    facts['child.isInPlacement'] === true &&
    (facts['child.legalBasis.voluntaryServicesPlacement'] === true ||
      facts['child.legalBasis.ninetySixHourHold'] === true ||
      facts['child.legalBasis.orderOfTemporaryCustody'] === true ||
      facts['child.legalBasis.commitmentAbuseNeglectUncaredFor'] === true ||
      facts['child.legalBasis.commitmentFwsn'] === true ||
      facts['child.legalBasis.commitmentDual'] === true ||
      facts['child.legalBasis.probateCourtOrder'] === true ||
      facts['child.legalBasis.tprStatutoryParent'] === true ||
      facts['child.legalBasis.voluntaryPlacementAgreement'] === true)
  );
}

function needsFamilyPlan(facts: Facts): boolean {
  if (facts['family.caseIsOpen'] === true) {
    const program = facts['family.caseProgram'];
    const route = facts['family.caseEntryRoute'];
    if (program === 'ongoingServices' || program === 'voluntaryServices') return true;
    if (route === 'unsubstantiatedTransfer' || route === 'familyAssessmentResponse') return true;
  }
  if (facts['family.hasChildInPlacementTowardReunification'] === true) return true;
  return (
    facts['family.hasChildInPlacement'] === true &&
    facts['family.parentReceivesServiceForIdentifiedNeed'] === true
  );
}

function onTheChild(facts: Facts, found: string[]): void {
  const hasPlan = facts['child.casePlanIsOnFile'] === true;
  const needsPlan = needsChildPlan(facts);
  if (needsPlan && !hasPlan) found.push('child-in-placement-case-plan-developed');
  if (
    facts['child.isUnderSupervision'] === true &&
    !needsPlan &&
    !hasPlan &&
    facts['family.casePlanIsOnFile'] !== true &&
    !needsFamilyPlan(facts)
  )
    found.push('supervised-child-has-a-case-plan');
  if (
    facts['child.isInPlacement'] === true &&
    facts['child.prognosisForReunificationIsPoor'] === true &&
    facts['child.concurrentPlanIsDeveloped'] !== true
  )
    found.push('concurrent-permanency-plan-developed');
}

function onThePlan(facts: Facts, found: string[]): void {
  if (
    !isAnswered(facts['childInPlacementCasePlan.culturalNeeds']) &&
    facts['childInPlacementCasePlan.hasServiceForCulturalNeed'] !== true
  )
    found.push('cultural-racial-and-ethnic-needs-addressed');
  if (
    (facts['child.age'] as number) >= (facts['parameter.additionalContentsAge'] as number) &&
    !isRecorded(facts['childInPlacementCasePlan.additionalContents.age13AndOlder'])
  )
    found.push('additional-contents-for-older-child-included');
  if (
    (facts['child.permanencyGoal'] === 'subsidizedGuardianship' ||
      facts['child.concurrentGoal'] === 'subsidizedGuardianship') &&
    !isRecorded(facts['childInPlacementCasePlan.additionalContents.subsidizedGuardianship'])
  )
    found.push('additional-contents-for-subsidized-guardianship-included');
  if (!isRecorded(facts['childInPlacementCasePlan.priorityNeeds'])) found.push('priority-needs-identified');
  if (!isRecorded(facts['childInPlacementCasePlan.objectives'])) found.push('case-objectives-listed');
  if (facts['childInPlacementCasePlan.fsnaIsCompleted'] !== true)
    found.push('family-strengths-and-needs-assessment-completed');
  if (!isRecorded(facts['childInPlacementCasePlan.services'])) found.push('services-identified');
  if (!isRecorded(facts['childInPlacementCasePlan.contents.reasonsForPlacement.placement']))
    found.push('reasons-for-placement-given');
  if (!isRecorded(facts['childInPlacementCasePlan.contents.reasonsForPlacement.continuedPlacement']))
    found.push('reasons-for-continued-placement-given');
  if (!isRecorded(facts['childInPlacementCasePlan.contents.descriptionOfChild.description']))
    found.push('child-described');
  if (!isRecorded(facts['childInPlacementCasePlan.contents.descriptionOfChild.strengths']))
    found.push('childs-strengths-described');
  if (!isRecorded(facts['childInPlacementCasePlan.contents.descriptionOfChild.protectiveFactors']))
    found.push('protective-factors-described');
  if (!isRecorded(facts['childInPlacementCasePlan.contents.physicalHealth']))
    found.push('physical-health-noted');
  if (!isRecorded(facts['childInPlacementCasePlan.contents.emotionalBehavioral.functioning']))
    found.push('emotional-and-behavioral-functioning-noted');
  if (!isAnswered(facts['childInPlacementCasePlan.contents.emotionalBehavioral.traumaHistory']))
    found.push('trauma-history-noted');
  if (!isAnswered(facts['childInPlacementCasePlan.contents.emotionalBehavioral.currentReactions']))
    found.push('current-reactions-to-trauma-noted');
  if (!isAnswered(facts['childInPlacementCasePlan.contents.emotionalBehavioral.traumaRelatedNeeds']))
    found.push('trauma-related-needs-noted');
  if (!isRecorded(facts['childInPlacementCasePlan.contents.educationDevelopment.functioning']))
    found.push('educational-and-developmental-functioning-noted');
  if (!isAnswered(facts['childInPlacementCasePlan.contents.educationDevelopment.suspensions']))
    found.push('suspensions-noted');
  if (!isAnswered(facts['childInPlacementCasePlan.contents.educationDevelopment.expulsions']))
    found.push('expulsions-noted');
  if (!isAnswered(facts['childInPlacementCasePlan.contents.educationDevelopment.absenteeism']))
    found.push('absenteeism-noted');
  if (!isAnswered(facts['childInPlacementCasePlan.contents.educationDevelopment.gradeLevelPerformance']))
    found.push('grade-level-performance-noted');
  if (!isAnswered(facts['childInPlacementCasePlan.contents.educationDevelopment.supports']))
    found.push('academic-supports-noted');
  if (!isAnswered(facts['childInPlacementCasePlan.contents.substanceUse'])) found.push('substance-use-noted');
  if (!isAnswered(facts['childInPlacementCasePlan.contents.socialSupports']))
    found.push('social-supports-noted');
  if (!isRecorded(facts['childInPlacementCasePlan.otherAreas.currentPlacement.description']))
    found.push('current-placement-described');
  if (!isRecorded(facts['childInPlacementCasePlan.otherAreas.currentPlacement.stability']))
    found.push('placement-stability-described');
  if (!isRecorded(facts['childInPlacementCasePlan.otherAreas.rationale.placement']))
    found.push('rationale-for-placement-given');
  if (!isAnswered(facts['childInPlacementCasePlan.otherAreas.rationale.siblings']))
    found.push('rationale-concerning-siblings-given');
  if (!isRecorded(facts['childInPlacementCasePlan.otherAreas.rationale.parents']))
    found.push('rationale-concerning-parents-given');
  if (!isAnswered(facts['childInPlacementCasePlan.otherAreas.rationale.significantOthers']))
    found.push('rationale-concerning-significant-others-given');
  if (!isRecorded(facts['childInPlacementCasePlan.otherAreas.relativesKinAndOtherResources']))
    found.push('relatives-kin-and-other-resources-assessed');
  if (!isRecorded(facts['childInPlacementCasePlan.otherAreas.childsPerspective']))
    found.push('childs-perspective-given');
  if (
    facts['child.isTransitioningDueToAge'] === true &&
    !isRecorded(facts['childInPlacementCasePlan.additionalContents.transitioningDueToAge'])
  )
    found.push('additional-contents-for-transitioning-youth-included');
  if (!isRecorded(facts['childInPlacementCasePlan.assessment']))
    found.push('strengths-and-needs-assessment-included');
  if (!isRecorded(facts['childInPlacementCasePlan.serviceProvisions']))
    found.push('service-provisions-described');
  if (!isRecorded(facts['childInPlacementCasePlan.monitoring']))
    found.push('monitoring-of-progress-discussed');
  if (!(
    facts['childInPlacementCasePlan.isInPrimaryLanguage'] === true ||
    facts['childInPlacementCasePlan.hasAudioInPrimaryLanguage'] === true
  ))
    found.push('child-in-placement-plan-in-primary-language');
  if (!(
    facts['childInPlacementCasePlan.childTookPart'] === true ||
    facts['childInPlacementCasePlan.childsAbsenceIsExplained'] === true
  ))
    found.push('child-in-placement-plan-developed-with-child');
  if (!(
    facts['childInPlacementCasePlan.familyTookPart'] === true ||
    facts['childInPlacementCasePlan.familysAbsenceIsExplained'] === true
  ))
    found.push('child-in-placement-plan-developed-with-family');
  if (
    facts['childInPlacementCasePlan.isOngoing'] === true &&
    facts['childInPlacementCasePlan.reviewPeriodIsWithinSixMonths'] !== true
  )
    found.push('review-period-stated');
}
