import * as z from 'zod/mini';
import { elementId } from './field';
import { entry, planElement, planEvent, planListOrNone, planSection, planValue } from './plan-field';

/** What federal law asks of the case plan of every child in foster care: 42 USC 675(1)(A) to (C), (E), (G), 675(5)(A). */
export const federalContents = () => ({
  placementPlan: planSection(
    {
      typeOfPlacement: entry('the type of home or institution in which the child is to be placed'),
      safetyAndAppropriateness: entry('the discussion of the placement’s safety and appropriateness'),
      carryingOutAgreementOrDetermination: entry(
        'how the voluntary placement agreement or the court’s determination is carried out',
      ),
      reasonsForDistance: entry(
        'why a placement far from the parents’ home or out of state is best for the child',
      ),
    },
    'placement plan',
  ),
  carePlan: planSection(
    {
      safeAndProperCare: entry('how the child is assured safe and proper care'),
      servicesToParents: entry('the services to the parents'),
      servicesToChild: entry('the services to the child'),
      servicesToFosterParents: entry('the services to the foster parents'),
      appropriatenessOfServices: entry(
        'the discussion of how appropriate the services given so far have been',
      ),
    },
    'plan for care and services',
  ),
  healthAndEducationRecords: planSection(
    {
      providers: entry('the names and addresses of the health and educational providers'),
      gradeLevel: entry('the grade level performance in the health and education records'),
      schoolRecord: entry('the school record'),
      immunizations: entry('the record of immunizations'),
      medicalProblems: entry('the known medical problems'),
      medications: entry('the medications'),
      otherInformation: entry('other relevant health and education information'),
    },
    'health and education records',
  ),
  permanentHome: planSection(
    {
      steps: entry('the steps taken to find, place in and finalize a permanent home'),
      childSpecificRecruitment: entry('the child-specific recruitment efforts, exchanges included'),
    },
    'steps toward a permanent home',
  ),
  educationalStability: planSection(
    {
      appropriatenessOfSetting: entry('how the placement takes the current educational setting into account'),
      proximityToSchool: entry(
        'how the placement takes the distance to the school of enrollment into account',
      ),
      remainingInSchool: entry('how it is ensured that the child stays in the school of enrollment'),
      immediateEnrollment: entry('the assurance of immediate enrollment in a new school with all records'),
    },
    'educational stability',
  ),
  compellingReasonAgainstTermination: entry(
    'the compelling reason for not filing to terminate parental rights',
  ),
});

/** What a plan carries for a child in a qualified residential treatment program: 42 USC 675a(c). */
export const residentialTreatment = () =>
  planSection(
    {
      effortsToFormTeam: entry('the efforts to identify and include the family and permanency team'),
      teamContacts: entry('the contact information of the team and of other family and fictive kin'),
      meetingsConvenientForFamily: entry(
        'the evidence that team meetings are held when and where it suits the family',
      ),
      parentInputOnTeam: entry('the evidence that the parent gave input on the members of the team'),
      assessmentWithTeam: entry('the evidence that the assessment was made together with the team'),
      placementPreferences: entry('the placement preferences of the team'),
      reasonsAgainstPreferences: entry('why the preferences of team and child were not recommended'),
      reasonsAgainstFamilyHome: entry(
        'why the child’s needs cannot be met by family or in a foster family home',
      ),
      courtDetermination: entry('the court’s determination on the placement'),
    },
    'qualified residential treatment program',
  );

/** What CGS 17a-15(a) asks of every child's written case plan. */
export const stateContents = () => ({
  diagnosis: entry('the diagnosis of the child’s problems'),
  treatmentServices: entry('the proposed treatment services'),
  temporaryPlacement: entry('the proposed temporary placement'),
});

/** The study in support of the permanency plan, or the status report for the permanency planning team: CGS 17a-15a. */
export const permanencyStudy = () =>
  planSection(
    {
      reasonForPlacement: entry('the problems or offenses that made the placement necessary'),
      careAndEffectiveness: entry('the care, treatment and supervision given, and how effective they were'),
      visitationSchedule: entry('the visitation schedule with parents and siblings'),
      permanencyEfforts: entry('every effort at reunification or a permanent placement'),
      timetable: entry('the timetable, or why extended substitute care is necessary'),
      outOfStateVisits: entry('whether a child placed out of state was visited at least every three months'),
      meetingDates: entry('the dates of administrative case reviews and permanency team meetings'),
      currentInformation: entry('whether the information on the child’s needs is up to date'),
      recommendedServices: entry(
        'whether the recommended services were received, and the providers’ concerns',
      ),
      newReports: entry('new reports of abuse or neglect, investigations and findings'),
    },
    'study in support of the permanency plan',
  );

const chosenTeamMember = planElement(
  'ChosenTeamMember',
  {
    id: elementId('The person’s id within the plan'),
    isFosterParentOrCaseworker: planValue(
      z.boolean(),
      'whether the person is a foster parent or caseworker of the child',
    ),
    rejectedForGoodCause: planValue(z.boolean(), 'whether DCF rejected the person for good cause'),
  },
  'A member of the planning team whom the child chose',
);

/** The items of the additional contents that the law lists, beside a text on the whole section. */
export const additionalContents = planSection(
  {
    age13AndOlder: planSection(
      {
        narrative: entry('the additional contents for a child age 13 or older'),
        preparationForAdulthood: entry('the programs and services that prepare the child for adulthood'),
        adolescentPlan: entry('the adolescent and transition planning'),
        individualTransitionPlan: entry('the individual adolescent transition plan'),
        rightsDocument: planSection(
          {
            education: entry('the child’s rights in education'),
            health: entry('the child’s rights in health'),
            visitation: entry('the child’s rights to visitation'),
            courtParticipation: entry('the child’s rights to take part in court'),
            exitDocuments: entry('the right to the documents on leaving care'),
            safety: entry('the right to stay safe and avoid exploitation'),
          },
          'document of the child’s rights',
        ),
        rightsAcknowledged: planEvent('the child’s signed acknowledgment of the document of rights'),
        teamChoiceOffered: planEvent('the offer to choose members of the planning team'),
        chosenTeamMembers: planListOrNone(
          chosenTeamMember,
          'the members of the planning team whom the child chose',
        ),
      },
      'additional contents for age 13 and older',
    ),
    subsidizedGuardianship: planSection(
      {
        narrative: entry('the additional contents for a goal of subsidized guardianship'),
        returnAndAdoptionRuledOut: entry(
          'the steps taken to determine that return home or adoption is not appropriate',
        ),
        siblingSeparation: entry('the reasons for any separation of siblings'),
        whyGuardianship: entry('why guardianship with the relative is in the child’s best interests'),
        eligibility: entry('how the child meets the eligibility requirements'),
        adoptionDiscussed: entry(
          'the efforts to discuss adoption with the relative, and why it was declined',
        ),
        parentsConsulted: entry(
          'the efforts to discuss the arrangement with the parents, or why none were made',
        ),
      },
      'additional contents for subsidized guardianship',
    ),
    transitioningDueToAge: planSection(
      {
        narrative: entry('the additional contents for a youth transitioning because of age'),
        transitionPlanDeveloped: planEvent(
          'the development, or latest revision, of the transition plan with the youth',
        ),
        directedByYouth: planValue(
          z.boolean(),
          'whether the transition plan is personalized at the direction of the youth',
        ),
        housing: entry('the options on housing'),
        healthInsurance: entry('the options on health insurance'),
        education: entry('the options on education'),
        mentorsAndSupport: entry('the local opportunities for mentors and continuing support'),
        employment: entry('the work force supports and employment services'),
        healthCareDecisionMaker: entry('the information on naming somebody to make health care decisions'),
        healthCareProxy: entry('the option to execute a health care proxy or power of attorney'),
      },
      'additional contents for transition due to age',
    ),
  },
  'additional contents',
);
