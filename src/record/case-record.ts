// Generated from case-record-schema.ts; `npm test -- -u` writes it anew.

/**
 * The facts of one DCF case: a family, its case, its children and their plans
 */
export interface CaseRecord {
  /**
   * The id of the record in the caller’s own system
   */
  id?: string | null | undefined;
  family?: Family | null | undefined;
  /**
   * The children associated with the case; complete if given
   */
  children?: Child[] | null | undefined;
}
/**
 * The family and its DCF case
 */
export interface Family {
  /**
   * The family’s primary language, as a BCP 47 tag (en, es, zh-Hant)
   */
  primaryLanguage?: string | null | undefined;
  /**
   * The family’s DCF case
   */
  case?:
    | {
        /**
         * Whether DCF has the family’s case open
         */
        status?: ('open' | 'closed') | null | undefined;
        /**
         * The program in which the case is open; none: no program
         */
        program?:
          ('ongoingServices' | 'voluntaryServices' | 'servicesPostMajority' | 'none') | null | undefined;
        /**
         * How the case came to DCF’s ongoing services: after substantiation, as an unsubstantiated transfer, or as a Family Assessment Response
         */
        entryRoute?:
          | ('substantiated' | 'unsubstantiatedTransfer' | 'familyAssessmentResponse' | 'other')
          | null
          | undefined;
        /**
         * The day on which the case was opened
         */
        openedOn?: string | null | undefined;
        /**
         * The day on which the case was closed. Absent or null: not ended. 'unknown': not known.
         */
        closedOn?: (string | 'unknown') | null | undefined;
        /**
         * Voluntary services: the day on which the application was approved
         */
        applicationApprovedOn?: string | null | undefined;
        /**
         * Voluntary services: the day on which the case was accepted for services
         */
        acceptedForServicesOn?: string | null | undefined;
      }
    | null
    | undefined;
  /**
   * Parents and guardians; complete if given
   */
  people?: Person[] | null | undefined;
  /**
   * Services that DCF provides to the family; complete if given
   */
  services?: FamilyService[] | null | undefined;
  /**
   * The first review of the family case plan, with the family
   */
  initialPlanReviewed?:
    | {
        /**
         * Whether it has happened
         */
        occurred: boolean;
        /**
         * The day on which it happened
         */
        on?: string | null | undefined;
      }
    | null
    | undefined;
  /**
   * The family case plan now in use; {onFile: false}: there is none
   */
  casePlan?: (FamilyCasePlan | NoPlanOnFile) | null | undefined;
  /**
   * Family case plans before this one; complete if given
   */
  earlierCasePlans?: EarlierFamilyCasePlan[] | null | undefined;
}
/**
 * A parent or guardian in the family. No names: only what the rules read.
 */
export interface Person {
  /**
   * The person’s id within this record
   */
  id?: string | null | undefined;
  /**
   * Whether the person is a parent or a guardian
   */
  role?: ('parent' | 'guardian') | null | undefined;
  /**
   * Whether the person has died
   */
  deceased?: boolean | null | undefined;
  /**
   * Whether it is known where the person is
   */
  whereabouts?: ('known' | 'unknown') | null | undefined;
}
/**
 * A service that DCF provides to the family
 */
export interface FamilyService {
  /**
   * The service’s id within this record
   */
  id?: string | null | undefined;
  /**
   * Visitation, or any other service
   */
  kind?: ('visitation' | 'other') | null | undefined;
  /**
   * What the service is, in words
   */
  label?: string | null | undefined;
  /**
   * The id of the person who receives it
   */
  recipientId?: string | null | undefined;
  /**
   * The id of the provider
   */
  providerId?: string | null | undefined;
  /**
   * Whether it addresses an identified need of its recipient
   */
  addressesIdentifiedNeed?: boolean | null | undefined;
  /**
   * The day on which it began
   */
  startedOn?: string | null | undefined;
  /**
   * The day on which it ended. Absent or null: not ended. 'unknown': not known.
   */
  endedOn?: (string | 'unknown') | null | undefined;
}
/**
 * The family case plan, as far as the policy says what it must carry
 */
export interface FamilyCasePlan {
  /**
   * true may be said, and adds nothing
   */
  onFile?: true | undefined;
  /**
   * whole: what is absent is missing from the plan. excerpt: what is absent is unknown.
   */
  extent: 'whole' | 'excerpt';
  /**
   * Whether the plan is the initial plan or an ongoing one
   */
  kind?: (('initial' | 'ongoing') | UnknownMarker) | null | undefined;
  /**
   * The day on which the plan was developed; without it the plan is a draft
   */
  developedOn?: (string | UnknownMarker) | null | undefined;
  /**
   * The language in which the plan is written
   */
  language?: (string | UnknownMarker) | null | undefined;
  /**
   * The language of the plan’s audio transcription
   */
  audioLanguage?: (string | UnknownMarker) | null | undefined;
  /**
   * Who took part in developing the plan
   */
  participants?: (Participant[] | UnknownMarker) | null | undefined;
  /**
   * The recorded reasons why somebody took no part
   */
  nonParticipation?: (NonParticipation[] | UnknownMarker) | null | undefined;
  /**
   * true: whatever is not stated here is not known, rather than missing
   */
  unknown?: true | undefined;
}
/**
 * It is not known what the plan says here
 */
export interface UnknownMarker {
  unknown: true;
}
/**
 * Somebody who took part in developing the plan
 */
export interface Participant {
  /**
   * Who took part
   */
  party?:
    ('child' | 'parent' | 'guardian' | 'family' | 'serviceProvider' | 'dcf' | 'other') | null | undefined;
  /**
   * The id of the person or provider
   */
  partyId?: string | null | undefined;
  /**
   * true: whatever is not stated here is not known, rather than missing
   */
  unknown?: true | undefined;
}
/**
 * Why somebody took no part in developing the plan
 */
export interface NonParticipation {
  /**
   * Who took no part
   */
  who?: ('child' | 'parent' | 'guardian' | 'family' | 'serviceProvider' | 'dcf' | 'other') | null | undefined;
  /**
   * The id of the person or provider
   */
  partyId?: string | null | undefined;
  /**
   * Why somebody took no part
   */
  reason?: (string | NarrativeEntry) | null | undefined;
  /**
   * true: whatever is not stated here is not known, rather than missing
   */
  unknown?: true | undefined;
}
/**
 * An entry of the plan with the day of its text, or the reason why it does not apply; exactly one of the three
 */
export interface NarrativeEntry {
  /**
   * The text of the entry
   */
  narrative?: string | null | undefined;
  /**
   * The day on which the text was last updated
   */
  updatedOn?: string | null | undefined;
  /**
   * Why the entry does not apply; accepted only where the policy leaves room for it
   */
  notApplicable?: string | null | undefined;
  /**
   * true: whatever is not stated here is not known, rather than missing
   */
  unknown?: true | undefined;
}
/**
 * There is no plan
 */
export interface NoPlanOnFile {
  /**
   * false: there is no plan
   */
  onFile: false;
}
/**
 * A plan before the one now in use
 */
export interface EarlierFamilyCasePlan {
  /**
   * The plan’s id within this record
   */
  id?: string | null | undefined;
  /**
   * Whether it was the initial plan or an ongoing one
   */
  kind?: ('initial' | 'ongoing') | null | undefined;
  /**
   * The day on which it was developed
   */
  developedOn?: string | null | undefined;
}
/**
 * A child of the family
 */
export interface Child {
  /**
   * The child’s id within this record
   */
  id?: string | null | undefined;
  /**
   * The child’s date of birth
   */
  dateOfBirth?: string | null | undefined;
  /**
   * Whether the child is under DCF’s supervision
   */
  underSupervision?: boolean | null | undefined;
  /**
   * Whether the child’s or youth’s own DCF case (services post-majority too) is open
   */
  dcfCaseOpen?: boolean | null | undefined;
  /**
   * The child’s parents; complete if given
   */
  parents?: ChildsParent[] | null | undefined;
  /**
   * Legal statuses, past and present; complete if given
   */
  legalStatus?: LegalStatus[] | null | undefined;
  /**
   * Out-of-home placements and trial home visits, past and present; complete if given
   */
  placements?: Placement[] | null | undefined;
  /**
   * Where the child lives, for records without placements; not read where placements are given
   */
  residence?: ('home' | 'outOfHome') | null | undefined;
  /**
   * Brothers and sisters; complete if given
   */
  siblings?: Sibling[] | null | undefined;
  /**
   * Whether the child is represented by an attorney or a guardian ad litem
   */
  representedBy?: ('attorneyOrGuardianAdLitem' | 'nobody') | null | undefined;
  /**
   * The notice of the removal to the grandparents, parents of siblings and other adult relatives
   */
  relativesNotified?:
    | {
        /**
         * Whether it has happened
         */
        occurred: boolean;
        /**
         * The day on which it happened
         */
        on?: string | null | undefined;
      }
    | null
    | undefined;
  /**
   * Permanency planning
   */
  permanency?:
    | {
        /**
         * The permanency goal
         */
        goal?:
          | (
              | 'reunification'
              | 'adoption'
              | 'transferOfGuardianship'
              | 'subsidizedGuardianship'
              | 'livingWithRelatives'
              | 'anotherPlannedPermanentLivingArrangement'
              | 'notYetEstablished'
            )
          | null
          | undefined;
        /**
         * The concurrent permanency goal; none: there is none
         */
        concurrentGoal?:
          | (
              | 'reunification'
              | 'adoption'
              | 'transferOfGuardianship'
              | 'subsidizedGuardianship'
              | 'livingWithRelatives'
              | 'anotherPlannedPermanentLivingArrangement'
              | 'notYetEstablished'
              | 'none'
            )
          | null
          | undefined;
        /**
         * The prognosis for reunification
         */
        prognosis?:
          | {
              /**
               * The professional judgment of the prognosis for reunification; an input, never computed
               */
              judgment?: ('poor' | 'notPoor' | 'notYetAssessed') | null | undefined;
              /**
               * The day on which it was first judged so; a later judgment to the same effect does not change it
               */
              assessedOn?: string | null | undefined;
            }
          | null
          | undefined;
        /**
         * The development of a concurrent permanency plan
         */
        concurrentPermanencyPlan?:
          | {
              /**
               * Whether it has happened
               */
              occurred: boolean;
              /**
               * The day on which it happened
               */
              on?: string | null | undefined;
            }
          | null
          | undefined;
        /**
         * The consultation of the child on the permanency plan, or on its latest revision
         */
        childConsulted?:
          | {
              /**
               * Whether it has happened
               */
              occurred: boolean;
              /**
               * The day on which it happened
               */
              on?: string | null | undefined;
            }
          | null
          | undefined;
      }
    | null
    | undefined;
  /**
   * What a court has found, and what was filed with it
   */
  court?:
    | {
        /**
         * The first judicial finding, in this stay in care, that the child was abused or neglected
         */
        firstAbuseOrNeglectFinding?:
          | {
              /**
               * Whether it has happened
               */
              occurred: boolean;
              /**
               * The day on which it happened
               */
              on?: string | null | undefined;
            }
          | null
          | undefined;
        /**
         * The judicial finding that remaining in the home would be contrary to the child’s welfare
         */
        contraryToWelfareFinding?:
          | {
              /**
               * Whether it has happened
               */
              occurred: boolean;
              /**
               * The day on which it happened
               */
              on?: string | null | undefined;
            }
          | null
          | undefined;
        /**
         * The court’s review hearing after the removal
         */
        reviewHearing?:
          | {
              /**
               * Whether it has happened
               */
              occurred: boolean;
              /**
               * The day on which it happened
               */
              on?: string | null | undefined;
            }
          | null
          | undefined;
        /**
         * Motions for review of a permanency plan; complete if given
         */
        permanencyPlanMotions?: PermanencyPlanMotion[] | null | undefined;
        /**
         * The filing of a petition to terminate parental rights, or joining one
         */
        terminationPetition?:
          | {
              /**
               * Whether it has happened
               */
              occurred: boolean;
              /**
               * The day on which it happened
               */
              on?: string | null | undefined;
            }
          | null
          | undefined;
        /**
         * A court’s determination that the child is an abandoned infant
         */
        abandonedInfantDetermination?:
          | {
              /**
               * Whether it has happened
               */
              occurred: boolean;
              /**
               * The day on which it happened
               */
              on?: string | null | undefined;
            }
          | null
          | undefined;
        /**
         * A court’s determination that a parent committed one of the crimes of 42 USC 675(5)(E) against a child of the parent
         */
        parentCrimeDetermination?:
          | {
              /**
               * Whether it has happened
               */
              occurred: boolean;
              /**
               * The day on which it happened
               */
              on?: string | null | undefined;
            }
          | null
          | undefined;
      }
    | null
    | undefined;
  /**
   * Permanency hearings; complete if given
   */
  permanencyHearings?: PermanencyHearing[] | null | undefined;
  /**
   * Reviews of the plan, held and scheduled; complete if given
   */
  caseReviews?: CaseReview[] | null | undefined;
  /**
   * Requests for a hearing on the plan; complete if given
   */
  planHearingRequests?: PlanHearingRequest[] | null | undefined;
  /**
   * Visits by caseworkers in the placement; complete if given
   */
  agencyVisits?: AgencyVisit[] | null | undefined;
  /**
   * Whether DCF provided the family the services that it deems necessary for a safe return, within the time of the case plan; a judgment
   */
  familyServicesProvided?: boolean | null | undefined;
  /**
   * The meetings about the Sibling Bill of Rights
   */
  siblingRights?:
    | {
        /**
         * Whether the child is of an appropriate age for the meeting; a judgment, never computed
         */
        ofAppropriateAge?: boolean | null | undefined;
        /**
         * The meetings; complete if given
         */
        meetings?: CaseworkerMeeting[] | null | undefined;
      }
    | null
    | undefined;
  /**
   * Guardianship with assistance payments
   */
  guardianship?:
    | {
        /**
         * The id of the prospective guardian: the caregiverId of the placements in that home
         */
        prospectiveGuardianId?: string | null | undefined;
        /**
         * What the prospective guardian is to the child
         */
        relationship?: ('relative' | 'fictiveKin' | 'other') | null | undefined;
        /**
         * Whether the prospective guardian is a licensed or approved foster care provider
         */
        licensed?: boolean | null | undefined;
        /**
         * Whether the child has been eligible for title IV-E foster care maintenance payments in that home
         */
        eligibleForMaintenancePayments?: boolean | null | undefined;
        /**
         * The determination that neither return home nor adoption is an appropriate permanency option
         */
        returnAndAdoptionNotAppropriate?:
          | {
              /**
               * Whether it has happened
               */
              occurred: boolean;
              /**
               * The day on which it happened
               */
              on?: string | null | undefined;
            }
          | null
          | undefined;
        /**
         * Whether the child shows a strong attachment to the guardian; a judgment
         */
        childAttached?: boolean | null | undefined;
        /**
         * Whether the guardian has a strong commitment to caring permanently for the child; a judgment
         */
        guardianCommitted?: boolean | null | undefined;
        /**
         * The consultation of the child on the guardianship arrangement
         */
        childConsulted?:
          | {
              /**
               * Whether it has happened
               */
              occurred: boolean;
              /**
               * The day on which it happened
               */
              on?: string | null | undefined;
            }
          | null
          | undefined;
        /**
         * The written, binding guardianship assistance agreement
         */
        agreement?:
          | {
              /**
               * Whether it has happened
               */
              occurred: boolean;
              /**
               * The day on which it happened
               */
              on?: string | null | undefined;
            }
          | null
          | undefined;
        /**
         * Whether the child joins the arrangement as sibling of a child who is eligible, by agreement of agency and relative
         */
        siblingOfEligibleChild?: boolean | null | undefined;
        /**
         * Whether the guardian is the successor named in the agreement, after the guardian’s death or incapacity
         */
        replacesNamedGuardian?: boolean | null | undefined;
      }
    | null
    | undefined;
  /**
   * Transition from DCF care because of age
   */
  transitioningDueToAge?:
    | {
        /**
         * Whether the youth is expected to leave DCF care because of age. Absent or null: not so below the age from which it is in view, and from then on not known. 'unknown': not known.
         */
        expected?: (boolean | 'unknown') | null | undefined;
        /**
         * The day on which that is expected
         */
        on?: string | null | undefined;
      }
    | null
    | undefined;
  /**
   * Consumer (credit) reports that the child received; complete if given
   */
  consumerReports?: ConsumerReport[] | null | undefined;
  /**
   * Documents that a youth is given on leaving care because of age
   */
  exitDocuments?:
    | {
        /**
         * The birth certificate, official or certified
         */
        birthCertificate?:
          | {
              /**
               * Whether the child is eligible to receive it
               */
              eligible?: boolean | null | undefined;
              /**
               * The handing over of the birth certificate, official or certified
               */
              provided?:
                | {
                    /**
                     * Whether it has happened
                     */
                    occurred: boolean;
                    /**
                     * The day on which it happened
                     */
                    on?: string | null | undefined;
                  }
                | null
                | undefined;
            }
          | null
          | undefined;
        /**
         * The Social Security card
         */
        socialSecurityCard?:
          | {
              /**
               * Whether the child is eligible to receive it
               */
              eligible?: boolean | null | undefined;
              /**
               * The handing over of the Social Security card
               */
              provided?:
                | {
                    /**
                     * Whether it has happened
                     */
                    occurred: boolean;
                    /**
                     * The day on which it happened
                     */
                    on?: string | null | undefined;
                  }
                | null
                | undefined;
            }
          | null
          | undefined;
        /**
         * The health insurance information
         */
        healthInsuranceInformation?:
          | {
              /**
               * Whether the child is eligible to receive it
               */
              eligible?: boolean | null | undefined;
              /**
               * The handing over of the health insurance information
               */
              provided?:
                | {
                    /**
                     * Whether it has happened
                     */
                    occurred: boolean;
                    /**
                     * The day on which it happened
                     */
                    on?: string | null | undefined;
                  }
                | null
                | undefined;
            }
          | null
          | undefined;
        /**
         * A copy of the medical records
         */
        medicalRecords?:
          | {
              /**
               * Whether the child is eligible to receive it
               */
              eligible?: boolean | null | undefined;
              /**
               * The handing over of a copy of the medical records
               */
              provided?:
                | {
                    /**
                     * Whether it has happened
                     */
                    occurred: boolean;
                    /**
                     * The day on which it happened
                     */
                    on?: string | null | undefined;
                  }
                | null
                | undefined;
            }
          | null
          | undefined;
        /**
         * The driver’s license or state identification card
         */
        identificationCard?:
          | {
              /**
               * Whether the child is eligible to receive it
               */
              eligible?: boolean | null | undefined;
              /**
               * The handing over of the driver’s license or state identification card
               */
              provided?:
                | {
                    /**
                     * Whether it has happened
                     */
                    occurred: boolean;
                    /**
                     * The day on which it happened
                     */
                    on?: string | null | undefined;
                  }
                | null
                | undefined;
            }
          | null
          | undefined;
        /**
         * The official documentation of having been in foster care
         */
        proofOfFosterCare?:
          | {
              /**
               * Whether the child is eligible to receive it
               */
              eligible?: boolean | null | undefined;
              /**
               * The handing over of the official documentation of having been in foster care
               */
              provided?:
                | {
                    /**
                     * Whether it has happened
                     */
                    occurred: boolean;
                    /**
                     * The day on which it happened
                     */
                    on?: string | null | undefined;
                  }
                | null
                | undefined;
            }
          | null
          | undefined;
        /**
         * The supply of the health and education record, at no cost, on leaving care
         */
        healthAndEducationRecord?:
          | {
              /**
               * Whether it has happened
               */
              occurred: boolean;
              /**
               * The day on which it happened
               */
              on?: string | null | undefined;
            }
          | null
          | undefined;
      }
    | null
    | undefined;
  /**
   * Care past the age of 18
   */
  extendedCare?:
    | {
        /**
         * On which ground the youth stays in care past 18; none: on none of them
         */
        ground?:
          | (
              | 'completingSecondaryEducation'
              | 'postSecondaryOrVocationalEducation'
              | 'employmentProgram'
              | 'employedEightyHoursAMonth'
              | 'medicalIncapacity'
              | 'none'
            )
          | null
          | undefined;
        /**
         * The day on which the plan’s information on the medical condition was last updated
         */
        incapacityUpdatedOn?: string | null | undefined;
      }
    | null
    | undefined;
  /**
   * The child in placement case plan now in use; {onFile: false}: there is none
   */
  casePlan?: (ChildInPlacementCasePlan | NoPlanOnFile) | null | undefined;
  /**
   * Child in placement case plans before this one; complete if given
   */
  earlierCasePlans?: EarlierChildInPlacementCasePlan[] | null | undefined;
}
/**
 * A parent of this child; a guardian is read from the family’s people
 */
export interface ChildsParent {
  /**
   * The id of the parent among the family’s people
   */
  personId?: string | null | undefined;
  /**
   * This parent’s rights to this child
   */
  rights?: ('intact' | 'terminated') | null | undefined;
  /**
   * The day on which the rights were terminated
   */
  terminatedOn?: string | null | undefined;
}
/**
 * A legal status of the child and its period
 */
export interface LegalStatus {
  /**
   * The authority under which DCF holds or places the child
   */
  basis?:
    | (
        | 'voluntaryServicesPlacement'
        | 'ninetySixHourHold'
        | 'orderOfTemporaryCustody'
        | 'commitmentAbuseNeglectUncaredFor'
        | 'commitmentFwsn'
        | 'commitmentDual'
        | 'probateCourtOrder'
        | 'tprStatutoryParent'
        | 'voluntaryPlacementAgreement'
        | 'protectiveSupervision'
        | 'other'
        | 'noLegalBasis'
      )
    | null
    | undefined;
  /**
   * The first day on which it holds
   */
  from?: string | null | undefined;
  /**
   * The day on which it ended; on that day it no longer holds. Absent or null: not ended. 'unknown': not known.
   */
  until?: (string | 'unknown') | null | undefined;
}
/**
 * Where the child stayed, from day to day; stays at home while in DCF’s care are trial home visits
 */
export interface Placement {
  /**
   * The placement’s id within this record
   */
  id?: string | null | undefined;
  /**
   * The day on which the child came to this place
   */
  startDate?: string | null | undefined;
  /**
   * The day on which the child left. Absent or null: not ended. 'unknown': not known.
   */
  endDate?: (string | 'unknown') | null | undefined;
  /**
   * The kind of place
   */
  setting?:
    | (
        | 'relativeFosterFamilyHome'
        | 'nonRelativeFosterFamilyHome'
        | 'preAdoptiveHome'
        | 'groupHomeFamilyOperated'
        | 'groupHomeStaffOperated'
        | 'groupHomeShelterCare'
        | 'residentialTreatmentCenter'
        | 'qualifiedResidentialTreatmentProgram'
        | 'childCareInstitution'
        | 'childCareInstitutionShelterCare'
        | 'supervisedIndependentLiving'
        | 'juvenileJusticeFacility'
        | 'medicalOrRehabilitativeFacility'
        | 'psychiatricHospital'
        | 'runaway'
        | 'whereaboutsUnknown'
        | 'placedAtHome'
      )
    | null
    | undefined;
  /**
   * Whether this stay is a trial home visit
   */
  trialHomeVisit?: boolean | null | undefined;
  /**
   * The day until which a court order extends the trial home visit; absent: not extended. Absent or null: not ended. 'unknown': not known.
   */
  courtExtendedUntil?: (string | 'unknown') | null | undefined;
  /**
   * The id of the caregiver there, the same whenever it is the same home
   */
  caregiverId?: string | null | undefined;
  /**
   * Whether the place is in another state than the parents’ home
   */
  outOfState?: boolean | null | undefined;
  /**
   * Whether the place is a substantial distance from the parents’ home; a judgment, never computed
   */
  farFromParents?: boolean | null | undefined;
  /**
   * The supply of the child’s health and education record to the caregiver of this placement
   */
  healthAndEducationRecordSupplied?:
    | {
        /**
         * Whether it has happened
         */
        occurred: boolean;
        /**
         * The day on which it happened
         */
        on?: string | null | undefined;
      }
    | null
    | undefined;
  /**
   * The assessment by a qualified individual, for a qualified residential treatment program
   */
  qualifiedAssessment?:
    | {
        /**
         * Whether it has happened
         */
        occurred: boolean;
        /**
         * The day on which it happened
         */
        on?: string | null | undefined;
      }
    | null
    | undefined;
  /**
   * The decision of a court, or a body that it appointed, on a placement in a qualified residential treatment program
   */
  courtReviewOfPlacement?:
    | {
        /**
         * Whether it has happened
         */
        occurred: boolean;
        /**
         * The day on which it happened
         */
        on?: string | null | undefined;
      }
    | null
    | undefined;
}
/**
 * A brother or sister of the child, half- and stepsiblings included
 */
export interface Sibling {
  /**
   * The sibling’s id within this record
   */
  id?: string | null | undefined;
  /**
   * Whether the child and this sibling are placed apart; false where the sibling is not in placement
   */
  separatedInPlacement?: boolean | null | undefined;
}
/**
 * A motion for review of a permanency plan
 */
export interface PermanencyPlanMotion {
  /**
   * The day on which the motion was filed
   */
  on?: string | null | undefined;
}
/**
 * A permanency hearing
 */
export interface PermanencyHearing {
  /**
   * The hearing’s id within this record
   */
  id?: string | null | undefined;
  /**
   * The day on which it was held
   */
  on?: string | null | undefined;
  /**
   * The permanency plan that it determined
   */
  permanencyPlan?:
    | (
        | 'reunification'
        | 'adoption'
        | 'transferOfGuardianship'
        | 'subsidizedGuardianship'
        | 'livingWithRelatives'
        | 'anotherPlannedPermanentLivingArrangement'
        | 'notYetEstablished'
        | 'none'
      )
    | null
    | undefined;
  /**
   * Whether the court approved the permanency plan
   */
  planApproved?: boolean | null | undefined;
  /**
   * Whether the court consulted the child, as fits the age, on the permanency or transition plan
   */
  childConsulted?: boolean | null | undefined;
  /**
   * Whether it determined the services for the transition to adulthood
   */
  transitionServicesDetermined?: boolean | null | undefined;
  /**
   * Whether intensive, ongoing and unsuccessful efforts at return home or a family placement were documented
   */
  placementEffortsDocumented?: boolean | null | undefined;
  /**
   * Whether those efforts used search technology
   */
  searchTechnologyUsed?: boolean | null | undefined;
  /**
   * Whether the child was asked about the desired permanency outcome
   */
  desiredOutcomeAsked?: boolean | null | undefined;
  /**
   * Whether the court explained why the plan is the best one and gave compelling reasons against the others
   */
  bestPlanDetermined?: boolean | null | undefined;
  /**
   * Whether the steps that ensure the reasonable and prudent parent standard were documented
   */
  prudentParentStepsDocumented?: boolean | null | undefined;
  /**
   * Whether the steps that ensure regular opportunities for age-appropriate activities were documented
   */
  activityOpportunitiesDocumented?: boolean | null | undefined;
}
/**
 * A review of the child’s plan
 */
export interface CaseReview {
  /**
   * The review’s id within this record
   */
  id?: string | null | undefined;
  /**
   * An administrative case review (a treatment planning conference too), or a review by a court
   */
  kind?: ('administrative' | 'court') | null | undefined;
  /**
   * The day for which it is, or was, scheduled; not an event
   */
  scheduledFor?: string | null | undefined;
  /**
   * The holding of the review
   */
  held?:
    | {
        /**
         * Whether it has happened
         */
        occurred: boolean;
        /**
         * The day on which it happened
         */
        on?: string | null | undefined;
      }
    | null
    | undefined;
  /**
   * The written notice of it to the child’s attorney or guardian ad litem
   */
  attorneyNotified?:
    | {
        /**
         * Whether it has happened
         */
        occurred: boolean;
        /**
         * The day on which it happened
         */
        on?: string | null | undefined;
      }
    | null
    | undefined;
  /**
   * Whether the child was invited
   */
  childInvited?: boolean | null | undefined;
  /**
   * Whether the parents or guardians were invited
   */
  parentsInvited?: boolean | null | undefined;
}
/**
 * A written request for a hearing on the plan, or on a service that was refused
 */
export interface PlanHearingRequest {
  /**
   * The request’s id within this record
   */
  id?: string | null | undefined;
  /**
   * The day on which the hearing was requested in writing
   */
  requestedOn?: string | null | undefined;
  /**
   * The hearing
   */
  hearing?:
    | {
        /**
         * Whether it has happened
         */
        occurred: boolean;
        /**
         * The day on which it happened
         */
        on?: string | null | undefined;
      }
    | null
    | undefined;
}
/**
 * A visit by a caseworker of an agency to the child in the placement
 */
export interface AgencyVisit {
  /**
   * The day of the visit
   */
  on?: string | null | undefined;
  /**
   * Whether a report on the visit was submitted
   */
  reported?: boolean | null | undefined;
}
/**
 * A private meeting of the caseworker with the child about the Sibling Bill of Rights
 */
export interface CaseworkerMeeting {
  /**
   * The day of the meeting
   */
  on?: string | null | undefined;
}
/**
 * A consumer (credit) report on the child, received without cost
 */
export interface ConsumerReport {
  /**
   * The day on which the child received it
   */
  on?: string | null | undefined;
  /**
   * Whether the child was helped to interpret it and to have inaccuracies resolved
   */
  helpWithInaccuracies?: boolean | null | undefined;
}
/**
 * The child in placement (CIP) case plan
 */
export interface ChildInPlacementCasePlan {
  /**
   * true may be said, and adds nothing
   */
  onFile?: true | undefined;
  /**
   * whole: what is absent is missing from the plan. excerpt: what is absent is unknown.
   */
  extent: 'whole' | 'excerpt';
  /**
   * Whether the plan is the initial plan or an ongoing one
   */
  kind?: (('initial' | 'ongoing') | UnknownMarker) | null | undefined;
  /**
   * The day on which the plan was developed; without it the plan is a draft
   */
  developedOn?: (string | UnknownMarker) | null | undefined;
  /**
   * The language in which the plan is written
   */
  language?: (string | UnknownMarker) | null | undefined;
  /**
   * The language of the plan’s audio transcription
   */
  audioLanguage?: (string | UnknownMarker) | null | undefined;
  /**
   * Who took part in developing the plan
   */
  participants?: (Participant[] | UnknownMarker) | null | undefined;
  /**
   * The recorded reasons why somebody took no part
   */
  nonParticipation?: (NonParticipation[] | UnknownMarker) | null | undefined;
  /**
   * true: whatever is not stated here is not known, rather than missing
   */
  unknown?: true | undefined;
  /**
   * The day on which the plan was last revised, if it was
   */
  revisedOn?: (string | UnknownMarker) | null | undefined;
  /**
   * Review period
   */
  reviewPeriod?:
    | {
        /**
         * The first day of the review period
         */
        from?: (string | UnknownMarker) | null | undefined;
        /**
         * The last day of the review period
         */
        to?: (string | UnknownMarker) | null | undefined;
        /**
         * true: whatever is not stated here is not known, rather than missing
         */
        unknown?: true | undefined;
      }
    | null
    | undefined;
  /**
   * The assessment of the child’s strengths and needs
   */
  assessment?: (string | NarrativeEntry) | null | undefined;
  /**
   * The description of the services that address the needs
   */
  serviceProvisions?: (string | NarrativeEntry) | null | undefined;
  /**
   * The discussion of how progress is monitored
   */
  monitoring?: (string | NarrativeEntry) | null | undefined;
  /**
   * The services that the plan identifies
   */
  services?: (PlanService[] | UnknownMarker) | null | undefined;
  /**
   * The child’s cultural, racial and other ethnic needs
   */
  culturalNeeds?: (string | NarrativeEntry) | null | undefined;
  /**
   * Contents
   */
  contents?:
    | {
        /**
         * Reasons for placement
         */
        reasonsForPlacement?:
          | {
              /**
               * The reasons for placement
               */
              placement?: (string | NarrativeEntry) | null | undefined;
              /**
               * The reasons for continued placement
               */
              continuedPlacement?: (string | NarrativeEntry) | null | undefined;
              /**
               * true: whatever is not stated here is not known, rather than missing
               */
              unknown?: true | undefined;
            }
          | null
          | undefined;
        /**
         * Description of the child
         */
        descriptionOfChild?:
          | {
              /**
               * The description of the child
               */
              description?: (string | NarrativeEntry) | null | undefined;
              /**
               * The child’s strengths
               */
              strengths?: (string | NarrativeEntry) | null | undefined;
              /**
               * The child’s protective factors
               */
              protectiveFactors?: (string | NarrativeEntry) | null | undefined;
              /**
               * true: whatever is not stated here is not known, rather than missing
               */
              unknown?: true | undefined;
            }
          | null
          | undefined;
        /**
         * The child’s physical health
         */
        physicalHealth?: (string | NarrativeEntry) | null | undefined;
        /**
         * Emotional and behavioral functioning
         */
        emotionalBehavioral?:
          | {
              /**
               * The child’s emotional and behavioral functioning
               */
              functioning?: (string | NarrativeEntry) | null | undefined;
              /**
               * The child’s history of traumatic life events
               */
              traumaHistory?: (string | NarrativeEntry) | null | undefined;
              /**
               * The child’s current reactions to trauma
               */
              currentReactions?: (string | NarrativeEntry) | null | undefined;
              /**
               * The child’s trauma-related assessment and treatment needs
               */
              traumaRelatedNeeds?: (string | NarrativeEntry) | null | undefined;
              /**
               * true: whatever is not stated here is not known, rather than missing
               */
              unknown?: true | undefined;
            }
          | null
          | undefined;
        /**
         * Education and development
         */
        educationDevelopment?:
          | {
              /**
               * The child’s educational and developmental functioning
               */
              functioning?: (string | NarrativeEntry) | null | undefined;
              /**
               * Suspensions from school
               */
              suspensions?: (string | NarrativeEntry) | null | undefined;
              /**
               * Expulsions from school
               */
              expulsions?: (string | NarrativeEntry) | null | undefined;
              /**
               * Absence from school
               */
              absenteeism?: (string | NarrativeEntry) | null | undefined;
              /**
               * Performance against grade level
               */
              gradeLevelPerformance?: (string | NarrativeEntry) | null | undefined;
              /**
               * The supports or services that improve academic performance
               */
              supports?: (string | NarrativeEntry) | null | undefined;
              /**
               * true: whatever is not stated here is not known, rather than missing
               */
              unknown?: true | undefined;
            }
          | null
          | undefined;
        /**
         * Substance use
         */
        substanceUse?: (string | NarrativeEntry) | null | undefined;
        /**
         * The child’s social supports
         */
        socialSupports?: (string | NarrativeEntry) | null | undefined;
        /**
         * true: whatever is not stated here is not known, rather than missing
         */
        unknown?: true | undefined;
      }
    | null
    | undefined;
  /**
   * Other areas
   */
  otherAreas?:
    | {
        /**
         * Current placement
         */
        currentPlacement?:
          | {
              /**
               * The description of the current placement
               */
              description?: (string | NarrativeEntry) | null | undefined;
              /**
               * The stability of the placement
               */
              stability?: (string | NarrativeEntry) | null | undefined;
              /**
               * true: whatever is not stated here is not known, rather than missing
               */
              unknown?: true | undefined;
            }
          | null
          | undefined;
        /**
         * Rationale for placement and visitation
         */
        rationale?:
          | {
              /**
               * The rationale for the placement
               */
              placement?: (string | NarrativeEntry) | null | undefined;
              /**
               * The rationale for placement and visitation with siblings
               */
              siblings?: (string | NarrativeEntry) | null | undefined;
              /**
               * The rationale for placement and visitation with parents
               */
              parents?: (string | NarrativeEntry) | null | undefined;
              /**
               * The rationale for placement and visitation with significant others
               */
              significantOthers?: (string | NarrativeEntry) | null | undefined;
              /**
               * true: whatever is not stated here is not known, rather than missing
               */
              unknown?: true | undefined;
            }
          | null
          | undefined;
        /**
         * The assessment of relatives, kin and other potential resources
         */
        relativesKinAndOtherResources?: (string | NarrativeEntry) | null | undefined;
        /**
         * The child’s perspective
         */
        childsPerspective?: (string | NarrativeEntry) | null | undefined;
        /**
         * true: whatever is not stated here is not known, rather than missing
         */
        unknown?: true | undefined;
      }
    | null
    | undefined;
  /**
   * Additional contents
   */
  additionalContents?:
    | {
        /**
         * Additional contents for age 13 and older
         */
        age13AndOlder?:
          | {
              /**
               * The additional contents for a child age 13 or older
               */
              narrative?: (string | NarrativeEntry) | null | undefined;
              /**
               * The programs and services that prepare the child for adulthood
               */
              preparationForAdulthood?: (string | NarrativeEntry) | null | undefined;
              /**
               * The adolescent and transition planning
               */
              adolescentPlan?: (string | NarrativeEntry) | null | undefined;
              /**
               * The individual adolescent transition plan
               */
              individualTransitionPlan?: (string | NarrativeEntry) | null | undefined;
              /**
               * Document of the child’s rights
               */
              rightsDocument?:
                | {
                    /**
                     * The child’s rights in education
                     */
                    education?: (string | NarrativeEntry) | null | undefined;
                    /**
                     * The child’s rights in health
                     */
                    health?: (string | NarrativeEntry) | null | undefined;
                    /**
                     * The child’s rights to visitation
                     */
                    visitation?: (string | NarrativeEntry) | null | undefined;
                    /**
                     * The child’s rights to take part in court
                     */
                    courtParticipation?: (string | NarrativeEntry) | null | undefined;
                    /**
                     * The right to the documents on leaving care
                     */
                    exitDocuments?: (string | NarrativeEntry) | null | undefined;
                    /**
                     * The right to stay safe and avoid exploitation
                     */
                    safety?: (string | NarrativeEntry) | null | undefined;
                    /**
                     * true: whatever is not stated here is not known, rather than missing
                     */
                    unknown?: true | undefined;
                  }
                | null
                | undefined;
              /**
               * The child’s signed acknowledgment of the document of rights
               */
              rightsAcknowledged?:
                | (
                    | {
                        /**
                         * Whether it has happened
                         */
                        occurred: boolean;
                        /**
                         * The day on which it happened
                         */
                        on?: string | null | undefined;
                      }
                    | UnknownMarker
                  )
                | null
                | undefined;
              /**
               * The offer to choose members of the planning team
               */
              teamChoiceOffered?:
                | (
                    | {
                        /**
                         * Whether it has happened
                         */
                        occurred: boolean;
                        /**
                         * The day on which it happened
                         */
                        on?: string | null | undefined;
                      }
                    | UnknownMarker
                  )
                | null
                | undefined;
              /**
               * The members of the planning team whom the child chose
               */
              chosenTeamMembers?: (ChosenTeamMember[] | NoneOrUnknown) | null | undefined;
              /**
               * true: whatever is not stated here is not known, rather than missing
               */
              unknown?: true | undefined;
            }
          | null
          | undefined;
        /**
         * Additional contents for subsidized guardianship
         */
        subsidizedGuardianship?:
          | {
              /**
               * The additional contents for a goal of subsidized guardianship
               */
              narrative?: (string | NarrativeEntry) | null | undefined;
              /**
               * The steps taken to determine that return home or adoption is not appropriate
               */
              returnAndAdoptionRuledOut?: (string | NarrativeEntry) | null | undefined;
              /**
               * The reasons for any separation of siblings
               */
              siblingSeparation?: (string | NarrativeEntry) | null | undefined;
              /**
               * Why guardianship with the relative is in the child’s best interests
               */
              whyGuardianship?: (string | NarrativeEntry) | null | undefined;
              /**
               * How the child meets the eligibility requirements
               */
              eligibility?: (string | NarrativeEntry) | null | undefined;
              /**
               * The efforts to discuss adoption with the relative, and why it was declined
               */
              adoptionDiscussed?: (string | NarrativeEntry) | null | undefined;
              /**
               * The efforts to discuss the arrangement with the parents, or why none were made
               */
              parentsConsulted?: (string | NarrativeEntry) | null | undefined;
              /**
               * true: whatever is not stated here is not known, rather than missing
               */
              unknown?: true | undefined;
            }
          | null
          | undefined;
        /**
         * Additional contents for transition due to age
         */
        transitioningDueToAge?:
          | {
              /**
               * The additional contents for a youth transitioning because of age
               */
              narrative?: (string | NarrativeEntry) | null | undefined;
              /**
               * The development, or latest revision, of the transition plan with the youth
               */
              transitionPlanDeveloped?:
                | (
                    | {
                        /**
                         * Whether it has happened
                         */
                        occurred: boolean;
                        /**
                         * The day on which it happened
                         */
                        on?: string | null | undefined;
                      }
                    | UnknownMarker
                  )
                | null
                | undefined;
              /**
               * Whether the transition plan is personalized at the direction of the youth
               */
              directedByYouth?: (boolean | UnknownMarker) | null | undefined;
              /**
               * The options on housing
               */
              housing?: (string | NarrativeEntry) | null | undefined;
              /**
               * The options on health insurance
               */
              healthInsurance?: (string | NarrativeEntry) | null | undefined;
              /**
               * The options on education
               */
              education?: (string | NarrativeEntry) | null | undefined;
              /**
               * The local opportunities for mentors and continuing support
               */
              mentorsAndSupport?: (string | NarrativeEntry) | null | undefined;
              /**
               * The work force supports and employment services
               */
              employment?: (string | NarrativeEntry) | null | undefined;
              /**
               * The information on naming somebody to make health care decisions
               */
              healthCareDecisionMaker?: (string | NarrativeEntry) | null | undefined;
              /**
               * The option to execute a health care proxy or power of attorney
               */
              healthCareProxy?: (string | NarrativeEntry) | null | undefined;
              /**
               * true: whatever is not stated here is not known, rather than missing
               */
              unknown?: true | undefined;
            }
          | null
          | undefined;
        /**
         * true: whatever is not stated here is not known, rather than missing
         */
        unknown?: true | undefined;
      }
    | null
    | undefined;
  /**
   * The diagnosis of the child’s problems
   */
  diagnosis?: (string | NarrativeEntry) | null | undefined;
  /**
   * The proposed treatment services
   */
  treatmentServices?: (string | NarrativeEntry) | null | undefined;
  /**
   * The proposed temporary placement
   */
  temporaryPlacement?: (string | NarrativeEntry) | null | undefined;
  /**
   * Placement plan
   */
  placementPlan?:
    | {
        /**
         * The type of home or institution in which the child is to be placed
         */
        typeOfPlacement?: (string | NarrativeEntry) | null | undefined;
        /**
         * The discussion of the placement’s safety and appropriateness
         */
        safetyAndAppropriateness?: (string | NarrativeEntry) | null | undefined;
        /**
         * How the voluntary placement agreement or the court’s determination is carried out
         */
        carryingOutAgreementOrDetermination?: (string | NarrativeEntry) | null | undefined;
        /**
         * Why a placement far from the parents’ home or out of state is best for the child
         */
        reasonsForDistance?: (string | NarrativeEntry) | null | undefined;
        /**
         * true: whatever is not stated here is not known, rather than missing
         */
        unknown?: true | undefined;
      }
    | null
    | undefined;
  /**
   * Plan for care and services
   */
  carePlan?:
    | {
        /**
         * How the child is assured safe and proper care
         */
        safeAndProperCare?: (string | NarrativeEntry) | null | undefined;
        /**
         * The services to the parents
         */
        servicesToParents?: (string | NarrativeEntry) | null | undefined;
        /**
         * The services to the child
         */
        servicesToChild?: (string | NarrativeEntry) | null | undefined;
        /**
         * The services to the foster parents
         */
        servicesToFosterParents?: (string | NarrativeEntry) | null | undefined;
        /**
         * The discussion of how appropriate the services given so far have been
         */
        appropriatenessOfServices?: (string | NarrativeEntry) | null | undefined;
        /**
         * true: whatever is not stated here is not known, rather than missing
         */
        unknown?: true | undefined;
      }
    | null
    | undefined;
  /**
   * Health and education records
   */
  healthAndEducationRecords?:
    | {
        /**
         * The names and addresses of the health and educational providers
         */
        providers?: (string | NarrativeEntry) | null | undefined;
        /**
         * The grade level performance in the health and education records
         */
        gradeLevel?: (string | NarrativeEntry) | null | undefined;
        /**
         * The school record
         */
        schoolRecord?: (string | NarrativeEntry) | null | undefined;
        /**
         * The record of immunizations
         */
        immunizations?: (string | NarrativeEntry) | null | undefined;
        /**
         * The known medical problems
         */
        medicalProblems?: (string | NarrativeEntry) | null | undefined;
        /**
         * The medications
         */
        medications?: (string | NarrativeEntry) | null | undefined;
        /**
         * Other relevant health and education information
         */
        otherInformation?: (string | NarrativeEntry) | null | undefined;
        /**
         * true: whatever is not stated here is not known, rather than missing
         */
        unknown?: true | undefined;
      }
    | null
    | undefined;
  /**
   * Steps toward a permanent home
   */
  permanentHome?:
    | {
        /**
         * The steps taken to find, place in and finalize a permanent home
         */
        steps?: (string | NarrativeEntry) | null | undefined;
        /**
         * The child-specific recruitment efforts, exchanges included
         */
        childSpecificRecruitment?: (string | NarrativeEntry) | null | undefined;
        /**
         * true: whatever is not stated here is not known, rather than missing
         */
        unknown?: true | undefined;
      }
    | null
    | undefined;
  /**
   * Educational stability
   */
  educationalStability?:
    | {
        /**
         * How the placement takes the current educational setting into account
         */
        appropriatenessOfSetting?: (string | NarrativeEntry) | null | undefined;
        /**
         * How the placement takes the distance to the school of enrollment into account
         */
        proximityToSchool?: (string | NarrativeEntry) | null | undefined;
        /**
         * How it is ensured that the child stays in the school of enrollment
         */
        remainingInSchool?: (string | NarrativeEntry) | null | undefined;
        /**
         * The assurance of immediate enrollment in a new school with all records
         */
        immediateEnrollment?: (string | NarrativeEntry) | null | undefined;
        /**
         * true: whatever is not stated here is not known, rather than missing
         */
        unknown?: true | undefined;
      }
    | null
    | undefined;
  /**
   * The compelling reason for not filing to terminate parental rights
   */
  compellingReasonAgainstTermination?: (string | NarrativeEntry) | null | undefined;
  /**
   * Qualified residential treatment program
   */
  residentialTreatment?:
    | {
        /**
         * The efforts to identify and include the family and permanency team
         */
        effortsToFormTeam?: (string | NarrativeEntry) | null | undefined;
        /**
         * The contact information of the team and of other family and fictive kin
         */
        teamContacts?: (string | NarrativeEntry) | null | undefined;
        /**
         * The evidence that team meetings are held when and where it suits the family
         */
        meetingsConvenientForFamily?: (string | NarrativeEntry) | null | undefined;
        /**
         * The evidence that the parent gave input on the members of the team
         */
        parentInputOnTeam?: (string | NarrativeEntry) | null | undefined;
        /**
         * The evidence that the assessment was made together with the team
         */
        assessmentWithTeam?: (string | NarrativeEntry) | null | undefined;
        /**
         * The placement preferences of the team
         */
        placementPreferences?: (string | NarrativeEntry) | null | undefined;
        /**
         * Why the preferences of team and child were not recommended
         */
        reasonsAgainstPreferences?: (string | NarrativeEntry) | null | undefined;
        /**
         * Why the child’s needs cannot be met by family or in a foster family home
         */
        reasonsAgainstFamilyHome?: (string | NarrativeEntry) | null | undefined;
        /**
         * The court’s determination on the placement
         */
        courtDetermination?: (string | NarrativeEntry) | null | undefined;
        /**
         * true: whatever is not stated here is not known, rather than missing
         */
        unknown?: true | undefined;
      }
    | null
    | undefined;
  /**
   * Study in support of the permanency plan
   */
  permanencyStudy?:
    | {
        /**
         * The problems or offenses that made the placement necessary
         */
        reasonForPlacement?: (string | NarrativeEntry) | null | undefined;
        /**
         * The care, treatment and supervision given, and how effective they were
         */
        careAndEffectiveness?: (string | NarrativeEntry) | null | undefined;
        /**
         * The visitation schedule with parents and siblings
         */
        visitationSchedule?: (string | NarrativeEntry) | null | undefined;
        /**
         * Every effort at reunification or a permanent placement
         */
        permanencyEfforts?: (string | NarrativeEntry) | null | undefined;
        /**
         * The timetable, or why extended substitute care is necessary
         */
        timetable?: (string | NarrativeEntry) | null | undefined;
        /**
         * Whether a child placed out of state was visited at least every three months
         */
        outOfStateVisits?: (string | NarrativeEntry) | null | undefined;
        /**
         * The dates of administrative case reviews and permanency team meetings
         */
        meetingDates?: (string | NarrativeEntry) | null | undefined;
        /**
         * Whether the information on the child’s needs is up to date
         */
        currentInformation?: (string | NarrativeEntry) | null | undefined;
        /**
         * Whether the recommended services were received, and the providers’ concerns
         */
        recommendedServices?: (string | NarrativeEntry) | null | undefined;
        /**
         * New reports of abuse or neglect, investigations and findings
         */
        newReports?: (string | NarrativeEntry) | null | undefined;
        /**
         * true: whatever is not stated here is not known, rather than missing
         */
        unknown?: true | undefined;
      }
    | null
    | undefined;
  /**
   * The child’s priority needs
   */
  priorityNeeds?: (PriorityNeed[] | UnknownMarker) | null | undefined;
  /**
   * The completion of the SDM Family Strengths and Needs Assessment
   */
  fsna?:
    | (
        | {
            /**
             * Whether it has happened
             */
            occurred: boolean;
            /**
             * The day on which it happened
             */
            on?: string | null | undefined;
          }
        | UnknownMarker
      )
    | null
    | undefined;
  /**
   * The parties of whom nothing is asked, each with the reason
   */
  exemptions?: (PartyExemption[] | UnknownMarker) | null | undefined;
  /**
   * The objectives of the plan
   */
  objectives?: (Objective[] | UnknownMarker) | null | undefined;
}
/**
 * A service that the plan identifies
 */
export interface PlanService {
  /**
   * The service’s id within the plan
   */
  id?: string | null | undefined;
  /**
   * What the service is, in words
   */
  label?: string | null | undefined;
  /**
   * The strength or need to which the service is matched
   */
  need?: (string | NarrativeEntry) | null | undefined;
  /**
   * Whether the service answers a cultural, racial or ethnic need
   */
  culturalNeed?: (boolean | UnknownMarker) | null | undefined;
  /**
   * The provider of the service
   */
  providerId?:
    | (
        | (
            | string
            | {
                /**
                 * true: no provider
                 */
                none: true;
              }
          )
        | UnknownMarker
      )
    | null
    | undefined;
  /**
   * true: whatever is not stated here is not known, rather than missing
   */
  unknown?: true | undefined;
}
/**
 * A member of the planning team whom the child chose
 */
export interface ChosenTeamMember {
  /**
   * The person’s id within the plan
   */
  id?: string | null | undefined;
  /**
   * Whether the person is a foster parent or caseworker of the child
   */
  isFosterParentOrCaseworker?: (boolean | UnknownMarker) | null | undefined;
  /**
   * Whether DCF rejected the person for good cause
   */
  rejectedForGoodCause?: (boolean | UnknownMarker) | null | undefined;
  /**
   * true: whatever is not stated here is not known, rather than missing
   */
  unknown?: true | undefined;
}
/**
 * In place of a list: that there is nothing to list, or that it is not known
 */
export interface NoneOrUnknown {
  /**
   * true: there are none
   */
  none?: true | undefined;
  /**
   * true: whatever is not stated here is not known, rather than missing
   */
  unknown?: true | undefined;
}
/**
 * A priority need of the child
 */
export interface PriorityNeed {
  /**
   * The need’s id within the plan; objectives refer to it
   */
  id?: string | null | undefined;
  /**
   * What the need is, in words
   */
  label?: string | null | undefined;
  /**
   * The item of the SDM Family Strengths and Needs Assessment
   */
  fsnaItem?: string | null | undefined;
  /**
   * true: whatever is not stated here is not known, rather than missing
   */
  unknown?: true | undefined;
}
/**
 * Why nothing is asked of a party
 */
export interface PartyExemption {
  /**
   * Who is exempt from action steps and evaluations
   */
  party?:
    ('child' | 'parent' | 'guardian' | 'family' | 'serviceProvider' | 'dcf' | 'other') | null | undefined;
  /**
   * The id of the person or provider
   */
  partyId?: string | null | undefined;
  /**
   * Why nothing is asked of the party: the child is too young, the parent declined, there is no provider yet
   */
  reason?: (string | NarrativeEntry) | null | undefined;
  /**
   * true: whatever is not stated here is not known, rather than missing
   */
  unknown?: true | undefined;
}
/**
 * An objective of the plan
 */
export interface Objective {
  /**
   * The objective’s id within the plan
   */
  id?: string | null | undefined;
  /**
   * The statement of the objective
   */
  statement?: (string | NarrativeEntry) | null | undefined;
  /**
   * The priority needs that the objective answers
   */
  needIds?: (string[] | UnknownMarker) | null | undefined;
  /**
   * Whether the objective supports the case planning goal
   */
  supportsGoal?: (boolean | UnknownMarker) | null | undefined;
  /**
   * The objective’s priority
   */
  priority?: (number | UnknownMarker) | null | undefined;
  /**
   * How the objective is measured
   */
  measure?: (string | NarrativeEntry) | null | undefined;
  /**
   * The items of the SDM Family Strengths and Needs Assessment that support it
   */
  fsnaItems?: (string[] | UnknownMarker) | null | undefined;
  /**
   * Progress toward the objective
   */
  progress?:
    | {
        /**
         * The evaluations of progress
         */
        evaluations?: (ProgressEvaluation[] | UnknownMarker) | null | undefined;
        /**
         * The service providers’ feedback
         */
        providerFeedback?: (string | NarrativeEntry) | null | undefined;
        /**
         * The barriers to achieving progress
         */
        barriers?: (Barrier[] | NoneOrUnknown) | null | undefined;
        /**
         * true: whatever is not stated here is not known, rather than missing
         */
        unknown?: true | undefined;
      }
    | null
    | undefined;
  /**
   * The action steps toward the objective
   */
  actionSteps?: (ActionStep[] | UnknownMarker) | null | undefined;
  /**
   * true: whatever is not stated here is not known, rather than missing
   */
  unknown?: true | undefined;
}
/**
 * One party’s evaluation of progress toward the objective
 */
export interface ProgressEvaluation {
  /**
   * Who evaluated; dcf is the Social Worker, family every parent at once
   */
  by?: ('dcf' | 'family' | 'child' | 'parent' | 'guardian' | 'serviceProvider') | null | undefined;
  /**
   * The id of the parent, guardian or provider
   */
  partyId?: string | null | undefined;
  /**
   * The day of the evaluation
   */
  on?: string | null | undefined;
  /**
   * true: whatever is not stated here is not known, rather than missing
   */
  unknown?: true | undefined;
}
/**
 * A barrier to achieving progress
 */
export interface Barrier {
  /**
   * The barrier’s id within the objective
   */
  id?: string | null | undefined;
  /**
   * What the barrier to progress is
   */
  description?: (string | NarrativeEntry) | null | undefined;
  /**
   * How the barrier will be addressed
   */
  howAddressed?: (string | NarrativeEntry) | null | undefined;
  /**
   * true: whatever is not stated here is not known, rather than missing
   */
  unknown?: true | undefined;
}
/**
 * An action step toward the objective
 */
export interface ActionStep {
  /**
   * The action step’s id within the objective
   */
  id?: string | null | undefined;
  /**
   * Who takes the step
   */
  party?: ('dcf' | 'child' | 'parent' | 'guardian' | 'serviceProvider') | null | undefined;
  /**
   * The id of the parent, guardian or provider
   */
  partyId?: string | null | undefined;
  /**
   * What is to be done
   */
  description?: (string | NarrativeEntry) | null | undefined;
  /**
   * How it will be seen that the step is done
   */
  measure?: (string | NarrativeEntry) | null | undefined;
  /**
   * The day by which the step is to be done
   */
  targetDate?: (string | UnknownMarker) | null | undefined;
  /**
   * true: whatever is not stated here is not known, rather than missing
   */
  unknown?: true | undefined;
}
/**
 * A plan before the one now in use
 */
export interface EarlierChildInPlacementCasePlan {
  /**
   * The plan’s id within this record
   */
  id?: string | null | undefined;
  /**
   * Whether it was the initial plan or an ongoing one
   */
  kind?: ('initial' | 'ongoing') | null | undefined;
  /**
   * The day on which it was developed
   */
  developedOn?: string | null | undefined;
}
