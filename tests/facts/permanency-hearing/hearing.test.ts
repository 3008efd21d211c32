import { describe, expect, it } from 'vitest';
import type { Child, PermanencyHearing } from '../../../src/record/case-record';
import { away } from '../child/child-facts';
import { factsOfEach } from '../child/facts-of-each';

const AS_OF = '2026-09-15';

const heard = (permanencyHearings: PermanencyHearing[], more: Child = {}): Child => ({
  dateOfBirth: '2010-06-01',
  legalStatus: [{ basis: 'commitmentAbuseNeglectUncaredFor', from: '2025-01-10' }],
  placements: [away('2025-01-10')],
  permanencyHearings,
  ...more,
});

describe('usc-42-675.5.C.iii whether a hearing is the latest since the child was placed', () => {
  const areLatest = (hearings: PermanencyHearing[], more?: Child) =>
    factsOfEach('permanencyHearing.isLatest', heard(hearings, more), AS_OF);

  it('is so of the last one held, or of each that was held on that day', () => {
    expect(areLatest([{ on: '2026-01-05' }, { on: '2025-07-01' }])).toEqual([true, false]);
    expect(areLatest([{ on: '2026-01-05' }, { on: '2026-01-05' }])).toEqual([true, true]);
    expect(areLatest([{ on: '2026-01-05' }, { on: '2026-09-16' }])).toEqual([true]);
  });

  it('is not so of one that was held before the child was placed', () => {
    expect(areLatest([{ on: '2025-01-09' }])).toEqual([false]);
    expect(areLatest([{ on: '2025-01-10' }])).toEqual([true]);
    expect(areLatest([{ on: '2025-01-09' }], { placements: [] })).toEqual([true]);
  });

  it('is not known where a day is not recorded that may be later, or that of the placement', () => {
    expect(areLatest([{ on: '2026-01-05' }, {}, { on: '2025-07-01' }])).toEqual([null, null, false]);
    expect(areLatest([{}])).toEqual([null]);
    expect(areLatest([{ on: '2026-01-05' }], { placements: null })).toEqual([null]);
  });
});

describe('usc-42-675.5.C.i.transition the child’s age on the day of a hearing', () => {
  const ages = (hearings: PermanencyHearing[], more?: Child) =>
    factsOfEach('permanencyHearing.childsAge', heard(hearings, more), AS_OF);

  it('is attained on the birthday', () => {
    expect(ages([{ on: '2026-05-31' }, { on: '2026-06-01' }])).toEqual([15, 16]);
  });

  it('is not known without the day, or the date of birth', () => {
    expect(ages([{}])).toEqual([null]);
    expect(ages([{ on: '2026-05-31' }], { dateOfBirth: null })).toEqual([null]);
  });
});
