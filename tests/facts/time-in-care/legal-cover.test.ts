import { describe } from 'vitest';
import { away } from '../child/child-facts';
import { ended, holdRows } from './episode-rows';

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
  ]);
});

describe('the next placement opens a new episode', () => {
  holdRows([
    {
      name: 'after the legal basis ended and another began',
      asOf: '2026-06-01',
      placements: [away('2026-01-02', '2026-02-10'), away('2026-04-06')],
      legalStatus: [ended('2026-01-02', '2026-02-10'), ended('2026-04-06', '2026-12-01')],
      expect: '2026-04-06',
    },
    {
      name: 'on the first day of a new legal basis, though a status of no days at all stands between the two',
      asOf: '2026-06-01',
      placements: [away('2026-01-02')],
      legalStatus: [
        ended('2026-01-02', '2026-03-01'),
        ended('2026-03-02', '2026-03-02'),
        ended('2026-03-03', '2026-12-01'),
      ],
      expect: '2026-03-03',
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
