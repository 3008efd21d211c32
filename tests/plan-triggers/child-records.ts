import type { CaseRecord, LegalStatus } from '../../src/record/case-record';
import { LEGAL_BASES, type LegalBasis } from '../../src/record/codes';
import { childPlanIsAskedFor, LISTED_BASES, type Child } from './child-case-plan-text';
import type { Answers, PartlyKnown } from './three-valued-table';

const DAY_BEFORE = '2026-09-14';
const REMOVED_ON = '2026-08-03';

const YES_OR_NO = [true, false] as const;

/** What a record says about a child with two legal statuses, any two of all twelve, each piece of it known or not. */
export const CHILD_RECORD_QUESTIONS = {
  outOfHome: YES_OR_NO,
  /** On the day of evaluation the youth turns 18, turns 18 on the day after, or is 19. */
  dateOfBirth: ['2008-09-15', '2008-09-16', '2007-01-31'],
  dcfCaseIsOpen: YES_OR_NO,
  oneBasis: LEGAL_BASES,
  oneHolds: YES_OR_NO,
  otherBasis: LEGAL_BASES,
  otherHolds: YES_OR_NO,
} as const;

type Known = Answers<typeof CHILD_RECORD_QUESTIONS>;

const AGES: { readonly [Day in Known['dateOfBirth']]: Child['age'] } = {
  '2008-09-15': 18,
  '2008-09-16': 17,
  '2007-01-31': 19,
};

/** What the text asks, of what a record says: the bases that it lists and no others. */
export function childPlanIsAskedForByRecord(said: Known): boolean {
  const isHeldUnder = (basis: LegalBasis): boolean =>
    (said.oneHolds && said.oneBasis === basis) || (said.otherHolds && said.otherBasis === basis);
  const listed = Object.fromEntries(LISTED_BASES.map((basis) => [basis, isHeldUnder(basis)])) as {
    readonly [Basis in (typeof LISTED_BASES)[number]]: boolean;
  };
  return childPlanIsAskedFor({
    outOfHome: said.outOfHome,
    age: AGES[said.dateOfBirth],
    dcfCaseIsOpen: said.dcfCaseIsOpen,
    ...listed,
  });
}

const statusOf = (basis: LegalBasis | null, holds: boolean | null): LegalStatus => ({
  basis,
  from: REMOVED_ON,
  until: holds === null ? 'unknown' : holds ? null : DAY_BEFORE,
});

/** The record that says so. */
export function childRecord(said: PartlyKnown<typeof CHILD_RECORD_QUESTIONS>): CaseRecord {
  const away = [{ startDate: REMOVED_ON, setting: 'relativeFosterFamilyHome' as const }];
  return {
    children: [
      {
        id: 'child-1',
        dateOfBirth: said.dateOfBirth,
        dcfCaseOpen: said.dcfCaseIsOpen,
        legalStatus: [statusOf(said.oneBasis, said.oneHolds), statusOf(said.otherBasis, said.otherHolds)],
        placements: said.outOfHome === null ? null : said.outOfHome ? away : [],
      },
    ],
  };
}
