import { describe, expect, it } from 'vitest';
import { subjectsOf } from '../../../src/facts/case-subjects';
import { outOfHomeEpisode } from '../../../src/facts/time-in-care/out-of-home-episode';
import { away, childFact, episodeOn, inSetting, visit } from '../child/child-facts';
import { childOf, ended, holdRows } from './episode-rows';

describe('an episode opens', () => {
  holdRows([
    {
      name: 'with a stay out of home',
      asOf: '2026-02-01',
      placements: [away('2026-01-02')],
      expect: '2026-01-02',
    },
    {
      name: 'on the day of placement itself',
      asOf: '2026-01-02',
      placements: [away('2026-01-02')],
      expect: '2026-01-02',
    },
    {
      name: 'with a 96-hour hold since yesterday',
      asOf: '2026-01-03',
      placements: [away('2026-01-02')],
      legalStatus: [{ basis: 'ninetySixHourHold', from: '2026-01-02' }],
      expect: '2026-01-02',
    },
    {
      name: 'not with a stay of less than 24 hours',
      asOf: '2026-02-01',
      placements: [away('2026-01-02', '2026-01-02')],
      expect: 'none',
    },
    {
      name: 'with a stay of one night',
      asOf: '2026-02-01',
      placements: [away('2026-01-02', '2026-01-03')],
      expect: '2026-01-02',
    },
    {
      name: 'with the first stay that is long enough',
      asOf: '2026-02-01',
      placements: [away('2026-01-02', '2026-01-02'), away('2026-01-10', '2026-01-12')],
      expect: '2026-01-10',
    },
    {
      name: 'not with a trial home visit, though the child is committed',
      asOf: '2026-02-01',
      placements: [visit('2026-01-02')],
      legalStatus: [{ basis: 'commitmentAbuseNeglectUncaredFor', from: '2026-01-02' }],
      expect: 'none',
    },
    {
      name: 'not for a committed child who lives at home',
      asOf: '2026-02-01',
      placements: [],
      expect: 'none',
    },
    {
      name: 'not with a stay that the family arranged',
      asOf: '2026-02-01',
      placements: [away('2026-01-02')],
      legalStatus: [{ basis: 'noLegalBasis', from: '2026-01-02' }],
      expect: 'none',
    },
    {
      name: 'not with a stay out of home under protective supervision',
      asOf: '2026-02-01',
      placements: [away('2026-01-02')],
      legalStatus: [{ basis: 'protectiveSupervision', from: '2026-01-02' }],
      expect: 'none',
    },
    {
      name: 'not with a stay out of home without any legal status',
      asOf: '2026-02-01',
      placements: [away('2026-01-02')],
      legalStatus: [],
      expect: 'none',
    },
    {
      name: 'under a basis that the policy does not list',
      asOf: '2026-02-01',
      placements: [away('2026-01-02')],
      legalStatus: [{ basis: 'other', from: '2026-01-02' }],
      expect: '2026-01-02',
    },
    {
      name: 'on the first day of the legal basis, where the child was away before',
      asOf: '2026-02-01',
      placements: [away('2025-11-20')],
      expect: '2026-01-02',
    },
    {
      name: 'not with a stay that ended on the first day of the legal basis',
      asOf: '2026-02-01',
      placements: [away('2025-11-20', '2026-01-02')],
      expect: 'none',
    },
    {
      name: 'on the day of placement, not of commitment',
      asOf: '2026-06-01',
      placements: [away('2026-01-02')],
      legalStatus: [
        ended('2026-01-02', '2026-03-16'),
        { basis: 'commitmentAbuseNeglectUncaredFor', from: '2026-03-16' },
      ],
      expect: '2026-01-02',
    },
  ]);
});

describe('an episode stays open', () => {
  holdRows([
    {
      name: 'through moves',
      asOf: '2026-06-01',
      placements: [away('2026-01-02', '2026-02-10'), away('2026-02-10', '2026-04-01'), away('2026-04-01')],
      expect: '2026-01-02',
    },
    {
      name: 'from a first stay in shelter care',
      asOf: '2026-06-01',
      placements: [inSetting('groupHomeShelterCare', '2026-01-02', '2026-01-20'), away('2026-01-20')],
      expect: '2026-01-02',
    },
    {
      name: 'through a hospital stay',
      asOf: '2026-06-01',
      placements: [
        away('2026-01-02', '2026-02-10'),
        inSetting('psychiatricHospital', '2026-02-10', '2026-03-30'),
        away('2026-03-30'),
      ],
      expect: '2026-01-02',
    },
    {
      name: 'through detention',
      asOf: '2026-06-01',
      placements: [away('2026-01-02', '2026-02-10'), inSetting('juvenileJusticeFacility', '2026-02-10')],
      expect: '2026-01-02',
    },
    {
      name: 'while the child is on runaway',
      asOf: '2026-06-01',
      placements: [away('2026-01-02', '2026-02-10'), inSetting('runaway', '2026-02-10')],
      expect: '2026-01-02',
    },
    {
      name: 'through a gap while the legal basis continues',
      asOf: '2026-06-01',
      placements: [away('2026-01-02', '2026-02-10'), away('2026-05-04')],
      expect: '2026-01-02',
    },
    {
      name: 'where the last stay ended and the legal basis continues',
      asOf: '2026-06-01',
      placements: [away('2026-01-02', '2026-02-10')],
      expect: '2026-01-02',
    },
    {
      name: 'where one legal basis follows another, or begins on the day after',
      asOf: '2026-06-01',
      placements: [away('2026-01-02')],
      legalStatus: [
        ended('2026-01-02', '2026-02-10'),
        ended('2026-02-10', '2026-03-15'),
        ended('2026-03-16', '2026-12-01'),
      ],
      expect: '2026-01-02',
    },
    {
      name: 'where a child of voluntary services stays under a later order',
      asOf: '2026-06-01',
      placements: [away('2026-01-02')],
      legalStatus: [
        { basis: 'voluntaryServicesPlacement', from: '2026-01-02', until: '2026-03-01' },
        ended('2026-02-20', '2026-12-01'),
      ],
      expect: '2026-01-02',
    },
    {
      name: 'whatever the order of the list',
      asOf: '2026-06-01',
      placements: [visit('2026-05-01'), away('2026-02-10', '2026-05-01'), away('2026-01-02', '2026-02-10')],
      expect: '2026-01-02',
    },
  ]);
});

describe('without a parameter in force', () => {
  it.each(['trialHomeVisitMonths', 'leastPlacementDays'])('%s, the episode is not known', (missing) => {
    const child = childOf({ placements: [away('2026-01-02')] });
    const parameter = (id: string) => (id === missing ? null : 1);
    const [subject] = subjectsOf({ children: [child] }, '2026-06-01', parameter).child;
    expect(subject && outOfHomeEpisode(subject)).toEqual({ isOpen: null, startedOn: null });
  });
});

describe('on the day of evaluation', () => {
  it('a placement that begins later is not there yet, and one that ends later is still running', () => {
    const child = childOf({ placements: [away('2026-01-02', '2026-06-01'), visit('2026-06-01')] });
    expect(episodeOn(child, '2026-01-01')).toEqual({ isOpen: false, startedOn: 'none' });
    expect(episodeOn(child, '2026-05-31')).toEqual({ isOpen: true, startedOn: '2026-01-02' });
  });

  it('the facts of a child in placement are the episode’s', () => {
    const child = childOf({ placements: [away('2026-01-02')] });
    expect(childFact('isInPlacement', child, '2026-03-01')).toBe(true);
    expect(childFact('placementStartedOn', child, '2026-03-01')).toBe('2026-01-02');
    expect(childFact('isInPlacement', { ...child, placements: [] }, '2026-03-01')).toBe(false);
    expect(childFact('placementStartedOn', { ...child, placements: [] }, '2026-03-01')).toBe('none');
  });
});
