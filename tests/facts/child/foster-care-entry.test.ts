import { describe, expect, it } from 'vitest';
import type { Child } from '../../../src/record/case-record';
import { away, childFact } from './child-facts';

/** Removed on 2 March 2026: the sixtieth day after is 1 May. */
const PLACED: Child = {
  legalStatus: [{ basis: 'orderOfTemporaryCustody', from: '2026-03-02' }],
  placements: [away('2026-03-02')],
};

type Finding = NonNullable<Child['court']>['firstAbuseOrNeglectFinding'];

const enteredOn = (finding: Finding, child: Child = PLACED, asOf = '2026-09-15') =>
  childFact(
    'enteredFosterCareOn',
    { ...child, court: { firstAbuseOrNeglectFinding: finding ?? null } },
    asOf,
  );

describe('the day on which a child is considered to have entered foster care', () => {
  it.each([
    ['2026-03-01', '2026-05-01', 'before removal: another stay, or a child at home'],
    ['2026-03-02', '2026-03-02', 'on the day of removal'],
    ['2026-03-03', '2026-03-03', 'after removal'],
    ['2026-04-30', '2026-04-30', 'on the day before the sixtieth'],
    ['2026-05-01', '2026-05-01', 'on the sixtieth day'],
    ['2026-05-02', '2026-05-01', 'after the sixtieth day'],
  ])('of a finding on %s is %s: %s', (on, entered) => {
    expect(enteredOn({ occurred: true, on })).toBe(entered);
  });

  it('without a finding is the sixtieth day after removal, also while that lies ahead', () => {
    expect(enteredOn({ occurred: false })).toBe('2026-05-01');
    expect(enteredOn({ occurred: false }, PLACED, '2026-03-10')).toBe('2026-05-01');
  });

  it('does not know a finding before its day', () => {
    expect(enteredOn({ occurred: true, on: '2026-04-15' }, PLACED, '2026-04-14')).toBe('2026-05-01');
    expect(enteredOn({ occurred: true, on: '2026-04-15' }, PLACED, '2026-04-15')).toBe('2026-04-15');
  });

  it('is not known where the finding or its day is not', () => {
    expect(enteredOn(null)).toBeNull();
    expect(enteredOn({ occurred: true })).toBeNull();
    expect(childFact('enteredFosterCareOn', PLACED, '2026-09-15')).toBeNull();
  });

  it('follows the present placement: moves do not change it, a new episode does', () => {
    const moved = { ...PLACED, placements: [away('2026-03-02', '2026-04-01'), away('2026-04-01')] };
    expect(enteredOn({ occurred: false }, moved)).toBe('2026-05-01');
    const again: Child = {
      legalStatus: [
        { basis: 'orderOfTemporaryCustody', from: '2025-03-02', until: '2025-06-02' },
        { basis: 'orderOfTemporaryCustody', from: '2026-03-02' },
      ],
      placements: [away('2025-03-02', '2025-06-02'), away('2026-03-02')],
    };
    expect(enteredOn({ occurred: true, on: '2025-04-01' }, again)).toBe('2026-05-01');
  });

  it('is none for a child who is not in placement, and not known where that is not', () => {
    expect(enteredOn({ occurred: false }, { ...PLACED, placements: [] })).toBe('none');
    expect(enteredOn({ occurred: false }, { ...PLACED, placements: null })).toBeNull();
  });
});
