/** The value of an element, as text or as a number; a blank, `null` or absent one is missing in AFCARS. */
export type ElementValue = string | number | null | undefined;

/** A removal from home with what belongs to it. */
export interface AfcarsRemoval {
  /** Date of removal. */
  readonly E69?: ElementValue;
  /** Every living arrangement of the removal. */
  readonly livingArrangements?: readonly AfcarsLivingArrangement[] | null | undefined;
  /** Every permanency plan of the removal. */
  readonly permanencyPlans?: readonly AfcarsPermanencyPlan[] | null | undefined;
  /** Every periodic review that was held. */
  readonly periodicReviews?: readonly { readonly E149?: ElementValue }[] | null | undefined;
  /** Every permanency hearing that was held. */
  readonly permanencyHearings?: readonly { readonly E150?: ElementValue }[] | null | undefined;
  /** Every visit of a caseworker. */
  readonly caseworkerVisits?: readonly AfcarsCaseworkerVisit[] | null | undefined;
  /** Date of exit. */
  readonly E153?: ElementValue;
  /** Exit reason; 9: not applicable, the child has not left. */
  readonly E155?: ElementValue;
  readonly [element: `E${number}`]: ElementValue;
}

export interface AfcarsLivingArrangement {
  /** The day on which it began. */
  readonly E112?: ElementValue;
  /** Whether it is a foster family home. */
  readonly E113?: ElementValue;
  /** Whether that home is a relative’s. */
  readonly E117?: ElementValue;
  /** Whether it is a pre-adoptive home. */
  readonly E118?: ElementValue;
  /** Whether it is a kin’s home. */
  readonly E119?: ElementValue;
  /** Of anything but a foster family home, what it is. */
  readonly E120?: ElementValue;
  readonly [element: `E${number}`]: ElementValue;
}

export interface AfcarsPermanencyPlan {
  /** The day on which it was established. */
  readonly E147?: ElementValue;
  /** The plan. */
  readonly E148?: ElementValue;
}

export interface AfcarsCaseworkerVisit {
  /** The day of the visit. */
  readonly E151?: ElementValue;
  /** Where it was: 1 the child’s residence, 2 elsewhere. */
  readonly E152?: ElementValue;
}

/**
 * One child’s elements of an AFCARS 2020 out-of-home care file, keyed by element, nested as in the file.
 *
 * Days are written `YYYYMMDD` or `YYYY-MM-DD`. Each list is whole: everything that the file has of that removal. A list
 * of which only a part is at hand, the latest hearing for instance, is left out. Other elements may be there; they are
 * not read.
 */
export interface AfcarsChild {
  /** Report date, `YYYYMM`. */
  readonly E2?: ElementValue;
  /** The child’s record number. */
  readonly E4?: ElementValue;
  /** Date of birth. */
  readonly E5?: ElementValue;
  /** Every removal of the child, earlier ones too. */
  readonly removals?: readonly AfcarsRemoval[] | null | undefined;
  readonly [element: `E${number}`]: ElementValue;
}
