import { describe, expect, it } from 'vitest';
import { subjectsOf } from '../../src/facts/case-subjects';
import { entryState, fieldAt, isRecorded, MISSING, planValueOf } from '../../src/facts/plan-entry';
import type { ChildInPlacementCasePlan } from '../../src/record/case-record';

const AS_OF = '2026-09-15';

describe('the state of a field of a plan', () => {
  it.each([
    // What is stated, its state in a whole plan, and in an excerpt.
    [undefined, 'missing', null],
    [null, 'missing', null],
    ['Invented.', 'recorded', 'recorded'],
    [0, 'recorded', 'recorded'],
    [false, 'recorded', 'recorded'],
    [[], 'missing', 'missing'],
    [['invented'], 'recorded', 'recorded'],
    [{}, 'missing', null],
    [{ unknown: true }, null, null],
    [{ none: true }, 'none', 'none'],
    [{ narrative: 'Invented.' }, 'recorded', 'recorded'],
    [{ narrative: null }, 'missing', null],
    [{ notApplicable: 'Invented.' }, 'notApplicable', 'notApplicable'],
    [{ notApplicable: null }, 'missing', null],
    [{ updatedOn: '2026-09-01' }, 'missing', null],
    [{ updatedOn: '2026-09-01', narrative: null, notApplicable: null }, 'missing', null],
  ] as const)('that says %j is %s, and in an excerpt %s', (stated, whole, excerpt) => {
    expect(entryState(stated, 'missing', AS_OF)).toBe(whole);
    expect(entryState(stated, 'unknown', AS_OF)).toBe(excerpt);
  });

  it.each([
    ['2026-09-14', 'recorded'],
    [AS_OF, 'recorded'],
    ['2026-09-16', null],
    [null, 'recorded'],
  ] as const)('that was last updated on %s is %s', (updatedOn, state) => {
    expect(entryState({ narrative: 'Invented.', updatedOn }, 'missing', AS_OF)).toBe(state);
  });

  it('tells whether something is recorded', () => {
    expect((['recorded', 'notApplicable', 'none', 'missing', null] as const).map(isRecorded)).toEqual([
      true,
      false,
      false,
      false,
      null,
    ]);
  });
});

describe('what a field of a plan says', () => {
  it.each([
    [undefined, MISSING, null],
    [null, MISSING, null],
    [[], MISSING, MISSING],
    [['invented'], ['invented'], ['invented']],
    [{ unknown: true }, null, null],
    [{ none: true }, { none: true }, { none: true }],
    ['2026-09-01', '2026-09-01', '2026-09-01'],
    [0, 0, 0],
  ] as const)('that states %j', (stated, whole, excerpt) => {
    expect(planValueOf(stated, 'missing')).toEqual(whole);
    expect(planValueOf(stated, 'unknown')).toEqual(excerpt);
  });
});

describe('a field that sections lead to', () => {
  const PATH = ['contents', 'reasonsForPlacement', 'placement'];
  const field = (contents: ChildInPlacementCasePlan['contents'], extent: 'whole' | 'excerpt' = 'whole') => {
    const record = { children: [{ id: 'c', casePlan: { extent, contents } }] };
    const [plan] = subjectsOf(record, AS_OF, () => null).childInPlacementCasePlan;
    if (!plan) throw new Error('The record has no plan.');
    return fieldAt(plan, PATH);
  };

  it('is what stands there', () => {
    expect(field({ reasonsForPlacement: { placement: 'Invented.' } })).toEqual({
      stated: 'Invented.',
      silence: 'missing',
    });
  });

  it('is silent where a section is, as the plan is', () => {
    expect(field(null)).toEqual({ stated: null, silence: 'missing' });
    expect(field({ reasonsForPlacement: null })).toEqual({ stated: null, silence: 'missing' });
    expect(field(null, 'excerpt')).toEqual({ stated: null, silence: 'unknown' });
  });

  it('is not known where a section says that what it leaves out is not', () => {
    expect(field({ unknown: true })).toEqual({ stated: null, silence: 'unknown' });
    expect(field({ reasonsForPlacement: { unknown: true } })).toEqual({
      stated: undefined,
      silence: 'unknown',
    });
    expect(field({ reasonsForPlacement: { unknown: true, placement: 'Invented.' } })).toEqual({
      stated: 'Invented.',
      silence: 'unknown',
    });
  });
});
