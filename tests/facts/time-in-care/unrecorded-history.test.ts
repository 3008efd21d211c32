import { describe } from 'vitest';
import type { Placement } from '../../../src/record/case-record';
import { away, visit } from '../child/child-facts';
import {
  CLOSED,
  holdUnrecordedRows,
  openSince,
  OPEN_SINCE_UNKNOWN_DAY,
  ORDER,
  UNKNOWN,
} from './episode-rows';

describe('what is not recorded of legal status or residence', () => {
  holdUnrecordedRows([
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
    {
      name: 'no placements and no residence: unknown',
      placements: null,
      expect: UNKNOWN,
    },
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
  ]);
});

describe('what is not recorded of a stay', () => {
  holdUnrecordedRows([
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
  ]);
});

describe('what is not recorded of a stay that may be an absence from home', () => {
  const atHome = visit('2026-01-02', '2026-04-01');
  const hospital: Placement = { startDate: '2026-04-01', setting: 'psychiatricHospital' };

  holdUnrecordedRows([
    {
      name: 'where the child was away: it may be no placement',
      placements: [atHome, { startDate: '2026-04-01', trialHomeVisit: false }],
      expect: UNKNOWN,
    },
    {
      name: 'where the child was away, and nowhere at home before',
      placements: [{ startDate: '2026-04-01', trialHomeVisit: false }],
      expect: openSince('2026-04-01'),
    },
    {
      name: 'when the stay at home ended: the hospital may have followed on it',
      placements: [visit('2026-01-02', 'unknown'), hospital],
      expect: UNKNOWN,
    },
    {
      name: 'when the stay in the hospital began: it may have followed on the stay at home',
      placements: [atHome, { ...hospital, startDate: null }],
      expect: UNKNOWN,
    },
    {
      name: 'whether the child was at home before: the hospital follows on one or the other',
      placements: [{ startDate: '2026-01-02', endDate: '2026-04-01' }, hospital],
      expect: UNKNOWN,
    },
    {
      name: 'where the child went from the hospital',
      placements: [
        atHome,
        { ...hospital, endDate: '2026-04-10' },
        { startDate: '2026-04-10', trialHomeVisit: false },
      ],
      expect: UNKNOWN,
    },
  ]);
});
