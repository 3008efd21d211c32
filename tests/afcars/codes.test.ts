import { describe, expect, it } from 'vitest';
import { LIVING_ARRANGEMENTS, PERMANENCY_PLANS } from '../../src/afcars/code-values';
import { childOf, issuesOf, openReason, placeOf, REMOVAL, row } from './rows';

const goalOf = (E148: string | number | null) =>
  childOf(row({ ...REMOVAL, permanencyPlans: [{ E147: '20260401', E148 }] })).permanency?.goal;

describe('E148, the permanency plan', () => {
  it.each([
    [1, 'reunification'],
    [2, 'livingWithRelatives'],
    [3, 'adoption'],
    [4, undefined],
    [5, 'anotherPlannedPermanentLivingArrangement'],
  ] as const)('%s is the goal %s', (code, goal) => {
    expect([goalOf(code), goalOf(String(code))]).toEqual([goal, goal]);
  });

  it('has no other code in the table', () => {
    expect([...PERMANENCY_PLANS.keys()]).toEqual([1, 2, 3, 4, 5]);
  });

  it('guardianship could be with or without a subsidy, and is left open with the reason', () => {
    const given = row({ ...REMOVAL, permanencyPlans: [{ E147: '20260401', E148: 4 }] });
    expect(issuesOf(given)).toEqual([]);
    expect(openReason(given, '/children/0/permanency/goal')).toMatch(/no mark of a subsidy/);
  });

  it.each([0, 6, '01', '1.0', 'adoption', true])('%s is no code', (code) => {
    const given = row({ ...REMOVAL, permanencyPlans: [{ E147: '20260401', E148: code as number }] });
    expect(issuesOf(given)).toEqual([
      `${code === true ? 'wrongType' : 'unknownCode'} /removals/0/permanencyPlans/0/E148`,
    ]);
    expect(childOf(given).permanency).toBeUndefined();
  });
});

describe('E120, the living arrangement', () => {
  it.each([
    [1, 'groupHomeFamilyOperated'],
    [2, 'groupHomeStaffOperated'],
    [3, 'groupHomeShelterCare'],
    [4, 'residentialTreatmentCenter'],
    [5, 'qualifiedResidentialTreatmentProgram'],
    [6, 'childCareInstitution'],
    [7, 'childCareInstitutionShelterCare'],
    [8, 'supervisedIndependentLiving'],
    [9, 'juvenileJusticeFacility'],
    [10, 'medicalOrRehabilitativeFacility'],
    [11, 'psychiatricHospital'],
    [12, 'runaway'],
    [13, 'whereaboutsUnknown'],
  ] as const)('%s is the setting %s, and no trial home visit', (E120, setting) => {
    const place = { setting, trialHomeVisit: false };
    expect([placeOf({ E113: 0, E120 }), placeOf({ E120: String(E120) })]).toEqual([place, place]);
  });

  it('14 is a trial home visit, of which it is not known whether a court extended it', () => {
    const removal = row({ E69: '20260302', livingArrangements: [{ E112: '20260302', E113: 0, E120: 14 }] });
    expect(childOf(removal).placements).toEqual([
      {
        startDate: '2026-03-02',
        setting: 'placedAtHome',
        trialHomeVisit: true,
        courtExtendedUntil: 'unknown',
      },
    ]);
  });

  it('has no other code in the table', () => {
    expect([...LIVING_ARRANGEMENTS.keys()]).toEqual(Array.from({ length: 14 }, (_, index) => index + 1));
  });

  it.each([0, 15])('%s is no code', (E120) => {
    const given = row({ E69: '20260302', livingArrangements: [{ E112: '20260302', E113: 0, E120 }] });
    expect(issuesOf(given)).toEqual(['unknownCode /removals/0/livingArrangements/0/E120']);
    expect(placeOf({ E113: 0, E120 })).toEqual({ setting: null, trialHomeVisit: null });
  });
});

describe('E113, the foster family home', () => {
  it.each([
    [1, 0, 0, 'relativeFosterFamilyHome'],
    [1, 0, null, 'relativeFosterFamilyHome'],
    [0, 1, null, 'preAdoptiveHome'],
    [0, 0, 0, 'nonRelativeFosterFamilyHome'],
    [1, 1, 0, null],
    [0, 0, 1, null],
    [0, 0, null, null],
    [1, null, 0, null],
    [null, 0, 0, null],
    [null, null, null, null],
  ] as const)('relative %s, pre-adoptive %s, kin %s: %s', (E117, E118, E119, setting) => {
    expect(placeOf({ E113: 1, E117, E118, E119 })).toEqual({ setting, trialHomeVisit: false });
  });

  it.each([
    [{ E117: 1, E118: 1 }, /one kind of place/],
    [{ E117: 0, E118: 0, E119: 1 }, /kin’s home/],
    [{}, /is not given/],
  ])('says why %j is left open', (home, reason) => {
    const given = row({ E69: '20260302', livingArrangements: [{ E112: '20260302', E113: 1, ...home }] });
    expect(openReason(given, '/children/0/placements/0/setting')).toMatch(reason);
    expect(issuesOf(given)).toEqual([]);
  });

  it('is no other living arrangement as well', () => {
    const given = row({
      E69: '20260302',
      livingArrangements: [{ E112: '20260302', E113: 1, E117: 1, E118: 0, E120: 4 }],
    });
    expect(issuesOf(given)).toEqual(['contradiction /removals/0/livingArrangements/0/E120']);
    expect(placeOf({ E113: 1, E117: 1, E118: 0, E120: 4 })).toEqual({ setting: null, trialHomeVisit: null });
  });

  it('leaves the setting open where its own code is wrong', () => {
    expect(placeOf({ E113: 7, E120: 4 })).toEqual({ setting: null, trialHomeVisit: null });
  });

  it('leaves the setting open where neither it nor E120 is given', () => {
    expect(placeOf({})).toEqual({ setting: null, trialHomeVisit: null });
    expect(placeOf({ E113: 0 })).toEqual({ setting: null, trialHomeVisit: null });
  });
});

describe('E121, the location', () => {
  it('is not read: it goes by the agency’s state, the record by that of the parents’ home', () => {
    const given = row({
      E69: '20260302',
      livingArrangements: [{ E112: '20260302', E113: 0, E120: 4, E121: 2 }],
    });
    expect(issuesOf(given)).toEqual([]);
    expect(childOf(given).placements?.[0]).not.toHaveProperty('outOfState');
    expect(openReason(given, '/children/*/placements/*/outOfState')).toMatch(/E121/);
  });
});
