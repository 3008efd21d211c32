import { describe, expect, it } from 'vitest';
import { evaluateCase } from '../../src/evaluate-case';
import type { Child } from '../../src/record/case-record';
import { concurrentPlanStatus, missingContents, requiredPlans } from '../../src/report/selectors';
import { childAtHome, placedChild, recordOf } from './placed-child';

const reportOn = (...children: Child[]) => evaluateCase(recordOf(...children), { asOf: '2026-09-05' });

const poor: Child['permanency'] = {
  prognosis: { judgment: 'poor', assessedOn: '2026-06-01' },
  concurrentPermanencyPlan: { occurred: false },
};

const incomplete: Child = { permanency: poor, casePlan: { extent: 'whole', kind: 'initial' } };

describe('the selectors', () => {
  it('give the family’s plan and every child’s where no child is named', () => {
    const report = reportOn(placedChild(), childAtHome({ id: 'c2' }));
    expect(requiredPlans(report)).toEqual(report.requiredPlans);
    expect(requiredPlans(report).map(({ plan, subject }) => [plan, subject])).toEqual([
      ['family', 'family'],
      ['childInPlacement', 'child:c1'],
      ['childInPlacement', 'child:c2'],
    ]);
  });

  it('give one child’s plans where one is named', () => {
    const report = reportOn(placedChild(), childAtHome({ id: 'c2' }));
    expect(requiredPlans(report, 'c2').map(({ subject, required }) => [subject, required])).toEqual([
      ['child:c2', false],
    ]);
    expect(requiredPlans(report, 'c3')).toEqual([]);
    expect(requiredPlans(report, 'family')).toEqual([]);
  });

  it.each(['a/b', 'a~b', 'a#b', '#1', '#', '~21', '/', 'objective:o1', 'a~1b', 'ä/é', '__proto__'])(
    'find the child whose id is %j among others',
    (id) => {
      // What stands between letters may be another child’s escape.
      const others = ['a', 'a~0b', 'a~02b', '~2', '~021', '1'].filter((other) => other !== id);
      const report = reportOn(
        ...others.map((other) => childAtHome({ id: other })),
        placedChild({ id, ...incomplete }),
      );
      expect(requiredPlans(report, id).map(({ required }) => required)).toEqual([true]);
      expect(concurrentPlanStatus(report, id)?.status).toBe('overdue');
      expect(missingContents(report, id, 'all')?.missing.length).toBeGreaterThan(20);
      for (const other of others) expect(concurrentPlanStatus(report, other)?.status).toBe('notRequired');
    },
  );

  it('find a child without an id by its number in the record', () => {
    const { id: _, ...child } = placedChild(incomplete);
    const report = reportOn(childAtHome({ id: 'c1' }), child);
    expect(requiredPlans(report, '#2').map(({ subject }) => subject)).toEqual(['child:#2']);
    expect(concurrentPlanStatus(report, '#2')?.status).toBe('overdue');
    expect(missingContents(report, '#2', 'all')?.plan).toBe('supplied');
    expect(requiredPlans(report, '#1')).toEqual([]);
  });

  it('find the tenth child by its number too, and nobody by a text that only has a number in it', () => {
    const { id: _, ...child } = childAtHome({});
    const report = reportOn(...Array.from({ length: 12 }, () => child));
    expect(requiredPlans(report, '#12').map(({ subject }) => subject)).toEqual(['child:#12']);
    for (const id of ['12', 'x#12', '#12x', '#']) expect(requiredPlans(report, id)).toEqual([]);
  });

  it('take the child whose id looks like a number before the one who has that number', () => {
    const { id: _, ...second } = placedChild(incomplete);
    const report = reportOn(childAtHome({ id: '#2' }), second);
    expect(requiredPlans(report).map(({ subject }) => subject)).toEqual(['family', 'child:~22', 'child:#2']);
    expect(concurrentPlanStatus(report, '#2')?.status).toBe('notRequired');
  });

  it.each([null, ''])('number a child whose id is %j', (id) => {
    const report = reportOn(placedChild({ ...incomplete, id }));
    expect(concurrentPlanStatus(report, '#1')?.status).toBe('overdue');
  });
});
