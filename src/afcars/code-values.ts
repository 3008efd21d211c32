import type { PERMANENCY_GOALS, PLACEMENT_SETTINGS } from '../record/codes';

type Goal = (typeof PERMANENCY_GOALS)[number];
export type Setting = (typeof PLACEMENT_SETTINGS)[number];

/** What a code of an element means, in AFCARS’s words and in the record’s; `null`: the record cannot say it. */
interface CodeMeaning<Value> {
  readonly label: string;
  readonly value: Value | null;
}

/** E148, permanency plan. */
export const PERMANENCY_PLANS: ReadonlyMap<number, CodeMeaning<Goal>> = /* @__PURE__ */ new Map([
  [1, { label: 'Reunify with parents or legal guardians', value: 'reunification' }],
  [2, { label: 'Live with other relatives', value: 'livingWithRelatives' }],
  [3, { label: 'Adoption', value: 'adoption' }],
  [4, { label: 'Guardianship', value: null }],
  [5, { label: 'Planned permanent living arrangement', value: 'anotherPlannedPermanentLivingArrangement' }],
]);

/** E120, living arrangement other than a foster family home. */
export const LIVING_ARRANGEMENTS: ReadonlyMap<number, CodeMeaning<Setting>> = /* @__PURE__ */ new Map([
  [1, { label: 'Group home, family operated', value: 'groupHomeFamilyOperated' }],
  [2, { label: 'Group home, staff operated', value: 'groupHomeStaffOperated' }],
  [3, { label: 'Group home, shelter care', value: 'groupHomeShelterCare' }],
  [4, { label: 'Residential treatment center', value: 'residentialTreatmentCenter' }],
  [5, { label: 'Qualified residential treatment program', value: 'qualifiedResidentialTreatmentProgram' }],
  [6, { label: 'Child care institution', value: 'childCareInstitution' }],
  [7, { label: 'Child care institution, shelter care', value: 'childCareInstitutionShelterCare' }],
  [8, { label: 'Supervised independent living', value: 'supervisedIndependentLiving' }],
  [9, { label: 'Juvenile justice facility', value: 'juvenileJusticeFacility' }],
  [10, { label: 'Medical or rehabilitative facility', value: 'medicalOrRehabilitativeFacility' }],
  [11, { label: 'Psychiatric hospital', value: 'psychiatricHospital' }],
  [12, { label: 'Runaway', value: 'runaway' }],
  [13, { label: 'Whereabouts unknown', value: 'whereaboutsUnknown' }],
  [14, { label: 'Placed at home', value: 'placedAtHome' }],
]);

/** E155, exit reason: the codes, of which the last says that the child has not left. */
export const EXIT_REASONS: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9];
export const NOT_EXITED = 9;

/** E152, location of a caseworker’s visit: the child’s residence, or elsewhere. */
export const VISIT_LOCATIONS: readonly number[] = [1, 2];
export const AT_RESIDENCE = 1;
