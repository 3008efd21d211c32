import { describe, expect, it } from 'vitest';
import { parseCaseRecord } from '../../../src/record/parse-case-record';
import { childFact } from './child-facts';

describe('age', () => {
  it('is attained on the birthday', () => {
    const onDays = ['2026-05-03', '2026-05-04', '2026-05-05'];
    expect(onDays.map((day) => childFact('age', { dateOfBirth: '2008-05-04' }, day))).toEqual([17, 18, 18]);
  });

  it('of somebody born on 29 February is attained on 1 March in common years, on the day itself in leap years', () => {
    const born = { dateOfBirth: '2008-02-29' };
    const onDays = ['2026-02-28', '2026-03-01', '2028-02-28', '2028-02-29'];
    expect(onDays.map((day) => childFact('age', born, day))).toEqual([17, 18, 19, 20]);
  });

  it('is not known without a date of birth', () => {
    expect(childFact('age', {}, '2026-05-04')).toBeNull();
  });
});

describe('what is recorded of the child', () => {
  it.each([
    ['isUnderSupervision', { underSupervision: true }, true],
    ['isUnderSupervision', { underSupervision: false }, false],
    ['isUnderSupervision', {}, null],
    ['permanencyGoal', { permanency: { goal: 'adoption' } }, 'adoption'],
    ['permanencyGoal', { permanency: {} }, null],
    ['permanencyGoal', {}, null],
    ['concurrentGoal', { permanency: { concurrentGoal: 'none' } }, 'none'],
    ['concurrentGoal', {}, null],
    ['hasParentOnRecord', { parents: [{ personId: 'parent-1' }] }, true],
    ['hasParentOnRecord', { parents: [] }, false],
    ['hasParentOnRecord', {}, null],
    ['dcfCaseIsOpen', { dcfCaseOpen: true }, true],
    ['dcfCaseIsOpen', { dcfCaseOpen: false }, false],
    ['dcfCaseIsOpen', {}, null],
  ] as const)('%s of %j is %s', (name, child, value) => {
    expect(childFact(name, structuredClone(child) as object, '2026-05-04')).toBe(value);
  });

  it('does not tell from the family’s case whether the youth’s own is open', () => {
    const family = { case: { status: 'open', program: 'ongoingServices', openedOn: '2025-01-02' } } as const;
    expect(childFact('dcfCaseIsOpen', {}, '2026-05-04', family)).toBeNull();
  });
});

describe('leaving care because of age', () => {
  const isTransitioning = (transitioningDueToAge: object | null, asOf: string) =>
    childFact('isTransitioningDueToAge', { dateOfBirth: '2009-05-04', transitioningDueToAge }, asOf);

  it('is as recorded, at any age', () => {
    expect(isTransitioning({ expected: true }, '2020-05-04')).toBe(true);
    expect(isTransitioning({ expected: false }, '2029-05-04')).toBe(false);
  });

  it('is not known at any age where that is recorded', () => {
    expect(isTransitioning({ expected: 'unknown' }, '2020-05-04')).toBeNull();
  });

  it.each([['a word', { expected: 'perhaps' }] as const, ['a number in its place', 7] as const])(
    'is not known at any age where it cannot be read: %s',
    (_, transitioningDueToAge) => {
      const { record, issues } = parseCaseRecord({
        children: [{ dateOfBirth: '2016-05-04', transitioningDueToAge }],
      });
      expect(issues).toHaveLength(1);
      expect(childFact('isTransitioningDueToAge', record.children?.[0] ?? {}, '2026-05-04')).toBeNull();
    },
  );

  it('where nothing is recorded is not so until the 17th birthday, and not known from then on', () => {
    expect(['2026-05-03', '2026-05-04', '2026-05-05'].map((day) => isTransitioning(null, day))).toEqual([
      false,
      null,
      null,
    ]);
  });

  it('where only the day is recorded is read in the same way: it does not say why', () => {
    expect(isTransitioning({ on: '2027-05-04' }, '2026-05-03')).toBe(false);
    expect(isTransitioning({ on: '2027-05-04' }, '2026-05-04')).toBeNull();
  });

  it('is not known where nothing is recorded and the age is not', () => {
    expect(childFact('isTransitioningDueToAge', {}, '2026-05-04')).toBeNull();
  });
});
