import { describe, expect, it } from 'vitest';
import type { Child } from '../../../src/record/case-record';
import { away, childFact } from './child-facts';

const AS_OF = '2026-09-15';

type Transition = Child['transitioningDueToAge'];

const leaving = (transitioningDueToAge: Transition, more: Child = {}): Child => ({
  dateOfBirth: '2008-09-20',
  legalStatus: [{ basis: 'commitmentAbuseNeglectUncaredFor', from: '2026-03-31' }],
  placements: [away('2026-03-31')],
  transitioningDueToAge,
  ...more,
});

describe('usc-42-675.5.I.c the day on which the youth is expected to leave care', () => {
  const leavesOn = (child: Child) => childFact('leavesCareOn', child, AS_OF);

  it('is the recorded day, past or to come', () => {
    expect(leavesOn(leaving({ expected: true, on: '2026-12-01' }))).toBe('2026-12-01');
    expect(leavesOn(leaving({ expected: true, on: '2026-09-01' }))).toBe('2026-09-01');
  });

  it('is none for a youth who is not leaving because of age', () => {
    expect(leavesOn(leaving({ expected: false }))).toBe('none');
    expect(leavesOn(leaving(null, { dateOfBirth: '2012-01-01' }))).toBe('none');
  });

  it('is not known where it is not recorded', () => {
    expect(leavesOn(leaving({ expected: true }))).toBeNull();
    expect(leavesOn(leaving(null))).toBeNull();
  });
});

describe('usc-42-675.5.I.c the youth’s age on leaving care', () => {
  const age = (child: Child) => childFact('ageOnLeavingCare', child, AS_OF);

  it.each([
    ['2026-09-19', 17],
    ['2026-09-20', 18],
    ['2029-09-20', 21],
  ])('on %s is %i', (on, years) => {
    expect(age(leaving({ expected: true, on }))).toBe(years);
  });

  it('is not known without the day, or the date of birth', () => {
    expect(age(leaving({ expected: true }))).toBeNull();
    expect(age(leaving({ expected: false }))).toBeNull();
    expect(age(leaving({ expected: true, on: '2026-12-01' }, { dateOfBirth: null }))).toBeNull();
  });
});

describe('usc-42-675.5.I.c whether the youth will have been in foster care for six months', () => {
  const isLongEnough = (child: Child) => childFact('isInCareLongEnoughForDocuments', child, AS_OF);

  it.each([
    ['2026-09-29', false],
    ['2026-09-30', true],
    ['2026-10-01', true],
  ])('since 31 March, leaving on %s: %s; September has no day 31', (on, expected) => {
    expect(isLongEnough(leaving({ expected: true, on }))).toBe(expected);
  });

  it('counts the present placement, moves included', () => {
    const moved = { placements: [away('2026-03-31', '2026-06-01'), away('2026-06-01')] };
    expect(isLongEnough(leaving({ expected: true, on: '2026-09-30' }, moved))).toBe(true);
  });

  it('is not known where there is no day of leaving, or no placement', () => {
    expect(isLongEnough(leaving({ expected: false }))).toBeNull();
    expect(isLongEnough(leaving({ expected: true }))).toBeNull();
    expect(isLongEnough(leaving({ expected: true, on: '2026-12-01' }, { placements: [] }))).toBeNull();
    expect(isLongEnough(leaving({ expected: true, on: '2026-12-01' }, { legalStatus: null }))).toBeNull();
  });
});
