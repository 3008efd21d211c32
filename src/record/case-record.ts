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
               * The day of that judgment
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
      }
    | null
    | undefined;
  /**
   * Transition from DCF care because of age
   */
  transitioningDueToAge?:
    | {
        /**
         * Whether the youth is expected to leave DCF care because of age
         */
        expected?: boolean | null | undefined;
        /**
         * The day on which that is expected
         */
        on?: string | null | undefined;
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
