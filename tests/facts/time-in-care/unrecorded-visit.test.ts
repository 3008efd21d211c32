import { describe } from 'vitest';
import { away, visit } from '../child/child-facts';
import { CLOSED, holdUnrecordedRows, openSince, OPEN_SINCE_UNKNOWN_DAY, UNKNOWN } from './episode-rows';

describe('what is not recorded of a trial home visit, or of a stay beside it', () => {
  holdUnrecordedRows([
    {
      name: 'how far a court extended a visit that is still within six months',
      placements: [away('2026-01-02', '2026-03-01'), visit('2026-03-01', null, 'unknown')],
      asOf: '2026-09-01',
      expect: openSince('2026-01-02'),
    },
    {
      name: 'whether the time at home before a visit was part of it, where that decides whether it outlasts six months',
      placements: [
        away('2026-01-02', '2026-03-01'),
        { startDate: '2026-03-01', endDate: '2026-06-01' },
        visit('2026-06-01'),
      ],
      asOf: '2026-10-01',
      expect: UNKNOWN,
    },
    {
      name: 'how far a court extended a visit that is beyond them: unknown',
      placements: [away('2026-01-02', '2026-03-01'), visit('2026-03-01', null, 'unknown')],
      asOf: '2026-09-02',
      expect: UNKNOWN,
    },
    {
      name: 'how far a court extended a visit from which the child returned too late without: one of two days',
      placements: [
        away('2026-01-02', '2026-03-01'),
        visit('2026-03-01', '2026-09-20', 'unknown'),
        away('2026-09-20'),
      ],
      asOf: '2026-10-01',
      expect: OPEN_SINCE_UNKNOWN_DAY,
    },
    {
      name: 'how far a court extended a visit during which the child was in hospital for the first of the days that matter',
      placements: [
        away('2026-01-02', '2026-03-01'),
        visit('2026-03-01', null, 'unknown'),
        away('2026-08-20', '2026-09-10'),
      ],
      asOf: '2026-10-01',
      expect: UNKNOWN,
    },
    {
      name: 'how far a court extended a visit beside which an out-of-home stay began after six months: one of two days',
      placements: [
        away('2026-01-02', '2026-03-01'),
        visit('2026-03-01', null, 'unknown'),
        away('2026-09-10'),
      ],
      asOf: '2026-10-01',
      expect: OPEN_SINCE_UNKNOWN_DAY,
    },
    {
      name: 'when a stay during a long visit began: unknown, the child may have been away on its last day',
      placements: [away('2026-01-02', '2026-03-01'), visit('2026-03-01'), away(null, '2026-09-05')],
      asOf: '2026-10-01',
      expect: UNKNOWN,
    },
    {
      name: 'when a stay during a long visit ended: unknown in the same way',
      placements: [away('2026-01-02', '2026-03-01'), visit('2026-03-01'), away('2026-08-20', 'unknown')],
      asOf: '2026-10-01',
      expect: UNKNOWN,
    },
    {
      name: 'what kind of stay began on the last day of a long visit: unknown in the same way',
      placements: [
        away('2026-01-02', '2026-03-01'),
        visit('2026-03-01'),
        { startDate: '2026-09-01', endDate: '2026-09-04' },
      ],
      asOf: '2026-10-01',
      expect: UNKNOWN,
    },
    {
      name: 'what kind of stay ended on the last day of a long visit, which closed the episode either way',
      placements: [
        away('2026-01-02', '2026-03-01'),
        visit('2026-03-01'),
        { startDate: '2026-08-20', endDate: '2026-09-01' },
      ],
      asOf: '2026-10-01',
      expect: CLOSED,
    },
    {
      name: 'whether two visits follow one another without a break: unknown, their six months may be one',
      placements: [away('2026-01-02', '2026-03-01'), visit('2026-03-01', 'unknown'), visit('2026-06-01')],
      asOf: '2026-10-01',
      expect: UNKNOWN,
    },
    {
      name: 'how far a court extended a visit from which the child returned too late without, for some weeks',
      placements: [
        away('2026-01-02', '2026-03-01'),
        visit('2026-03-01', '2026-09-20', 'unknown'),
        away('2026-09-20', '2026-10-10'),
      ],
      asOf: '2026-11-01',
      expect: OPEN_SINCE_UNKNOWN_DAY,
    },
    {
      name: 'when a visit ended from which the child returned in time',
      placements: [away('2026-01-02', '2026-03-01'), visit('2026-03-01', 'unknown'), away('2026-05-04')],
      asOf: '2026-10-01',
      expect: openSince('2026-01-02'),
    },
    {
      name: 'when a visit began from which the child returned: one of two days',
      placements: [away('2026-01-02', '2026-03-01'), visit(null, '2026-09-20'), away('2026-09-20')],
      asOf: '2026-10-01',
      expect: OPEN_SINCE_UNKNOWN_DAY,
    },
    {
      name: 'when a visit ended, beside a stay that ended on the last day of its six months: it may have closed the episode',
      placements: [
        away('2026-01-02', '2026-03-01'),
        visit('2026-03-01', 'unknown'),
        away('2026-08-20', '2026-09-01'),
        away('2026-09-05'),
      ],
      asOf: '2026-10-01',
      expect: OPEN_SINCE_UNKNOWN_DAY,
    },
    {
      name: 'when a visit began that a court extended, and so whether another goes on where it ended',
      placements: [
        away('2026-01-02', '2026-03-01'),
        visit(null, '2026-06-01', '2026-12-01'),
        visit('2026-05-01'),
      ],
      asOf: '2026-11-15',
      expect: UNKNOWN,
    },
  ]);
});
