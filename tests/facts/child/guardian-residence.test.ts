import { describe, expect, it } from 'vitest';
import type { Child, Placement } from '../../../src/record/case-record';
import { away, childFact, visit } from './child-facts';

const AS_OF = '2026-09-15';

/** A stay with a caregiver, the prospective guardian unless said. */
const withAunt = (
  startDate: string | null,
  endDate?: string,
  caregiverId: string | null = 'aunt',
): Placement => ({
  ...away(startDate, endDate),
  caregiverId,
});

const withUncle = (startDate: string | null, endDate?: string) => withAunt(startDate, endDate, 'uncle');

const inHospital = (startDate: string, endDate?: string): Placement => ({
  ...away(startDate, endDate),
  setting: 'medicalOrRehabilitativeFacility',
});

const placedWith = (...placements: Placement[]): Child => ({
  legalStatus: [{ basis: 'orderOfTemporaryCustody', from: '2026-01-02' }],
  placements,
  guardianship: { prospectiveGuardianId: 'aunt' },
});

interface Answers {
  readonly lives: unknown;
  readonly completeOn: unknown;
  readonly areComplete: unknown;
}

const answersOn = (child: Child, asOf = AS_OF): Answers => ({
  lives: childFact('livesWithProspectiveGuardian', child, asOf),
  completeOn: childFact('monthsWithGuardianCompleteOn', child, asOf),
  areComplete: childFact('monthsWithGuardianAreComplete', child, asOf),
});

const answers = (...placements: Placement[]): Answers => answersOn(placedWith(...placements));

describe('the months in the prospective guardian’s home', () => {
  it.each([
    ['2026-09-09', false],
    ['2026-09-10', true],
    ['2026-09-11', true],
  ])('from 10 March are complete on 10 September: on %s %s', (asOf, areComplete) => {
    expect(answersOn(placedWith(withAunt('2026-03-10')), asOf)).toEqual({
      lives: true,
      completeOn: '2026-09-10',
      areComplete,
    });
  });

  it('have a day that is yet to come while the stay goes on, and none once it has ended', () => {
    expect(answers(withAunt('2026-06-01'))).toMatchObject({ completeOn: '2026-12-01', areComplete: false });
    expect(answers(withAunt('2026-06-01', '2026-09-01'))).toEqual({
      lives: false,
      completeOn: 'none',
      areComplete: false,
    });
  });

  it('stay complete after a move', () => {
    const moved = answers(withAunt('2026-02-02', '2026-08-03'), withUncle('2026-08-03'));
    expect(moved).toEqual({ lives: false, completeOn: '2026-08-02', areComplete: true });
  });

  it.each([
    ['another home', withAunt('2026-06-01', '2026-06-02', 'uncle')],
    ['a hospital without a caregiver', inHospital('2026-06-01', '2026-06-02')],
    [
      'a hospital that is recorded with the guardian as caregiver',
      { ...inHospital('2026-06-01', '2026-06-02'), caregiverId: 'aunt' },
    ],
    ['a trial home visit', visit('2026-06-01', '2026-06-02')],
    [
      'a trial home visit without a setting',
      { startDate: '2026-06-01', endDate: '2026-06-02', trialHomeVisit: true },
    ],
  ])('start anew after a night in %s', (_, night) => {
    const stays = [withAunt('2026-02-02', '2026-06-01'), night, withAunt('2026-06-02')];
    expect(answers(...stays)).toEqual({ lives: true, completeOn: '2026-12-02', areComplete: false });
  });

  it('count from the day on which the child was placed, if that is later', () => {
    const child: Child = {
      ...placedWith(withAunt('2025-12-01')),
      legalStatus: [
        { basis: 'noLegalBasis', from: '2025-12-01', until: '2026-04-15' },
        { basis: 'orderOfTemporaryCustody', from: '2026-04-15' },
      ],
    };
    expect(answersOn(child)).toMatchObject({ completeOn: '2026-10-15', areComplete: false });
  });

  it.each([
    'relativeFosterFamilyHome',
    'nonRelativeFosterFamilyHome',
    'preAdoptiveHome',
    'groupHomeFamilyOperated',
  ] as const)('count in a %s', (setting) => {
    expect(answers({ ...withAunt('2026-02-02'), setting })).toMatchObject({ lives: true, areComplete: true });
  });

  it.each(['groupHomeStaffOperated', 'psychiatricHospital', 'runaway', 'placedAtHome'] as const)(
    'do not count in a %s, whoever is recorded as caregiver',
    (setting) => {
      const stay = { ...withAunt('2026-02-02'), setting, trialHomeVisit: setting === 'placedAtHome' };
      expect(answers(away('2026-01-02', '2026-02-02'), stay)).toMatchObject({
        lives: false,
        areComplete: false,
      });
    },
  );

  it('of a child who is not in placement are none', () => {
    const child: Child = {
      ...placedWith(withAunt('2026-02-02')),
      legalStatus: [{ basis: 'orderOfTemporaryCustody', from: '2026-01-02', until: '2026-09-01' }],
    };
    expect(answersOn(child)).toEqual({ lives: false, completeOn: 'none', areComplete: false });
  });
});

const UNKNOWN: Answers = { lives: null, completeOn: null, areComplete: null };

describe('what is not recorded', () => {
  it('leaves everything open where it could decide', () => {
    expect(answers(withAunt('2026-02-02', 'unknown'))).toEqual({ ...UNKNOWN });
    expect(answers(withAunt('2026-02-02', undefined, null)), 'the caregiver').toEqual(UNKNOWN);
    expect(answers({ ...withAunt('2026-02-02'), setting: null }), 'the setting').toEqual(UNKNOWN);
    expect(answersOn({ ...placedWith(withAunt('2026-02-02')), guardianship: null }), 'the guardian').toEqual(
      UNKNOWN,
    );
    expect(answersOn({ ...placedWith(), placements: null }), 'the placements').toEqual(UNKNOWN);
  });

  it('leaves the months open where only the first day is missing, and they may be over', () => {
    const first = away('2026-01-02', '2026-02-02');
    expect(answers(first, withAunt(null))).toEqual({ lives: true, completeOn: null, areComplete: null });
  });

  it('leaves the months open from the first day on which they may be over to the last', () => {
    const child = placedWith(withAunt('2026-01-02', '2026-03-02', null), withAunt('2026-03-02'));
    const areComplete = (asOf: string) => answersOn(child, asOf).areComplete;
    expect(areComplete('2026-07-01')).toBe(false);
    expect(areComplete('2026-07-02')).toBeNull();
    expect(areComplete('2026-09-01')).toBeNull();
    expect(areComplete('2026-09-02')).toBe(true);
  });

  it('does not matter while six months cannot have passed', () => {
    const child: Child = {
      legalStatus: [{ basis: 'orderOfTemporaryCustody', from: '2026-05-04' }],
      placements: [withAunt('2026-05-04', undefined, null)],
    };
    expect(answersOn(child)).toEqual({ lives: null, completeOn: null, areComplete: false });
  });

  it('does not matter once six months are certain', () => {
    const stays = [
      away('2026-01-02', '2026-02-02'),
      withAunt('2026-02-02', '2026-08-03'),
      away('2026-08-03', 'unknown'),
    ];
    expect(answers(...stays)).toEqual({ lives: null, completeOn: null, areComplete: true });
    const elsewhere = [
      withUncle('2026-01-02', '2026-02-02'),
      stays[1] as Placement,
      withUncle('2026-08-03', 'unknown'),
    ];
    expect(answers(...elsewhere)).toEqual({ lives: false, completeOn: '2026-08-02', areComplete: true });
  });

  it('does not let a child live there who may not be in placement', () => {
    const child: Child = { ...placedWith(withAunt('2026-02-02')), legalStatus: null };
    expect(answersOn(child)).toEqual(UNKNOWN);
  });

  it('of the first day of the placement leaves the months open, not where the child lives', () => {
    const child: Child = {
      ...placedWith(withAunt('2026-02-02')),
      legalStatus: [{ basis: 'orderOfTemporaryCustody' }],
    };
    expect(answersOn(child)).toEqual({ lives: true, completeOn: null, areComplete: null });
  });
});
