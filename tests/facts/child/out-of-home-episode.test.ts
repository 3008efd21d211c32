import { describe, expect, it } from 'vitest';
import type { Child, LegalStatus, Placement } from '../../../src/record/case-record';
import { away, childFact, episodeOn, visit } from './child-facts';

/** An order that holds from 2 January 2026 on. */
const ORDER: LegalStatus = { basis: 'orderOfTemporaryCustody', from: '2026-01-02' };

const ended = (from: string, until: string): LegalStatus => ({ ...ORDER, from, until });

interface Row {
  readonly name: string;
  readonly asOf: string;
  readonly placements: Placement[];
  readonly legalStatus?: LegalStatus[];
  /** A day: open since then. `none`: not open. */
  readonly expect: string;
}

const childOf = ({ placements, legalStatus = [ORDER] }: Pick<Row, 'placements' | 'legalStatus'>): Child => ({
  placements,
  legalStatus,
});

function holdRows(rows: readonly Row[]): void {
  it.each(rows)('$name', ({ asOf, expect: startedOn, ...history }) => {
    expect(episodeOn(childOf(history), asOf)).toEqual({ isOpen: startedOn !== 'none', startedOn });
  });
}

const inSetting = (setting: Placement['setting'], startDate: string, endDate?: string): Placement => ({
  startDate,
  endDate: endDate ?? null,
  setting: setting ?? null,
});

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
      name: 'on a trial home visit, through its last day of six months',
      asOf: '2026-09-01',
      placements: [away('2026-01-02', '2026-03-01'), visit('2026-03-01')],
      expect: '2026-01-02',
    },
    {
      name: 'when the child returns from a trial home visit of exactly six months',
      asOf: '2026-10-01',
      placements: [away('2026-01-02', '2026-03-01'), visit('2026-03-01', '2026-09-01'), away('2026-09-01')],
      expect: '2026-01-02',
    },
    {
      name: 'on a trial home visit that a court extended',
      asOf: '2026-11-30',
      placements: [away('2026-01-02', '2026-03-01'), visit('2026-03-01', null, '2026-11-30')],
      expect: '2026-01-02',
    },
    {
      name: 'when the child returns within the time by which a court extended the visit',
      asOf: '2026-12-31',
      placements: [
        away('2026-01-02', '2026-03-01'),
        visit('2026-03-01', '2026-11-02', '2026-11-30'),
        away('2026-11-02'),
      ],
      expect: '2026-01-02',
    },
    {
      name: 'on a visit of less than six months, whatever day a court extended it to before that',
      asOf: '2026-08-20',
      placements: [away('2026-01-02', '2026-03-01'), visit('2026-03-01', null, '2026-05-01')],
      expect: '2026-01-02',
    },
    {
      name: 'on a second trial home visit, whose six months are its own',
      asOf: '2026-12-01',
      placements: [
        away('2026-01-02', '2026-03-01'),
        visit('2026-03-01', '2026-07-01'),
        away('2026-07-01', '2026-07-15'),
        visit('2026-07-15'),
      ],
      expect: '2026-01-02',
    },
    {
      name: 'where an out-of-home stay is still recorded beside a trial home visit that outlasted its limit',
      asOf: '2026-10-01',
      placements: [away('2026-01-02'), visit('2026-03-01')],
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

describe('an episode closes', () => {
  holdRows([
    {
      name: 'on the day on which the legal basis ends',
      asOf: '2026-05-20',
      placements: [away('2026-01-02')],
      legalStatus: [ended('2026-01-02', '2026-05-20')],
      expect: 'none',
    },
    {
      name: 'not before that day',
      asOf: '2026-05-19',
      placements: [away('2026-01-02')],
      legalStatus: [ended('2026-01-02', '2026-05-20')],
      expect: '2026-01-02',
    },
    {
      name: 'when a trial home visit outlasts six months by a day',
      asOf: '2026-09-02',
      placements: [away('2026-01-02', '2026-03-01'), visit('2026-03-01')],
      expect: 'none',
    },
    {
      name: 'when a visit outlasts the day to which a court extended it',
      asOf: '2026-12-01',
      placements: [away('2026-01-02', '2026-03-01'), visit('2026-03-01', null, '2026-11-30')],
      expect: 'none',
    },
    {
      name: 'when trial home visits that follow one another outlast six months together',
      asOf: '2026-09-02',
      placements: [away('2026-01-02', '2026-03-01'), visit('2026-03-01', '2026-06-01'), visit('2026-06-01')],
      expect: 'none',
    },
    {
      name: 'not while a court order made on the second of two such visits extends them',
      asOf: '2026-10-15',
      placements: [
        away('2026-01-02', '2026-03-01'),
        visit('2026-03-01', '2026-06-01'),
        visit('2026-06-01', null, '2026-10-15'),
      ],
      expect: '2026-01-02',
    },
  ]);
});

describe('an out-of-home stay beside a trial home visit', () => {
  const beside = (stay: Placement) => [away('2026-01-02', '2026-03-01'), visit('2026-03-01'), stay];

  holdRows([
    {
      name: 'keeps the visit from closing the episode if it covers the last day of the six months',
      asOf: '2026-10-01',
      placements: beside(away('2026-09-01', '2026-09-02')),
      expect: '2026-01-02',
    },
    {
      name: 'does not if the child was back on that day',
      asOf: '2026-10-01',
      placements: beside(away('2026-08-20', '2026-09-01')),
      expect: 'none',
    },
    {
      name: 'opens a new episode if it began on the day after',
      asOf: '2026-10-01',
      placements: beside(away('2026-09-02', '2026-09-04')),
      expect: '2026-09-02',
    },
  ]);
});

describe('of two visits recorded from one day', () => {
  const visits = [visit('2026-03-01', null, '2026-12-31'), visit('2026-03-01')];
  holdRows(
    [visits, [...visits].reverse()].map((recorded, index) => ({
      name: `a court’s extension of one serves both, ${index === 0 ? 'in this order' : 'and in the other'}`,
      asOf: '2026-12-31',
      placements: [away('2026-01-02', '2026-03-01'), ...recorded],
      expect: '2026-01-02',
    })),
  );
});

describe('the next placement opens a new episode', () => {
  holdRows([
    {
      name: 'after a trial home visit that outlasted its limit by a day',
      asOf: '2026-10-01',
      placements: [away('2026-01-02', '2026-03-01'), visit('2026-03-01', '2026-09-02'), away('2026-09-02')],
      expect: '2026-09-02',
    },
    {
      name: 'after a visit whose hearing was merely continued: no order extends it',
      asOf: '2026-10-01',
      placements: [away('2026-01-02', '2026-03-01'), visit('2026-03-01', '2026-09-20'), away('2026-09-20')],
      expect: '2026-09-20',
    },
    {
      name: 'after the later of two visits that outlasted their limits',
      asOf: '2027-06-01',
      placements: [
        away('2026-01-02', '2026-03-01'),
        visit('2026-03-01', '2026-09-20'),
        away('2026-09-20', '2026-10-10'),
        visit('2026-10-10', '2027-05-01'),
        away('2027-05-01'),
      ],
      expect: '2027-05-01',
    },
    {
      name: 'after the legal basis ended and another began',
      asOf: '2026-06-01',
      placements: [away('2026-01-02', '2026-02-10'), away('2026-04-06')],
      legalStatus: [ended('2026-01-02', '2026-02-10'), ended('2026-04-06', '2026-12-01')],
      expect: '2026-04-06',
    },
    {
      name: 'on the first day of a new legal basis, two days after the other, though the child never moved',
      asOf: '2026-06-01',
      placements: [away('2026-01-02')],
      legalStatus: [ended('2026-01-02', '2026-03-01'), ended('2026-03-03', '2026-12-01')],
      expect: '2026-03-03',
    },
  ]);
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
