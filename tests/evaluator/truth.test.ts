import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { and, not, or, type Truth } from '../../src/evaluator/truth';

/** Kleene's tables, with false < unknown < true. */
const TABLE: readonly (readonly [Truth, Truth, Truth, Truth])[] = [
  // one, other, and, or
  [false, false, false, false],
  [false, null, false, null],
  [false, true, false, true],
  [null, false, false, null],
  [null, null, null, null],
  [null, true, null, true],
  [true, false, false, true],
  [true, null, null, true],
  [true, true, true, true],
];

const truth = fc.constantFrom<Truth>(true, false, null);

describe('two truths', () => {
  it.each(TABLE)('%s and %s is %s', (one, other, both) => expect(and([one, other])).toBe(both));
  it.each(TABLE)('%s or %s is not %s but %s', (one, other, _both, either) =>
    expect(or([one, other])).toBe(either),
  );
});

describe('not', () => {
  it.each<[Truth, Truth]>([
    [true, false],
    [false, true],
    [null, null],
  ])('%s becomes %s', (before, after) => expect(not(before)).toBe(after));
});

describe('many truths', () => {
  it('of which there are none: all hold and none holds', () => {
    expect(and([])).toBe(true);
    expect(or([])).toBe(false);
  });

  it('are the least and the greatest of them', () => {
    const rank = (value: Truth): number => (value === null ? 1 : value ? 2 : 0);
    fc.assert(
      fc.property(fc.array(truth, { minLength: 1 }), (truths) => {
        expect(rank(and(truths))).toBe(Math.min(...truths.map(rank)));
        expect(rank(or(truths))).toBe(Math.max(...truths.map(rank)));
      }),
    );
  });

  it('obey De Morgan', () => {
    fc.assert(
      fc.property(fc.array(truth), (truths) => {
        expect(not(and(truths))).toBe(or(truths.map(not)));
      }),
    );
  });

  it('may be any iterable', () => {
    expect(and(new Set<Truth>([true, null]))).toBe(null);
    expect(or(new Set<Truth>([false, null]))).toBe(null);
  });
});
