import { describe } from 'vitest';
import { away, inSetting } from '../child/child-facts';
import { holdRows } from './episode-rows';

const ABSENCES = [
  'juvenileJusticeFacility',
  'medicalOrRehabilitativeFacility',
  'psychiatricHospital',
  'runaway',
  'whereaboutsUnknown',
] as const;

describe('a hospital, detention or runaway opens no episode of a child who was at home until then', () => {
  const atHome = inSetting('placedAtHome', '2026-01-02', '2026-06-01');

  holdRows([
    ...ABSENCES.map((setting) => ({
      name: `while it lasts: ${setting}`,
      asOf: '2026-06-15',
      placements: [atHome, inSetting(setting, '2026-06-01')],
      expect: 'none',
    })),
    {
      name: 'nor once the child is back at home',
      asOf: '2026-08-22',
      placements: [
        atHome,
        inSetting('psychiatricHospital', '2026-06-01', '2026-06-03'),
        inSetting('placedAtHome', '2026-06-03'),
      ],
      expect: 'none',
    },
    {
      name: 'nor where one follows another',
      asOf: '2026-08-22',
      placements: [
        inSetting('psychiatricHospital', '2026-06-03', '2026-06-20'),
        inSetting('medicalOrRehabilitativeFacility', '2026-06-01', '2026-06-03'),
        atHome,
      ],
      expect: 'none',
    },
    {
      name: 'but the placement that follows does, on its own first day',
      asOf: '2026-08-22',
      placements: [atHome, inSetting('psychiatricHospital', '2026-06-01', '2026-06-20'), away('2026-06-20')],
      expect: '2026-06-20',
    },
    {
      name: 'but of a child removed straight to a hospital it does',
      asOf: '2026-08-22',
      placements: [inSetting('psychiatricHospital', '2026-06-01', '2026-06-20'), away('2026-06-20')],
      expect: '2026-06-01',
    },
    {
      name: 'but of a child who was no longer at home it does, be it by a day',
      asOf: '2026-08-22',
      placements: [atHome, inSetting('psychiatricHospital', '2026-06-02')],
      expect: '2026-06-02',
    },
    {
      name: 'and an open one goes on, also from a trial home visit',
      asOf: '2026-08-22',
      placements: [
        away('2025-11-02', '2026-01-02'),
        atHome,
        inSetting('runaway', '2026-06-01', '2026-06-20'),
        inSetting('placedAtHome', '2026-06-20'),
      ],
      legalStatus: [{ basis: 'orderOfTemporaryCustody', from: '2025-11-02' }],
      expect: '2025-11-02',
    },
    {
      name: 'nor does a home stay that lasted no day make an absence one from home',
      asOf: '2026-08-22',
      placements: [inSetting('placedAtHome', '2026-06-01', '2026-06-01'), inSetting('runaway', '2026-06-01')],
      expect: '2026-06-01',
    },
  ]);
});
