import { describe, expect, it } from 'vitest';
import type { Child, PermanencyHearing } from '../../../src/record/case-record';
import { childFact } from './child-facts';

/** In care and custody since 31 January 2026: nine months end on 31 October. */
const IN_CUSTODY: Child = { legalStatus: [{ basis: 'orderOfTemporaryCustody', from: '2026-01-31' }] };

const fact = (
  name: string,
  motions: (string | null)[] | null,
  hearings: PermanencyHearing[] | null = [],
  asOf = '2027-09-15',
) =>
  childFact(
    name,
    {
      ...IN_CUSTODY,
      court: { permanencyPlanMotions: motions && motions.map((on) => ({ on })) },
      permanencyHearings: hearings,
    },
    asOf,
  );
const approved = (on: string | null, planApproved: boolean | null = true): PermanencyHearing => ({
  on,
  planApproved,
});

describe('the first motion for review of the permanency plan', () => {
  it('is due nine months after care and custody began, on the last day of a shorter month', () => {
    expect(fact('permanencyPlanMotionDueOn', [])).toBe('2026-10-31');
    const child: Child = { legalStatus: [{ basis: 'commitmentDual', from: '2026-05-31' }] };
    expect(childFact('permanencyPlanMotionDueOn', child, '2026-09-15')).toBe('2027-02-28');
    expect(childFact('permanencyPlanMotionDueOn', { legalStatus: [] }, '2026-09-15')).toBe('none');
  });

  it('is the first since then', () => {
    expect(fact('permanencyPlanMotionFiledOn', ['2026-12-01', '2026-10-01', '2026-01-30'])).toBe(
      '2026-10-01',
    );
    expect(fact('permanencyPlanMotionFiledOn', ['2026-01-31'])).toBe('2026-01-31');
    expect(fact('permanencyPlanMotionFiledOn', ['2026-01-30'])).toBe('none');
    expect(fact('permanencyPlanMotionIsFiled', ['2026-01-30'])).toBe(false);
    expect(fact('permanencyPlanMotionIsFiled', ['2026-10-01'])).toBe(true);
  });

  it('is not known where the motions, or their days, are not', () => {
    expect(fact('permanencyPlanMotionIsFiled', null)).toBeNull();
    expect(fact('permanencyPlanMotionFiledOn', null)).toBeNull();
    expect(fact('permanencyPlanMotionIsFiled', [null])).toBeNull();
    expect(fact('permanencyPlanMotionFiledOn', ['2026-10-31', null])).toBe('2026-10-31');
    expect(fact('permanencyPlanMotionFiledOn', ['2026-11-01', null])).toBeNull();
  });
});

describe('the last approval of the permanency plan', () => {
  const lastOn = (...hearings: PermanencyHearing[]) => fact('permanencyPlanLastApprovedOn', [], hearings);

  it('is that of the last hearing at which the court approved it, since care and custody began', () => {
    expect(lastOn(approved('2026-12-10'), approved('2027-06-01'), approved('2027-07-01', false))).toBe(
      '2027-06-01',
    );
    expect(lastOn(approved('2026-01-30'))).toBe('none');
    expect(fact('permanencyPlanIsApproved', [], [approved('2026-01-30')])).toBe(false);
    expect(fact('permanencyPlanIsApproved', [], [approved('2026-01-31')])).toBe(true);
  });

  it('is not known where a later hearing may have been one', () => {
    expect(lastOn(approved('2026-12-10'), approved('2027-06-01', null))).toBeNull();
    expect(lastOn(approved('2026-12-10', null), approved('2027-06-01'))).toBe('2027-06-01');
    expect(lastOn(approved(null))).toBeNull();
    expect(fact('permanencyPlanLastApprovedOn', [], null)).toBeNull();
  });
});

describe('the next motion', () => {
  const HEARD = [approved('2026-12-10')];

  it('is due nine months after the last approval', () => {
    expect(fact('nextPermanencyPlanMotionDueOn', [], HEARD)).toBe('2027-09-10');
    expect(fact('nextPermanencyPlanMotionDueOn', [], [])).toBe('none');
  });

  it('is one after the day of the approval', () => {
    expect(fact('nextPermanencyPlanMotionIsFiled', ['2026-10-01', '2026-12-10'], HEARD)).toBe(false);
    expect(fact('nextPermanencyPlanMotionIsFiled', ['2026-10-01', '2026-12-11'], HEARD)).toBe(true);
    expect(fact('nextPermanencyPlanMotionFiledOn', ['2026-12-10', '2026-12-11'], HEARD)).toBe('2026-12-11');
    expect(fact('nextPermanencyPlanMotionFiledOn', ['2026-10-01'], HEARD)).toBe('none');
  });

  it('is not known where the approval, or the motions, are not', () => {
    expect(fact('nextPermanencyPlanMotionIsFiled', ['2027-06-01'], [approved(null)])).toBeNull();
    expect(fact('nextPermanencyPlanMotionIsFiled', null, HEARD)).toBeNull();
  });
});
