/**
 * The authority under which DCF holds or places a child, or that there is none. The policy's own closed list
 * (Policy 36-1, Child in Placement Case Plan, third bullet), with the codes that lie outside it.
 */
export const LEGAL_BASES = [
  'voluntaryServicesPlacement',
  'ninetySixHourHold',
  'orderOfTemporaryCustody',
  'commitmentAbuseNeglectUncaredFor',
  'commitmentFwsn',
  'commitmentDual',
  'probateCourtOrder',
  'tprStatutoryParent',
  'voluntaryPlacementAgreement',
  'protectiveSupervision',
  'other',
  'noLegalBasis',
] as const;

export type LegalBasis = (typeof LEGAL_BASES)[number];

/** Legal bases under which a child may be out of the home in DCF's care: all but these two. */
export const PLACEMENT_BASES: ReadonlySet<LegalBasis> = /* @__PURE__ */ new Set(
  LEGAL_BASES.filter((basis) => basis !== 'protectiveSupervision' && basis !== 'noLegalBasis'),
);

export const COMMITMENTS: readonly LegalBasis[] = [
  'commitmentAbuseNeglectUncaredFor',
  'commitmentFwsn',
  'commitmentDual',
];

export const PERMANENCY_GOALS = [
  'reunification',
  'adoption',
  'transferOfGuardianship',
  'subsidizedGuardianship',
  'livingWithRelatives',
  'anotherPlannedPermanentLivingArrangement',
  'notYetEstablished',
] as const;

/** A concurrent goal, or `none`: there is no concurrent goal. */
export const CONCURRENT_GOALS = [...PERMANENCY_GOALS, 'none'] as const;

/** A permanency plan as a hearing determined it, or `none`: it determined none. */
export const HEARING_PLANS = [...PERMANENCY_GOALS, 'none'] as const;

/** The grounds of 42 USC 675(8)(B)(iv) for staying in care past 18, or `none`. */
export const EXTENDED_CARE_GROUNDS = [
  'completingSecondaryEducation',
  'postSecondaryOrVocationalEducation',
  'employmentProgram',
  'employedEightyHoursAMonth',
  'medicalIncapacity',
  'none',
] as const;

export const PROGNOSIS_JUDGMENTS = ['poor', 'notPoor', 'notYetAssessed'] as const;

/** AFCARS 2020 living arrangements (E113–E120), spelt out. */
export const PLACEMENT_SETTINGS = [
  'relativeFosterFamilyHome',
  'nonRelativeFosterFamilyHome',
  'preAdoptiveHome',
  'groupHomeFamilyOperated',
  'groupHomeStaffOperated',
  'groupHomeShelterCare',
  'residentialTreatmentCenter',
  'qualifiedResidentialTreatmentProgram',
  'childCareInstitution',
  'childCareInstitutionShelterCare',
  'supervisedIndependentLiving',
  'juvenileJusticeFacility',
  'medicalOrRehabilitativeFacility',
  'psychiatricHospital',
  'runaway',
  'whereaboutsUnknown',
  'placedAtHome',
] as const;

export type PlacementSetting = (typeof PLACEMENT_SETTINGS)[number];

/** Settings of a child who ran away or cannot be found. */
export const ON_THE_RUN: ReadonlySet<PlacementSetting> = /* @__PURE__ */ new Set<PlacementSetting>([
  'runaway',
  'whereaboutsUnknown',
]);

/** Settings that are no placement, though the child is away: detention, hospitals, and those on the run. */
export const ABSENCES: ReadonlySet<PlacementSetting> = /* @__PURE__ */ new Set<PlacementSetting>([
  'juvenileJusticeFacility',
  'medicalOrRehabilitativeFacility',
  'psychiatricHospital',
  ...ON_THE_RUN,
]);

export const CASE_PROGRAMS = [
  'ongoingServices',
  'voluntaryServices',
  'servicesPostMajority',
  'none',
] as const;

export const ENTRY_ROUTES = [
  'substantiated',
  'unsubstantiatedTransfer',
  'familyAssessmentResponse',
  'other',
] as const;

/** Who takes part in a plan, or owes it something. `dcf` is the Social Worker and the agency. */
export const PLAN_PARTIES = [
  'child',
  'parent',
  'guardian',
  'family',
  'serviceProvider',
  'dcf',
  'other',
] as const;

export type PlanParty = (typeof PLAN_PARTIES)[number];

/** The parties who may owe an action step or a progress evaluation on an objective. */
export const OBJECTIVE_PARTIES = ['dcf', 'child', 'parent', 'guardian', 'serviceProvider'] as const;

/** Who evaluates progress: the policy's Social Worker is `dcf`; `family` stands for every parent at once. */
export const PROGRESS_EVALUATORS = [
  'dcf',
  'family',
  'child',
  'parent',
  'guardian',
  'serviceProvider',
] as const;
