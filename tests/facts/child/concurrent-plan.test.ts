import { describe, expect, it } from 'vitest';
import type { Child } from '../../../src/record/case-record';
import { away, childFact, visit } from './child-facts';

type Permanency = NonNullable<Child['permanency']>;

/** Placed out of home on 2 January 2026, so that six months end on 2 July. */
const PLACED: Child = {
  legalStatus: [{ basis: 'orderOfTemporaryCustody', from: '2026-01-02' }],
  placements: [away('2026-01-02')],
};

const AS_OF = '2026-08-01';

const fact = (name: string, permanency: Permanency | null, child: Child = PLACED, asOf = AS_OF) =>
  childFact(name, { ...child, permanency }, asOf);

describe('the prognosis for reunification', () => {
  it.each([
    [{ prognosis: { judgment: 'poor' } }, true],
    [{ prognosis: { judgment: 'notPoor' } }, false],
    [{ prognosis: { judgment: 'notYetAssessed' } }, null],
    [{ prognosis: { assessedOn: '2026-05-04' } }, null],
    [{}, null],
    [null, null],
  ] as const)('%j is poor: %s', (permanency, isPoor) => {
    expect(fact('prognosisForReunificationIsPoor', permanency)).toBe(isPoor);
  });

  it('is not yet assessed before the day of the judgment', () => {
    const permanency: Permanency = { prognosis: { judgment: 'poor', assessedOn: '2026-05-04' } };
    expect(fact('prognosisForReunificationIsPoor', permanency, PLACED, '2026-05-03')).toBeNull();
    expect(fact('prognosisForReunificationIsPoor', permanency, PLACED, '2026-05-04')).toBe(true);
  });
});

describe('the day by which the concurrent plan is due', () => {
  const dueOn = (permanency: Permanency | null, child?: Child, asOf?: string) =>
    fact('concurrentPlanDueOn', permanency, child, asOf);

  it('is six months after the placement began, not after commitment or a move', () => {
    const child: Child = {
      placements: [away('2026-01-02', '2026-02-20'), away('2026-02-20')],
      legalStatus: [
        { basis: 'orderOfTemporaryCustody', from: '2026-01-02', until: '2026-04-01' },
        { basis: 'commitmentAbuseNeglectUncaredFor', from: '2026-04-01' },
      ],
    };
    expect(dueOn({ prognosis: { judgment: 'poor', assessedOn: '2026-05-04' } }, child)).toBe('2026-07-02');
  });

  it.each([
    ['2026-08-31', '2027-02-28'],
    ['2027-08-31', '2028-02-29'],
    ['2026-08-29', '2027-02-28'],
    ['2026-03-31', '2026-09-30'],
  ])(
    'of a placement that began on %s is %s: a month without that day number counts to its last',
    (start, due) => {
      const child: Child = {
        placements: [away(start)],
        legalStatus: [{ basis: 'orderOfTemporaryCustody', from: start }],
      };
      expect(dueOn(null, child, '2029-01-01')).toBe(due);
    },
  );

  it('is shown while the prognosis is not assessed, not poor or not recorded', () => {
    expect(dueOn({ prognosis: { judgment: 'notYetAssessed' } })).toBe('2026-07-02');
    expect(dueOn({ prognosis: { judgment: 'notPoor', assessedOn: '2026-07-20' } })).toBe('2026-07-02');
    expect(dueOn(null)).toBe('2026-07-02');
  });

  it.each([
    ['2025-12-01', '2026-07-02'],
    ['2026-07-01', '2026-07-02'],
    ['2026-07-02', '2026-07-02'],
    ['2026-07-03', '2026-07-03'],
    ['2026-07-20', '2026-07-20'],
  ])('when the prognosis was judged poor on %s is %s', (assessedOn, due) => {
    expect(dueOn({ prognosis: { judgment: 'poor', assessedOn } })).toBe(due);
  });

  it('when the day of that judgment is not recorded is six months on, until they are over', () => {
    const judgedPoor: Permanency = { prognosis: { judgment: 'poor' } };
    expect(dueOn(judgedPoor, PLACED, '2026-07-01')).toBe('2026-07-02');
    expect(dueOn(judgedPoor, PLACED, '2026-07-02')).toBe('2026-07-02');
    expect(dueOn(judgedPoor, PLACED, '2026-07-03')).toBeNull();
  });

  it('when that day is not recorded does not matter to a plan developed within six months', () => {
    const developed = (on: string) => ({
      prognosis: { judgment: 'poor' as const },
      concurrentPermanencyPlan: { occurred: true, on },
    });
    expect(dueOn(developed('2026-07-02'))).toBe('2026-07-02');
    expect(dueOn(developed('2026-07-03'))).toBeNull();
    expect(dueOn(developed('2025-12-31')), 'of an earlier stay in care').toBeNull();
  });

  it('is none where the child is not in placement, and not known where that is not', () => {
    expect(dueOn(null, { ...PLACED, placements: [] })).toBe('none');
    expect(dueOn(null, { ...PLACED, placements: [visit('2026-01-02')] })).toBe('none');
    expect(dueOn(null, { ...PLACED, placements: null })).toBeNull();
    expect(dueOn(null, { ...PLACED, placements: null, residence: 'outOfHome' })).toBeNull();
  });
});

describe('the concurrent plan', () => {
  const isDeveloped = (
    concurrentPermanencyPlan: Permanency['concurrentPermanencyPlan'],
    child?: Child,
    asOf?: string,
  ) =>
    fact(
      'concurrentPlanIsDeveloped',
      { concurrentPermanencyPlan: concurrentPermanencyPlan ?? null },
      child,
      asOf,
    );

  it('counts from the first day of the placement', () => {
    expect(isDeveloped({ occurred: true, on: '2026-01-01' })).toBe(false);
    expect(isDeveloped({ occurred: true, on: '2026-01-02' })).toBe(true);
    expect(isDeveloped({ occurred: true, on: '2026-05-04' })).toBe(true);
  });

  it('is developed on its day, not before', () => {
    expect(isDeveloped({ occurred: true, on: '2026-05-04' }, PLACED, '2026-05-03')).toBe(false);
    expect(isDeveloped({ occurred: true, on: '2026-05-04' }, PLACED, '2026-05-04')).toBe(true);
  });

  it('is not developed where the record says so, wherever the child is', () => {
    expect(isDeveloped({ occurred: false })).toBe(false);
    expect(isDeveloped({ occurred: false }, { ...PLACED, placements: null })).toBe(false);
  });

  it('is not known where the event, its day or the placement is not', () => {
    expect(isDeveloped(null)).toBeNull();
    expect(isDeveloped({ occurred: true })).toBeNull();
    expect(isDeveloped({ occurred: true, on: '2026-05-04' }, { ...PLACED, placements: null })).toBeNull();
  });

  it('of a child who is not in placement is as recorded', () => {
    expect(isDeveloped({ occurred: true, on: '2026-05-04' }, { ...PLACED, placements: [] })).toBe(true);
  });

  it('was developed on the recorded day', () => {
    const developedOn = (event: Permanency['concurrentPermanencyPlan']) =>
      fact('concurrentPlanDevelopedOn', { concurrentPermanencyPlan: event ?? null });
    expect(developedOn({ occurred: true, on: '2026-05-04' })).toBe('2026-05-04');
    expect(developedOn({ occurred: true })).toBeNull();
    expect(developedOn({ occurred: false })).toBe('none');
    expect(developedOn(null)).toBeNull();
  });
});
