import { describe, expect, it } from 'vitest';
import type { Child } from '../../../src/record/case-record';
import { away, childFact } from './child-facts';

const PLACED: Child = {
  legalStatus: [{ basis: 'orderOfTemporaryCustody', from: '2026-01-02' }],
  placements: [away('2026-01-02')],
};

type Prognosis = NonNullable<NonNullable<Child['permanency']>['prognosis']>;

const fact = (name: string, prognosis: Prognosis | null, child: Child = PLACED, asOf = '2026-08-01') =>
  childFact(name, { ...child, permanency: { prognosis } }, asOf);

describe('cgs-17a-110a.d.1 the assessment of the likelihood of reunification', () => {
  it.each([
    [{ judgment: 'poor', assessedOn: '2026-01-02' }, true, '2026-01-02'],
    [{ judgment: 'notPoor', assessedOn: '2026-05-04' }, true, '2026-05-04'],
    [{ judgment: 'poor', assessedOn: '2026-01-01' }, false, '2026-01-01'],
    [{ judgment: 'notYetAssessed' }, false, 'none'],
    [{ judgment: 'poor' }, null, null],
    [{ assessedOn: '2026-05-04' }, null, '2026-05-04'],
    [null, null, null],
  ] as const)('%j: assessed %s, on %s', (prognosis, isAssessed, day) => {
    expect(fact('likelihoodOfReunificationIsAssessed', prognosis)).toBe(isAssessed);
    expect(fact('likelihoodOfReunificationAssessedOn', prognosis)).toBe(day);
  });

  it('is not made before its day', () => {
    const prognosis: Prognosis = { judgment: 'poor', assessedOn: '2026-05-04' };
    expect(fact('likelihoodOfReunificationIsAssessed', prognosis, PLACED, '2026-05-03')).toBe(false);
    expect(fact('likelihoodOfReunificationIsAssessed', prognosis, PLACED, '2026-05-04')).toBe(true);
  });

  it('may be one of an earlier placement where it is not known when this one began', () => {
    const prognosis: Prognosis = { judgment: 'poor', assessedOn: '2026-05-04' };
    const child: Child = {
      residence: 'outOfHome',
      legalStatus: [{ basis: 'commitmentDual', from: '2026-01-02' }],
    };
    expect(fact('likelihoodOfReunificationIsAssessed', prognosis, child)).toBeNull();
  });
});

describe('cgs-17a-110a.d the six months', () => {
  it.each([
    [null, '2026-07-02'],
    [{ judgment: 'poor', assessedOn: '2026-07-20' }, '2026-07-02'],
  ] as const)('end on their own day, also where the prognosis is %j', (prognosis, day) => {
    expect(fact('concurrentPlanningPeriodEndsOn', prognosis)).toBe(day);
  });

  it('are none for a child who is not in placement', () => {
    expect(fact('concurrentPlanningPeriodEndsOn', null, { ...PLACED, placements: [] })).toBe('none');
  });
});
