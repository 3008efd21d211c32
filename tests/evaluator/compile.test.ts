import { describe, expect, it } from 'vitest';
import { compileCondition } from '../../src/evaluator/compile';
import { OPERATORS, type Condition, type FactValue } from '../../src/evaluator/condition';
import type { Truth } from '../../src/evaluator/truth';
import { namesOf, truthOf, type Facts } from './facts-under-test';

const yes: Condition = { fact: 'yes', operator: 'equal', value: true };
const no: Condition = { fact: 'no', operator: 'equal', value: true };
const open: Condition = { fact: 'open', operator: 'equal', value: true };
const facts: Facts = { yes: true, no: false, open: null, six: 6, list: ['a', 'b'], day: '2026-03-01' };

describe('a comparison', () => {
  it.each<[Condition, Truth]>([
    [{ fact: 'six', operator: 'greaterThan', value: 5 }, true],
    [{ fact: 'six', operator: 'in', value: [1, 6].map(String) }, false],
    [{ fact: 'list', operator: 'contains', value: 'b' }, true],
    [{ fact: 'day', operator: 'lessThan', value: '2026-02-28' }, false],
    [{ fact: 'six', operator: 'equal', value: { fact: 'six' } }, true],
    [{ fact: 'six', operator: 'equal', value: { fact: 'open' } }, null],
    [{ fact: 'open', operator: 'equal', value: { fact: 'six' } }, null],
    [{ fact: 'open', operator: 'notEqual', value: { fact: 'open' } }, null],
  ])('%j is %s', (condition, truth) => expect(truthOf(condition, facts)).toBe(truth));

  it.each(OPERATORS)('with %s is unknown where the fact is', (operator) => {
    expect(truthOf({ fact: 'open', operator, value: ['a'] }, facts)).toBe(null);
  });

  it('tells a false or empty value from one that is not known', () => {
    for (const value of [false, 0, '', []] as FactValue[]) {
      expect(truthOf({ fact: 'it', operator: 'notEqual', value: 'something' }, { it: value })).toBe(true);
    }
  });
});

describe('a block', () => {
  it.each<[Condition, Truth]>([
    [{ all: [yes, yes] }, true],
    [{ all: [yes, open] }, null],
    [{ all: [open, no] }, false],
    [{ all: [no, open] }, false],
    [{ any: [no, no] }, false],
    [{ any: [no, open] }, null],
    [{ any: [open, yes] }, true],
    [{ not: yes }, false],
    [{ not: no }, true],
    [{ not: open }, null],
    [{ not: { any: [open, { all: [yes, no] }] } }, null],
    [{ all: [{ any: [yes, open] }, { not: { all: [no, open] } }] }, true],
    [{ all: [] }, true],
    [{ any: [] }, false],
  ])('%j is %s', (condition, truth) => expect(truthOf(condition, facts)).toBe(truth));

  it('reads no more than it needs', () => {
    const read: string[] = [];
    const names = {
      ...namesOf({}),
      fact: (id: string) => (scope: Facts) => {
        read.push(id);
        return scope[id] as FactValue;
      },
    };
    expect(compileCondition({ all: [yes, open, no, yes] }, names)(facts)).toBe(false);
    expect(compileCondition({ any: [no, open, yes, no] }, names)(facts)).toBe(true);
    expect(read).toEqual(['yes', 'open', 'no', 'no', 'open', 'yes']);
  });
});

describe('a named condition', () => {
  it('is put in its place, also within another', () => {
    const named = { outer: { not: { condition: 'inner' } }, inner: { any: [no, open] } };
    expect(truthOf({ condition: 'inner' }, facts, named)).toBe(null);
    expect(truthOf({ condition: 'outer' }, { ...facts, open: false }, named)).toBe(true);
  });
});

describe('compiling', () => {
  it('looks names up once, before any evaluation', () => {
    expect(() => compileCondition({ all: [yes, { condition: 'nowhere' }] }, namesOf({}))).toThrow(
      'no condition nowhere',
    );
    const lookedUp: string[] = [];
    const names = {
      ...namesOf({}),
      fact: (id: string) => {
        lookedUp.push(id);
        return (scope: Facts) => scope[id] as FactValue;
      },
    };
    const predicate = compileCondition(
      { any: [yes, { fact: 'six', operator: 'lessThan', value: { fact: 'six' } }] },
      names,
    );
    predicate(facts);
    predicate(facts);
    expect(lookedUp).toEqual(['yes', 'six', 'six']);
  });

  it('gives a predicate that keeps nothing from one scope to the next', () => {
    const predicate = compileCondition({ all: [open] }, namesOf({}));
    expect([null, true, null, false].map((value) => predicate({ open: value }))).toEqual([
      null,
      true,
      null,
      false,
    ]);
  });
});
