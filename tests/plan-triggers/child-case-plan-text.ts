import type { Answers } from './three-valued-table';

/** The legal bases that the third bullet lists, in its order. */
export const LISTED_BASES = [
  'voluntaryServicesPlacement',
  'ninetySixHourHold',
  'orderOfTemporaryCustody',
  'commitmentAbuseNeglectUncaredFor',
  'commitmentFwsn',
  'commitmentDual',
  'probateCourtOrder',
  'tprStatutoryParent',
  'voluntaryPlacementAgreement',
] as const;

const YES_OR_NO = [true, false] as const;

/** What the heading "Child in Placement Case Plan" of Policy 36-1 asks about a child. */
export const CHILD_QUESTIONS = {
  outOfHome: YES_OR_NO,
  age: [17, 18, 19],
  dcfCaseIsOpen: YES_OR_NO,
  ...(Object.fromEntries(LISTED_BASES.map((basis) => [basis, YES_OR_NO])) as {
    readonly [Basis in (typeof LISTED_BASES)[number]]: typeof YES_OR_NO;
  }),
} as const;

export type Child = Answers<typeof CHILD_QUESTIONS>;

/**
 * Written from the text of Policy 36-1, "Child in Placement Case Plan", and from nothing else: plans "shall be developed
 * for" the children of three bullets, the third of which has three kinds of legal basis, joined by "or".
 */
export const CHILD_BULLETS = {
  /** "children who are at home but committed to DCF"; the commitments are those that the court orders name */
  'dcf-36-1.child-in-placement-case-plan.1': (child: Child) =>
    !child.outOfHome &&
    (child.commitmentAbuseNeglectUncaredFor || child.commitmentFwsn || child.commitmentDual),
  /** "youth age 18 and older while the DCF case remains open" */
  'dcf-36-1.child-in-placement-case-plan.2': (child: Child) => child.age >= 18 && child.dcfCaseIsOpen,
  /** "in out-of-home care […] when the legal basis for the placement is: a Voluntary Services Program placement" */
  'dcf-36-1.child-in-placement-case-plan.3.a': (child: Child) =>
    child.outOfHome && child.voluntaryServicesPlacement,
  /** "a court order (96 hour hold, order of temporary custody, abuse/neglect/uncared for commitment, …)" */
  'dcf-36-1.child-in-placement-case-plan.3.b': (child: Child) =>
    child.outOfHome &&
    (child.ninetySixHourHold ||
      child.orderOfTemporaryCustody ||
      child.commitmentAbuseNeglectUncaredFor ||
      child.commitmentFwsn ||
      child.commitmentDual ||
      child.probateCourtOrder ||
      child.tprStatutoryParent),
  /** "a voluntary placement agreement" */
  'dcf-36-1.child-in-placement-case-plan.3.c': (child: Child) =>
    child.outOfHome && child.voluntaryPlacementAgreement,
} as const;

/** Whether the text asks for a child in placement case plan. */
export const childPlanIsAskedFor = (child: Child): boolean =>
  Object.values(CHILD_BULLETS).some((bullet) => bullet(child));
