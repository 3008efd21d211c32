import { describe, expect, it } from 'vitest';
import type { Child } from '../../../src/record/case-record';
import { away, childFact } from './child-facts';

/** Placed long before the 18th birthday, 4 May 2027. */
const YOUTH: Child = {
  dateOfBirth: '2009-05-04',
  legalStatus: [{ basis: 'commitmentAbuseNeglectUncaredFor', from: '2026-03-02' }],
  placements: [away('2026-03-02')],
};

describe('usc-42-675.5.H.a the 90 days before the 18th birthday', () => {
  it('begin 90 days before it, and end the day before', () => {
    expect(childFact('transitionPlanWindowOpensOn', YOUTH, '2026-09-15')).toBe('2027-02-03');
    expect(childFact('transitionPlanDueOn', YOUTH, '2026-09-15')).toBe('2027-05-03');
  });

  it.each([
    ['2010-03-01', '2027-12-02', '2028-02-29'],
    ['2008-02-29', '2025-12-01', '2026-02-28'],
    ['2009-01-01', '2026-10-03', '2026-12-31'],
  ])('of somebody born on %s begin on %s and end on %s', (dateOfBirth, opensOn, lastDay) => {
    const child: Child = { ...YOUTH, dateOfBirth };
    expect(childFact('transitionPlanWindowOpensOn', child, '2026-09-15')).toBe(opensOn);
    expect(childFact('transitionPlanDueOn', child, '2026-09-15')).toBe(lastDay);
  });

  it('are not known where the date of birth is not', () => {
    const child: Child = { ...YOUTH, dateOfBirth: null };
    for (const name of [
      'transitionPlanWindowOpensOn',
      'transitionPlanDueOn',
      'transitionPlanWindowHasOpened',
    ]) {
      expect(childFact(name, child, '2027-03-01')).toBeNull();
    }
  });
});

describe('usc-42-675.5.H.a whether the 90 days have begun', () => {
  const hasOpened = (child: Child, asOf: string) => childFact('transitionPlanWindowHasOpened', child, asOf);

  it.each([
    ['2027-02-02', false],
    ['2027-02-03', true],
    ['2027-05-03', true],
    ['2027-05-04', true],
    ['2029-01-01', true],
  ])('on %s: %s', (asOf, expected) => {
    expect(hasOpened(YOUTH, asOf)).toBe(expected);
  });

  it('is not so for a youth placed on the 18th birthday or later', () => {
    expect(hasOpened({ ...YOUTH, placements: [away('2027-05-03')] }, '2027-08-01')).toBe(true);
    expect(hasOpened({ ...YOUTH, placements: [away('2027-05-04')] }, '2027-08-01')).toBe(false);
  });

  it('needs the first day of the placement only after the birthday', () => {
    const child: Child = {
      ...YOUTH,
      legalStatus: [{ basis: 'commitmentAbuseNeglectUncaredFor' }],
      placements: [away(null)],
    };
    expect(hasOpened(child, '2027-05-03')).toBe(true);
    expect(hasOpened(child, '2027-05-04')).toBeNull();
  });
});
