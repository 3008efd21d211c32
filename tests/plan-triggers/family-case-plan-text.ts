import type { Answers } from './three-valued-table';

/** What the heading "Family Case Plans" of Policy 36-1 asks about a family. */
export const FAMILY_QUESTIONS = {
  caseIsOpen: [true, false],
  program: ['ongoingServices', 'voluntaryServices', 'servicesPostMajority', 'none'],
  entryRoute: ['substantiated', 'unsubstantiatedTransfer', 'familyAssessmentResponse', 'other'],
  childInPlacementTowardReunification: [true, false],
  childInPlacement: [true, false],
  parentIsServed: [true, false],
} as const;

type Family = Answers<typeof FAMILY_QUESTIONS>;

/**
 * Written from the text of Policy 36-1, "Family Case Plans", and from nothing else: plans "shall be developed for" the
 * families of four bullets, joined by "and": each is enough.
 */
export const FAMILY_BULLETS = {
  /** "all families with an open case in ongoing services including unsubstantiated transfers and [FAR] cases" */
  'dcf-36-1.family-case-plans.1': (family: Family) =>
    family.caseIsOpen &&
    (family.program === 'ongoingServices' ||
      family.entryRoute === 'unsubstantiatedTransfer' ||
      family.entryRoute === 'familyAssessmentResponse'),
  /** "families with an open case in the Voluntary Services Program" */
  'dcf-36-1.family-case-plans.2': (family: Family) =>
    family.caseIsOpen && family.program === 'voluntaryServices',
  /** "an associated child in placement whose permanent or concurrent plan is reunification"; of an open case nothing is said */
  'dcf-36-1.family-case-plans.3': (family: Family) => family.childInPlacementTowardReunification,
  /** "an associated child in placement (regardless of [the] plan) for whom DCF is providing services (other than visitation)" */
  'dcf-36-1.family-case-plans.4': (family: Family) => family.childInPlacement && family.parentIsServed,
} as const;

/** Whether the text asks for a family case plan. */
export const familyPlanIsAskedFor = (family: Family): boolean =>
  Object.values(FAMILY_BULLETS).some((bullet) => bullet(family));
