import { describe, expect, it } from 'vitest';
import type { Child } from '../../../src/record/case-record';
import { away } from '../child/child-facts';
import { familyFact } from './family-facts';

const PLACED: Child = {
  legalStatus: [{ basis: 'orderOfTemporaryCustody', from: '2026-01-02' }],
  placements: [away('2026-01-02')],
};
const AT_HOME: Child = { ...PLACED, placements: [] };
const PERHAPS_PLACED: Child = { ...PLACED, placements: null };

type Goals = Child['permanency'];
const TOWARD: Goals = { goal: 'reunification', concurrentGoal: 'none' };
const AWAY_FROM: Goals = { goal: 'adoption', concurrentGoal: 'none' };

const inPlacement = (...children: Child[]) => familyFact('hasChildInPlacement', {}, '2026-06-01', children);
const towardReunification = (...children: Child[]) =>
  familyFact('hasChildInPlacementTowardReunification', {}, '2026-06-01', children);

describe('an associated child is in placement', () => {
  it('where any child of the record is', () => {
    expect(inPlacement(AT_HOME, PLACED)).toBe(true);
    expect(inPlacement(PERHAPS_PLACED, PLACED)).toBe(true);
    expect(inPlacement(AT_HOME, AT_HOME)).toBe(false);
    expect(inPlacement()).toBe(false);
  });

  it('is not known where the children are not, or whether one of them is', () => {
    expect(familyFact('hasChildInPlacement', {}, '2026-06-01', null)).toBeNull();
    expect(inPlacement(AT_HOME, PERHAPS_PLACED)).toBeNull();
  });
});

describe('an associated child in placement has reunification as permanent or concurrent plan', () => {
  it.each([
    [{ goal: 'reunification', concurrentGoal: 'none' }, true],
    [{ goal: 'adoption', concurrentGoal: 'reunification' }, true],
    [{ goal: 'reunification' }, true],
    [{ concurrentGoal: 'reunification' }, true],
    [{ goal: 'adoption', concurrentGoal: 'none' }, false],
    [{ goal: 'notYetEstablished', concurrentGoal: 'notYetEstablished' }, false],
    [{ goal: 'adoption' }, null],
    [{ concurrentGoal: 'none' }, null],
    [null, null],
  ] as const)('%j: %s', (permanency, toward) => {
    expect(towardReunification({ ...PLACED, permanency })).toBe(toward);
  });

  it('is asked of the child in placement, not of a sibling at home', () => {
    expect(
      towardReunification({ ...PLACED, permanency: AWAY_FROM }, { ...AT_HOME, permanency: TOWARD }),
    ).toBe(false);
    expect(towardReunification({ ...PLACED, permanency: AWAY_FROM }, { ...PLACED, permanency: TOWARD })).toBe(
      true,
    );
  });

  it('is not known where it is not known of the one child of whom it may be so', () => {
    expect(towardReunification({ ...PERHAPS_PLACED, permanency: TOWARD })).toBeNull();
    expect(towardReunification({ ...PERHAPS_PLACED, permanency: AWAY_FROM })).toBe(false);
    expect(familyFact('hasChildInPlacementTowardReunification', {}, '2026-06-01', null)).toBeNull();
  });
});
