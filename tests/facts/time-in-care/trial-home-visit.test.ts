import { describe } from 'vitest';
import type { Placement } from '../../../src/record/case-record';
import { away, visit } from '../child/child-facts';
import { holdRows } from './episode-rows';

describe('an episode stays open', () => {
  holdRows([
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
      name: 'on a visit that goes on where two ended at once, the one of them extended by a court',
      asOf: '2026-10-10',
      placements: [
        away('2026-01-02', '2026-03-01'),
        visit('2026-03-01', '2026-06-01'),
        visit('2026-04-01', '2026-06-01', '2026-10-15'),
        visit('2026-06-01'),
      ],
      expect: '2026-01-02',
    },
    {
      name: 'where an out-of-home stay is still recorded beside a trial home visit that outlasted its limit',
      asOf: '2026-10-01',
      placements: [away('2026-01-02'), visit('2026-03-01')],
      expect: '2026-01-02',
    },
  ]);
});

describe('an episode closes', () => {
  holdRows([
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
      name: 'also beside an extended visit that ended on the day on which it began, and so was none',
      asOf: '2026-09-16',
      placements: [
        away('2026-01-02', '2026-03-01'),
        visit('2026-03-01', '2026-03-01', '2026-09-15'),
        visit('2026-03-01', '2026-09-15'),
      ],
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
