import { describe, expect, it } from 'vitest';
import type { Placement } from '../../../src/record/case-record';
import { PLACEMENT_SETTINGS } from '../../../src/record/codes';
import { away, childFact, visit } from './child-facts';

const AS_OF = '2026-09-15';
const HELD = [{ basis: 'orderOfTemporaryCustody', from: '2026-03-02' }] as const;

/** A fact of a child in DCF's custody, in these placements. */
const factOf = (name: string, placements: readonly Placement[] | null, legalStatus = HELD) =>
  childFact(name, { legalStatus: [...legalStatus], placements: placements && [...placements] }, AS_OF);

const FACTS = [
  'currentPlacementIsFosterHomeOrInstitution',
  'currentPlacementIsFarFromParents',
  'currentPlacementIsOutOfState',
] as const;

describe('the place of the current placement', () => {
  it.each(FACTS)('%s: not known where the placements are not', (name) => {
    expect(factOf(name, null)).toBeNull();
  });

  it.each(FACTS)('%s: not known where it is not known whether a stay has ended', (name) => {
    expect(factOf(name, [{ ...away('2026-03-02'), endDate: 'unknown' }])).toBeNull();
  });

  it.each(FACTS)('%s: not known where one of two stays that go on began on an unknown day', (name) => {
    const told = { outOfState: true, farFromParents: true };
    expect(
      factOf(name, [
        { ...away('2026-03-02'), ...told },
        { ...away(null), ...told },
      ]),
    ).toBeNull();
    expect(
      factOf(name, [
        { ...away('2026-03-02'), ...told },
        { ...away('2026-04-02'), ...told },
      ]),
    ).toBe(true);
  });

  it.each(FACTS)('%s: false of a child who is in no placement', (name) => {
    const left = { ...away('2026-03-02', '2026-08-01'), outOfState: true, farFromParents: true };
    expect(factOf(name, [left])).toBe(false);
    expect(factOf(name, [])).toBe(false);
  });

  it.each([
    ['currentPlacementIsFarFromParents', 'farFromParents'],
    ['currentPlacementIsOutOfState', 'outOfState'],
  ] as const)('%s: as recorded of the placement that began last', (name, member) => {
    const first = { ...away('2026-03-02', '2026-04-01'), [member]: true };
    const now = (value: boolean | null) => ({ ...away('2026-04-01'), [member]: value });
    expect([true, false, null].map((value) => factOf(name, [first, now(value)]))).toEqual([
      true,
      false,
      null,
    ]);
  });
});

describe('currentPlacementIsFosterHomeOrInstitution', () => {
  it('goes by the setting, detention and hospitals left out', () => {
    const counted = PLACEMENT_SETTINGS.filter((setting) =>
      factOf('currentPlacementIsFosterHomeOrInstitution', [
        away('2026-03-02', '2026-04-01'),
        { startDate: '2026-04-01', setting },
      ]),
    );
    expect(counted).toEqual([
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
    ]);
  });

  it('is false on a trial home visit, also without a setting', () => {
    const stays = [away('2026-03-02', '2026-08-01')];
    expect(factOf('currentPlacementIsFosterHomeOrInstitution', [...stays, visit('2026-08-01')])).toBe(false);
    const marked = { startDate: '2026-08-01', trialHomeVisit: true };
    expect(factOf('currentPlacementIsFosterHomeOrInstitution', [...stays, marked])).toBe(false);
  });

  it('is not known of a stay away from home of which the setting is not recorded', () => {
    const placement = { startDate: '2026-04-01', trialHomeVisit: false };
    expect(factOf('currentPlacementIsFosterHomeOrInstitution', [placement])).toBeNull();
  });
});
