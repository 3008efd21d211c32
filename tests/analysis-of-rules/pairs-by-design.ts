/** A rule that follows from another though the two do not name each other, and why both stand. */
export interface PairByDesign {
  readonly rule: string;
  readonly from: string;
  readonly why: string;
}

export const PAIRS_BY_DESIGN: readonly PairByDesign[] = [
  {
    rule: 'termination-petition-filed-after-court-determination',
    from: 'termination-petition-filed-after-long-stay-in-care',
    why: 'One petition serves both duties. They differ in when they are owed, which this comparison leaves out: fifteen months after entering care, and from the determination on.',
  },
  {
    rule: 'voluntary-services-child-plan-developed-with-family',
    from: 'parents-took-part-in-plan-or-absence-noted',
    why: 'Each is related to the policy’s own rule on developing the plan with the family. Federal guidance asks it of every child in placement, Policy 37-6 of those placed by Voluntary Services.',
  },
];
