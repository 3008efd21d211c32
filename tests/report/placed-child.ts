import type { CaseRecord, Child } from '../../src/record/case-record';

/** A child, placed under a court order on 2 March 2026, of whom nothing else is known. */
export const placedChild = (parts: Child = {}): Child => ({
  id: 'c1',
  legalStatus: [{ basis: 'orderOfTemporaryCustody', from: '2026-03-02' }],
  placements: [{ startDate: '2026-03-02', setting: 'relativeFosterFamilyHome', trialHomeVisit: false }],
  ...parts,
});

/** A child at home, under no legal status. */
export const childAtHome = (parts: Child = {}): Child => ({
  id: 'c1',
  dateOfBirth: '2018-05-04',
  dcfCaseOpen: true,
  legalStatus: [],
  placements: [],
  ...parts,
});

export const recordOf = (...children: Child[]): CaseRecord => ({ children });
