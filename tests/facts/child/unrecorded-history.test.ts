import { describe, expect, it } from 'vitest';
import type { Child, LegalStatus, Placement } from '../../../src/record/case-record';
import { away, episodeOn, visit } from './child-facts';

/** An order that holds from 2 January 2026 on. */
const ORDER: LegalStatus = { basis: 'orderOfTemporaryCustody', from: '2026-01-02' };

const UNKNOWN = { isOpen: null, startedOn: null };
const OPEN_SINCE_UNKNOWN_DAY = { isOpen: true, startedOn: null };
const CLOSED = { isOpen: false, startedOn: 'none' };
const openSince = (startedOn: string) => ({ isOpen: true, startedOn });

interface Row {
  readonly name: string;
  /** 1 June 2026 if absent. */
  readonly asOf?: string;
  readonly placements: Placement[] | null;
  readonly legalStatus?: LegalStatus[] | null;
  readonly residence?: Child['residence'];
  readonly expect: object;
}

describe('what is not recorded of a history', () => {
  const rows: readonly Row[] = [
    {
      name: 'no legal statuses: unknown',
      placements: [away('2026-01-02')],
      legalStatus: null,
      expect: UNKNOWN,
    },
    {
      name: 'no legal statuses, but never placed: closed',
      placements: [],
      legalStatus: null,
      expect: CLOSED,
    },
    {
      name: 'no legal statuses, but only a visit: closed',
      placements: [visit('2026-01-02')],
      legalStatus: null,
      expect: CLOSED,
    },
    {
      name: 'whether the legal basis has ended: unknown',
      placements: [away('2026-01-02')],
      legalStatus: [{ ...ORDER, until: 'unknown' }],
      expect: UNKNOWN,
    },
    {
      name: 'which basis holds: unknown',
      placements: [away('2026-01-02')],
      legalStatus: [{ from: '2026-01-02' }],
      expect: UNKNOWN,
    },
    {
      name: 'which basis held beside a placement basis, all from one day: open since then',
      placements: [away('2026-01-02')],
      legalStatus: [ORDER, { from: '2026-01-02' }],
      expect: openSince('2026-01-02'),
    },
    {
      name: 'on which day the only legal basis began: open since some day',
      placements: [away('2026-01-02')],
      legalStatus: [{ basis: 'orderOfTemporaryCustody' }],
      expect: OPEN_SINCE_UNKNOWN_DAY,
    },
    {
      name: 'on which day an earlier basis ended, before a child who had been away: open since some day',
      placements: [away('2025-06-01', '2025-08-01'), away('2026-01-02')],
      legalStatus: [{ basis: 'commitmentDual', from: '2025-06-01', until: 'unknown' }, ORDER],
      expect: OPEN_SINCE_UNKNOWN_DAY,
    },
    {
      name: 'on which day an earlier basis ended, where the child was not away before: open since the placement',
      placements: [away('2026-01-02')],
      legalStatus: [{ basis: 'commitmentDual', from: '2025-06-01', until: 'unknown' }, ORDER],
      expect: openSince('2026-01-02'),
    },
    {
      name: 'an earlier basis that ended too early to matter',
      placements: [away('2025-06-01', '2025-08-01'), away('2026-01-02')],
      legalStatus: [{ basis: 'commitmentDual', until: '2025-08-01' }, ORDER],
      expect: openSince('2026-01-02'),
    },
    { name: 'no placements and no residence: unknown', placements: null, expect: UNKNOWN },
    {
      name: 'no placements, residence at home: unknown, it may be a visit',
      placements: null,
      residence: 'home',
      expect: UNKNOWN,
    },
    {
      name: 'no placements, residence out of home: open since some day',
      placements: null,
      residence: 'outOfHome',
      expect: OPEN_SINCE_UNKNOWN_DAY,
    },
    {
      name: 'no placements, residence out of home, no legal basis: closed',
      placements: null,
      residence: 'outOfHome',
      legalStatus: [],
      expect: CLOSED,
    },
    {
      name: 'no placements, residence out of home, legal basis unknown: unknown',
      placements: null,
      residence: 'outOfHome',
      legalStatus: null,
      expect: UNKNOWN,
    },
    {
      name: 'residence is not read where placements are given',
      placements: [],
      residence: 'outOfHome',
      expect: CLOSED,
    },
    {
      name: 'when the present stay began: open since some day',
      placements: [away(null)],
      expect: OPEN_SINCE_UNKNOWN_DAY,
    },
    {
      name: 'when the present stay began, under an order of today: open since today',
      asOf: '2026-01-02',
      placements: [away(null)],
      expect: openSince('2026-01-02'),
    },
    {
      name: 'when a stay began that ended before the legal basis',
      placements: [away(null, '2025-12-01'), away('2026-01-02')],
      expect: openSince('2026-01-02'),
    },
    {
      name: 'when a stay began that ended since: open since some day',
      placements: [away(null, '2026-02-10'), away('2026-02-10')],
      expect: OPEN_SINCE_UNKNOWN_DAY,
    },
    {
      name: 'whether the only stay has ended, and after how long: unknown, it may have been an hour',
      placements: [away('2026-01-02', 'unknown')],
      expect: UNKNOWN,
    },
    {
      name: 'when the first stay ended: open since one of two days',
      placements: [away('2026-01-02', 'unknown'), away('2026-02-10')],
      expect: OPEN_SINCE_UNKNOWN_DAY,
    },
    {
      name: 'when a later stay ended',
      placements: [away('2026-01-02', '2026-02-10'), away('2026-02-10', 'unknown')],
      expect: openSince('2026-01-02'),
    },
    {
      name: 'what kind of stay the only one is: unknown',
      placements: [{ startDate: '2026-01-02' }],
      expect: UNKNOWN,
    },
    {
      name: 'what kind of stay a short one is, after the first',
      placements: [
        away('2026-01-02', '2026-02-10'),
        { startDate: '2026-02-10', endDate: '2026-03-01' },
        away('2026-03-01'),
      ],
      expect: openSince('2026-01-02'),
    },
    {
      name: 'what kind of stay a long one is, after the first: unknown, a visit would have closed the episode',
      asOf: '2026-08-11',
      placements: [away('2026-01-02', '2026-02-10'), { startDate: '2026-02-10' }],
      expect: UNKNOWN,
    },
    {
      name: 'the setting, where the stay is marked as no trial home visit',
      placements: [{ startDate: '2026-01-02', trialHomeVisit: false }],
      expect: openSince('2026-01-02'),
    },
    {
      name: 'the setting, where the stay is marked as a trial home visit',
      placements: [{ startDate: '2026-01-02', trialHomeVisit: true }],
      expect: CLOSED,
    },
    {
      name: 'where the child is, when the setting contradicts the mark of a trial home visit',
      placements: [{ startDate: '2026-01-02', setting: 'placedAtHome', trialHomeVisit: false }],
      expect: UNKNOWN,
    },
    {
      name: 'how far a court extended a visit that is still within six months',
      placements: [away('2026-01-02', '2026-03-01'), visit('2026-03-01', null, 'unknown')],
      asOf: '2026-09-01',
      expect: openSince('2026-01-02'),
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
  ];

  it.each(rows)(
    '$name',
    ({ asOf = '2026-06-01', placements, legalStatus = [ORDER], residence = null, expect: episode }) => {
      expect(episodeOn({ placements, legalStatus, residence }, asOf)).toEqual(episode);
    },
  );
});
