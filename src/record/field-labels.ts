import { planFieldLabels } from './plan-fields';

const EXIT_DOCUMENTS: { readonly [name: string]: string } = {
  birthCertificate: 'the birth certificate',
  socialSecurityCard: 'the Social Security card',
  healthInsuranceInformation: 'the health insurance information',
  medicalRecords: 'the medical records',
  identificationCard: 'the driver’s license or state identification card',
  proofOfFosterCare: 'the proof of having been in foster care',
};

function exitDocumentLabels(): { readonly [pattern: string]: string } {
  const labels: { [pattern: string]: string } = {};
  for (const [name, document] of Object.entries(EXIT_DOCUMENTS)) {
    const pattern = `/children/*/exitDocuments/${name}`;
    labels[`${pattern}/eligible`] = `whether the youth is eligible for ${document}`;
    labels[`${pattern}/provided`] = `whether the youth was given ${document}`;
    labels[`${pattern}/provided/on`] = `the day on which the youth was given ${document}`;
  }
  return labels;
}

/** What a field of the record is called in a sentence, by its pointer with `*` for each index. */
const FIELD_LABELS: { readonly [pattern: string]: string } = {
  '/family': 'the family',
  '/family/primaryLanguage': 'the family’s primary language',
  '/family/case/status': 'whether the family’s case is open',
  '/family/case/program': 'the program of the family’s case',
  '/family/case/entryRoute': 'how the family’s case came to DCF',
  '/family/case/closedOn': 'whether the family’s case was closed',
  '/family/case/openedOn': 'the day on which the family’s case was opened',
  '/family/people': 'the parents and guardians',
  '/family/people/*/deceased': 'whether a parent or guardian has died',
  '/family/people/*/whereabouts': 'whether it is known where a parent or guardian is',
  '/family/services': 'the services provided to the family',
  '/family/services/*/kind': 'the kind of a service to the family',
  '/family/services/*/recipientId': 'who receives a service to the family',
  '/family/services/*/addressesIdentifiedNeed': 'whether a service to the family answers an identified need',
  '/family/services/*/endedOn': 'whether a service to the family has ended',
  '/family/casePlan': 'the family case plan',
  '/family/casePlan/developedOn': 'the day on which the family case plan was developed',
  '/family/earlierCasePlans': 'the earlier family case plans',
  '/family/earlierCasePlans/*/developedOn': 'the day of an earlier family case plan',
  '/children': 'the children of the case',
  '/children/*': 'the child',
  '/children/*/dateOfBirth': 'the date of birth',
  '/children/*/underSupervision': 'whether the child is under DCF’s supervision',
  '/children/*/dcfCaseOpen': 'whether the youth’s DCF case is open',
  '/children/*/parents': 'the child’s parents',
  '/children/*/parents/*/rights': 'whether a parent’s rights are terminated',
  '/children/*/legalStatus': 'the legal status',
  '/children/*/legalStatus/*/basis': 'the basis of a legal status',
  '/children/*/legalStatus/*/from': 'the day on which a legal status began',
  '/children/*/legalStatus/*/until': 'the day on which a legal status ended',
  '/children/*/placements': 'the placements',
  '/children/*/placements/*/startDate': 'the day on which a placement began',
  '/children/*/placements/*/endDate': 'the day on which a placement ended',
  '/children/*/placements/*/setting': 'the setting of a placement',
  '/children/*/placements/*/courtExtendedUntil': 'how far a court extended a trial home visit',
  '/children/*/permanency/goal': 'the permanency goal',
  '/children/*/permanency/concurrentGoal': 'the concurrent permanency goal',
  '/children/*/permanency/prognosis/judgment': 'the prognosis for reunification',
  '/children/*/permanency/prognosis/assessedOn': 'the day on which the prognosis was assessed',
  '/children/*/permanency/concurrentPermanencyPlan': 'whether a concurrent permanency plan was developed',
  '/children/*/permanency/concurrentPermanencyPlan/on':
    'the day on which the concurrent permanency plan was developed',
  '/children/*/transitioningDueToAge/expected': 'whether the youth is expected to leave care because of age',
  '/children/*/casePlan': 'the child in placement case plan',
  '/children/*/casePlan/developedOn': 'the day on which the plan was developed',
  '/children/*/casePlan/participants/*/party': 'who a participant in the plan was',
  '/children/*/casePlan/nonParticipation/*/who': 'who took no part in the plan',
  '/children/*/casePlan/services/*': 'a service of the plan',
  '/children/*/casePlan/priorityNeeds/*': 'a priority need',
  '/children/*/casePlan/priorityNeeds/*/id': 'the id of a priority need',
  '/children/*/casePlan/fsna': 'whether the SDM Family Strengths and Needs Assessment is completed',
  '/children/*/casePlan/exemptions/*/party': 'whom the plan exempts',
  '/children/*/casePlan/exemptions/*/reason': 'why the plan exempts somebody',
  '/children/*/casePlan/objectives/*': 'an objective of the plan',
  '/children/*/casePlan/objectives/*/progress/evaluations/*/by': 'who evaluated progress',
  '/children/*/casePlan/objectives/*/progress/evaluations/*/on': 'the day of an evaluation of progress',
  '/children/*/casePlan/objectives/*/progress/barriers/*': 'a barrier to progress',
  '/children/*/casePlan/objectives/*/actionSteps/*': 'an action step',
  '/children/*/casePlan/objectives/*/actionSteps/*/party': 'whose an action step is',
  '/children/*/parents/*/personId': 'who a parent of the child is',
  '/family/people/*/role': 'whether a person is a parent or a guardian',
  '/family/casePlan/participants/*/party': 'who a participant in the family plan was',
  '/family/casePlan/nonParticipation/*/who': 'who took no part in the family plan',
  '/children/*/earlierCasePlans': 'the earlier child in placement case plans',
  '/children/*/earlierCasePlans/*/developedOn': 'the day of an earlier plan',
  '/family/case/applicationApprovedOn':
    'the day on which the application for voluntary services was approved',
  '/family/case/acceptedForServicesOn': 'the day on which the case was accepted for voluntary services',
  '/family/initialPlanReviewed': 'whether the family case plan was reviewed',
  '/family/initialPlanReviewed/on': 'the day on which the family case plan was reviewed',
  '/children/*/placements/*/caregiverId': 'who the caregiver of a placement is',
  '/children/*/placements/*/outOfState': 'whether a placement is out of state',
  '/children/*/placements/*/farFromParents': 'whether a placement is far from the parents’ home',
  '/children/*/placements/*/healthAndEducationRecordSupplied':
    'whether the caregiver was given the health and education record',
  '/children/*/placements/*/healthAndEducationRecordSupplied/on':
    'the day on which the caregiver was given the health and education record',
  '/children/*/placements/*/qualifiedAssessment': 'whether a qualified individual assessed the placement',
  '/children/*/placements/*/qualifiedAssessment/on': 'the day of the qualified individual’s assessment',
  '/children/*/placements/*/courtReviewOfPlacement': 'whether a court decided on the placement',
  '/children/*/placements/*/courtReviewOfPlacement/on': 'the day on which a court decided on the placement',
  '/children/*/siblings': 'the siblings',
  '/children/*/siblings/*/separatedInPlacement': 'whether the child is placed apart from a sibling',
  '/children/*/representedBy': 'whether the child has an attorney or guardian ad litem',
  '/children/*/relativesNotified': 'whether the relatives were notified of the removal',
  '/children/*/relativesNotified/on': 'the day on which the relatives were notified',
  '/children/*/permanency/childConsulted': 'whether the child was consulted on the permanency plan',
  '/children/*/court/firstAbuseOrNeglectFinding': 'whether a court has found abuse or neglect',
  '/children/*/court/firstAbuseOrNeglectFinding/on': 'the day of the first finding of abuse or neglect',
  '/children/*/court/contraryToWelfareFinding':
    'whether a court found that remaining home is contrary to the child’s welfare',
  '/children/*/court/reviewHearing': 'whether the court’s review hearing was held',
  '/children/*/court/reviewHearing/on': 'the day of the court’s review hearing',
  '/children/*/court/permanencyPlanMotions': 'the motions for review of a permanency plan',
  '/children/*/court/permanencyPlanMotions/*/on': 'the day of a motion for review of a permanency plan',
  '/children/*/court/terminationPetition': 'whether a petition to terminate parental rights was filed',
  '/children/*/court/terminationPetition/on':
    'the day on which a petition to terminate parental rights was filed',
  '/children/*/court/abandonedInfantDetermination':
    'whether a court has found the child to be an abandoned infant',
  '/children/*/court/parentCrimeDetermination':
    'whether a court has found that a parent committed one of the listed crimes',
  '/children/*/permanencyHearings': 'the permanency hearings',
  '/children/*/permanencyHearings/*/on': 'the day of a permanency hearing',
  '/children/*/permanencyHearings/*/permanencyPlan': 'the permanency plan that a hearing determined',
  '/children/*/permanencyHearings/*/planApproved': 'whether the court approved the permanency plan',
  '/children/*/permanencyHearings/*/childConsulted': 'whether the court consulted the child',
  '/children/*/permanencyHearings/*/transitionServicesDetermined':
    'whether the hearing determined the services for the transition to adulthood',
  '/children/*/permanencyHearings/*/placementEffortsDocumented':
    'whether the efforts at a family placement were documented at a hearing',
  '/children/*/permanencyHearings/*/searchTechnologyUsed': 'whether the efforts used search technology',
  '/children/*/permanencyHearings/*/desiredOutcomeAsked':
    'whether the child was asked about the desired outcome',
  '/children/*/permanencyHearings/*/bestPlanDetermined':
    'whether the court explained why the plan is the best one',
  '/children/*/permanencyHearings/*/prudentParentStepsDocumented':
    'whether the prudent parent steps were documented at a hearing',
  '/children/*/permanencyHearings/*/activityOpportunitiesDocumented':
    'whether the opportunities for activities were documented at a hearing',
  '/children/*/caseReviews': 'the case reviews',
  '/children/*/caseReviews/*/kind': 'the kind of a case review',
  '/children/*/caseReviews/*/scheduledFor': 'the day for which a case review is scheduled',
  '/children/*/caseReviews/*/held': 'whether a case review was held',
  '/children/*/caseReviews/*/held/on': 'the day on which a case review was held',
  '/children/*/caseReviews/*/attorneyNotified':
    'whether the attorney or guardian ad litem was notified of a case review',
  '/children/*/caseReviews/*/attorneyNotified/on':
    'the day on which the attorney or guardian ad litem was notified',
  '/children/*/caseReviews/*/childInvited': 'whether the child was invited to a case review',
  '/children/*/caseReviews/*/parentsInvited': 'whether the parents were invited to a case review',
  '/children/*/planHearingRequests': 'the requests for a hearing',
  '/children/*/planHearingRequests/*/requestedOn': 'the day on which a hearing was requested',
  '/children/*/planHearingRequests/*/hearing': 'whether a requested hearing was held',
  '/children/*/planHearingRequests/*/hearing/on': 'the day of a requested hearing',
  '/children/*/agencyVisits': 'the caseworker visits',
  '/children/*/agencyVisits/*/on': 'the day of a caseworker visit',
  '/children/*/agencyVisits/*/reported': 'whether a caseworker visit was reported on',
  '/children/*/familyServicesProvided': 'whether the family was given the services for a safe return',
  '/children/*/siblingRights/ofAppropriateAge':
    'whether the child is of an age for the meeting on the Sibling Bill of Rights',
  '/children/*/siblingRights/meetings': 'the meetings about the Sibling Bill of Rights',
  '/children/*/siblingRights/meetings/*/on': 'the day of a meeting about the Sibling Bill of Rights',
  '/children/*/guardianship/prospectiveGuardianId': 'who the prospective guardian is',
  '/children/*/guardianship/relationship': 'what the prospective guardian is to the child',
  '/children/*/guardianship/licensed': 'whether the prospective guardian is licensed',
  '/children/*/guardianship/eligibleForMaintenancePayments':
    'whether the child was eligible for foster care maintenance payments in the guardian’s home',
  '/children/*/guardianship/returnAndAdoptionNotAppropriate':
    'whether return home and adoption were ruled out',
  '/children/*/guardianship/childAttached': 'whether the child is attached to the prospective guardian',
  '/children/*/guardianship/guardianCommitted': 'whether the prospective guardian is committed to the child',
  '/children/*/guardianship/childConsulted': 'whether the child was consulted on the guardianship',
  '/children/*/guardianship/agreement': 'whether the guardianship assistance agreement was signed',
  '/children/*/guardianship/siblingOfEligibleChild':
    'whether the child joins an eligible sibling’s guardianship',
  '/children/*/guardianship/replacesNamedGuardian': 'whether the guardian is the named successor',
  '/children/*/transitioningDueToAge/on': 'the day on which the youth is expected to leave care',
  '/children/*/consumerReports': 'the consumer reports',
  '/children/*/consumerReports/*/on': 'the day on which the child received a consumer report',
  '/children/*/consumerReports/*/helpWithInaccuracies': 'whether the child was helped with a consumer report',
  ...exitDocumentLabels(),
  '/children/*/exitDocuments/healthAndEducationRecord':
    'whether the youth was given the health and education record',
  '/children/*/exitDocuments/healthAndEducationRecord/on':
    'the day on which the youth was given the health and education record',
  '/children/*/extendedCare/ground': 'on which ground the youth stays in care past 18',
  '/children/*/extendedCare/incapacityUpdatedOn':
    'the day on which the information on the medical condition was updated',
  '/children/*/casePlan/revisedOn': 'the day on which the plan was last revised',
  '/children/*/casePlan/additionalContents/age13AndOlder/rightsAcknowledged':
    'whether the child acknowledged the document of rights',
  '/children/*/casePlan/additionalContents/age13AndOlder/teamChoiceOffered':
    'whether the child was offered to choose members of the planning team',
  '/children/*/casePlan/additionalContents/age13AndOlder/chosenTeamMembers/*':
    'a member of the planning team whom the child chose',
  '/children/*/casePlan/additionalContents/transitioningDueToAge/transitionPlanDeveloped':
    'whether the transition plan was developed with the youth',
  '/children/*/casePlan/additionalContents/transitioningDueToAge/transitionPlanDeveloped/on':
    'the day on which the transition plan was developed with the youth',
};

/** What no fact is read from; a test sees to it that every field of a fact has a name. */
export const UNLABELED = 'a field of the record';

/** A pointer with `*` for each index, as the labels go by it. */
export const fieldPattern = (pointer: string): string => pointer.replace(/\/\d+(?=\/|$)/g, '/*');

let labels: ReadonlyMap<string, string> | null = null;

/** What every field is called in a sentence, by its pattern. Fields inside a plan are called what the schema calls them. */
export const fieldLabels = (): ReadonlyMap<string, string> =>
  (labels ??= new Map([...planFieldLabels(), ...Object.entries(FIELD_LABELS)]));

/**
 * What a field of the record is called in a sentence.
 *
 * @example fieldLabel('/children/0/legalStatus') // => 'the legal status'
 */
export const fieldLabel = (pointer: string): string => fieldLabels().get(fieldPattern(pointer)) ?? UNLABELED;
