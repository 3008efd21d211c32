import { describe, expect, it } from 'vitest';
import type { Child } from '../../../src/record/case-record';
import { away, childFact } from './child-facts';

const AS_OF = '2026-09-15';

const YOUTH: Child = {
  dateOfBirth: '2008-02-04',
  legalStatus: [{ basis: 'commitmentAbuseNeglectUncaredFor', from: '2025-01-10' }],
  placements: [away('2025-01-10')],
};

const fact = (name: string, extendedCare: Child['extendedCare'], more: Child = {}) =>
  childFact(name, { ...YOUTH, extendedCare, ...more }, AS_OF);

describe('usc-42-675.8.B.iv.information care past 18 because of medical incapacity', () => {
  const began = (extendedCare: Child['extendedCare'], more?: Child) =>
    fact('incapacityCareBeganOn', extendedCare, more);

  it('began on the 18th birthday or, if later, on the first day of the placement', () => {
    expect(began({ ground: 'medicalIncapacity' })).toBe('2026-02-04');
    expect(began({ ground: 'medicalIncapacity' }, { placements: [away('2026-06-01')] })).toBe('2026-06-01');
  });

  it('did not begin on another ground, or outside of placement', () => {
    expect(began({ ground: 'employmentProgram' })).toBe('none');
    expect(began({ ground: 'none' })).toBe('none');
    expect(began({ ground: 'medicalIncapacity' }, { placements: [] })).toBe('none');
  });

  it('is not known where ground, placement or date of birth are not', () => {
    expect(began(null)).toBeNull();
    expect(began({ ground: 'medicalIncapacity' }, { placements: null })).toBeNull();
    expect(began({ ground: 'medicalIncapacity' }, { dateOfBirth: null })).toBeNull();
  });
});

describe('usc-42-675.8.B.iv.information the update of the information', () => {
  const since = (incapacityUpdatedOn: string | null) =>
    ({ ground: 'medicalIncapacity', incapacityUpdatedOn }) as const;

  it.each([
    ['2026-03-14', '2026-09-14', false],
    ['2026-03-15', '2026-09-15', true],
    ['2026-02-04', '2026-08-04', false],
    ['2026-02-03', '2026-08-04', false],
    ['2026-09-15', '2027-03-15', true],
  ])('made on %s is next due on %s; up to date: %s', (on, dueOn, isUpToDate) => {
    expect(fact('incapacityInformationDueOn', since(on))).toBe(dueOn);
    expect(fact('incapacityInformationIsUpToDate', since(on))).toBe(isUpToDate);
    expect(fact('incapacityInformationUpdatedOn', since(on))).toBe(on);
  });

  it.each([null, '2026-09-16'])(
    'made on %s is not known: of a later day it is open what was before it',
    (on) => {
      expect(fact('incapacityInformationDueOn', since(on))).toBeNull();
      expect(fact('incapacityInformationIsUpToDate', since(on))).toBeNull();
      expect(fact('incapacityInformationUpdatedOn', since(on))).toBeNull();
    },
  );

  it('is due on no day on another ground', () => {
    expect(fact('incapacityInformationDueOn', { ground: 'none', incapacityUpdatedOn: '2026-03-15' })).toBe(
      'none',
    );
  });
});
