import { describe, expect, it } from 'vitest';
import { compileCondition } from '../../src/evaluator/compile';
import type { Condition } from '../../src/evaluator/condition';
import { withoutEachLeaf } from './leaves';

const leaf = (fact: string): Condition => ({ fact, operator: 'equal', value: true });
const [a, b, c, named] = [leaf('a'), leaf('b'), leaf('c'), { condition: 'd' }];

/** Each leaf's fact or name, and what is left when the other facts are true or, by another reading, false. */
const without = (condition: Condition, others: boolean) =>
  [...withoutEachLeaf(condition)].map((left) => {
    const compiled = compileCondition(left.condition, {
      fact: () => () => others,
      condition: () => () => others,
    });
    return [JSON.parse(left.leaf), compiled({})];
  });

describe('a condition without one of its leaves', () => {
  it('goes by the other parts of an all', () => {
    expect(without({ all: [a, b] }, true)).toEqual([
      [a, true],
      [b, true],
    ]);
    expect(without({ all: [a, b] }, false)).toEqual([
      [a, false],
      [b, false],
    ]);
  });

  it('goes by the other parts of an any', () => {
    expect(without({ any: [a, named] }, true)).toEqual([
      [a, true],
      [named, true],
    ]);
    expect(without({ any: [a, named] }, false)).toEqual([
      [a, false],
      [named, false],
    ]);
  });

  it('goes by the other parts where the leaf stands under a not', () => {
    expect(without({ all: [{ not: a }, b] }, true)[0]).toEqual([a, true]);
    expect(without({ any: [{ not: a }, b] }, false)[0]).toEqual([a, false]);
  });

  it('is true where the leaf stands alone, be it under a not', () => {
    expect(without(named, false)).toEqual([[named, true]]);
    expect(without({ not: a }, true)).toEqual([[a, true]]);
    expect(without({ not: { not: a } }, false)).toEqual([[a, true]]);
  });

  it('goes by all that is beside it, however deep it stands', () => {
    const condition: Condition = { all: [a, { any: [b, { not: { all: [c, named] } }] }] };
    expect([...withoutEachLeaf(condition)].map(({ condition: left }) => left)).toEqual([
      { all: [{ all: [] }, { any: [b, { not: { all: [c, named] } }] }] },
      { all: [a, { any: [{ any: [] }, { not: { all: [c, named] } }] }] },
      { all: [a, { any: [b, { not: { all: [{ all: [] }, named] } }] }] },
      { all: [a, { any: [b, { not: { all: [c, { all: [] }] } }] }] },
    ]);
  });
});
