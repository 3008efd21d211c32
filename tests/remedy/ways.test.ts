import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Condition, FactValue } from '../../src/evaluator/condition';
import { waysTo, type Way } from '../../src/remedy/ways';
import { truthOf, type Facts, type Named } from '../evaluator/facts-under-test';

const is = (fact: string, value: boolean | string = true): Condition => ({ fact, operator: 'equal', value });
const isIn = (fact: string, value: readonly string[]): Condition => ({ fact, operator: 'in', value });

const CODES = ['recorded', 'notApplicable', 'missing'];
const FIXED = 'fixed';

/** Ways in a few words: "one" is to be true, "code=recorded". */
function ways(condition: Condition, facts: Facts, wanted = true, named: Named = {}): readonly string[] {
  return waysOn(condition, facts, wanted, named).map((way) =>
    way.map(({ fact, value }) => (value === true ? fact : `${fact}=${String(value)}`)).join(' and '),
  );
}

const waysOn = (condition: Condition, facts: Facts, wanted = true, named: Named = {}): readonly Way[] =>
  waysTo(condition, wanted, {
    valueOf: (id) => facts[id] ?? null,
    valuesFor: (id): readonly FactValue[] =>
      id === FIXED ? [] : id.startsWith('code') ? CODES : [true, false],
    conditionOf: (name) => named[name] as Condition,
  });

describe('the ways to make a condition true', () => {
  it.each<[string, Condition, Facts, readonly string[]]>([
    ['a leaf that is not so', is('one'), { one: false }, ['one']],
    ['a leaf that is not known', is('one'), {}, ['one']],
    ['one that is so already asks for nothing', is('one'), { one: true }, ['']],
    ['one that nobody can change', is(FIXED), { fixed: false }, []],
    [
      'all: those that are not so',
      { all: [is('one'), is('two'), is('three')] },
      { one: true, two: false },
      ['two and three'],
    ],
    [
      'all, one of which nobody can change',
      { all: [is('one'), is(FIXED)] },
      { one: false, fixed: false },
      [],
    ],
    ['any: either, in the order of the condition', { any: [is('two'), is('one')] }, {}, ['two', 'one']],
    ['any, without what nobody can change', { any: [is(FIXED), is('one')] }, {}, ['one']],
    [
      'each code that will do',
      isIn('code', ['recorded', 'notApplicable']),
      { code: 'missing' },
      ['code=recorded', 'code=notApplicable'],
    ],
    [
      'every code but one',
      { not: is('code', 'missing') },
      { code: 'missing' },
      ['code=recorded', 'code=notApplicable'],
    ],
    [
      'not all: any of them false',
      { not: { all: [is('one'), is('two')] } },
      { one: true, two: true },
      ['one=false', 'two=false'],
    ],
    [
      'not any: all of them false',
      { not: { any: [is('one'), is('two')] } },
      { one: true, two: true },
      ['one=false and two=false'],
    ],
    [
      'two leaves on one fact are one change',
      { all: [is('one'), { any: [is('one'), is('two')] }] },
      {},
      ['one'],
    ],
    ['no way asks for more than another', { any: [is('one'), { all: [is('one'), is('two')] }] }, {}, ['one']],
    [
      'what is so is not undone',
      { all: [is('one'), { any: [is('one', false), is('two')] }] },
      { one: false, two: false },
      ['one and two'],
    ],
    [
      'a fact cannot be two things',
      { all: [is('code', 'recorded'), is('code', 'missing')] },
      { code: 'notApplicable' },
      [],
    ],
    [
      'what it is compared with is not known',
      { fact: 'one', operator: 'equal', value: { fact: 'two' } },
      { one: false },
      [],
    ],
  ])('%s', (_, condition, facts, expected) => {
    expect(ways(condition, facts)).toEqual(expected);
  });

  it('go through named conditions', () => {
    expect(ways({ not: { condition: 'open' } }, { one: true }, true, { open: { all: [is('one')] } })).toEqual(
      ['one=false'],
    );
  });
});

const NAMES = ['one', 'two', 'three', 'four'];
const leaf = fc.record({
  fact: fc.constantFrom(...NAMES),
  operator: fc.constant('equal' as const),
  value: fc.boolean(),
});
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'condition' },
    leaf,
    fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('condition') }),
  ),
}));
const facts = fc.record(Object.fromEntries(NAMES.map((name) => [name, fc.constantFrom(true, false, null)])));

const changed = (before: Facts, way: Way): Facts => ({
  ...before,
  ...Object.fromEntries(way.map(({ fact, value }) => [fact, value])),
});

/** Every choice of values for every choice of facts, found without reading the condition. */
function everyWay(): readonly Way[] {
  return NAMES.reduce<readonly Way[]>(
    (chosen, fact) =>
      chosen.flatMap((way) => [way, [...way, { fact, value: true }], [...way, { fact, value: false }]]),
    [[]],
  );
}

const isPartOf = (way: Way, other: Way) =>
  way.every(({ fact, value }) => other.some((of) => of.fact === fact && of.value === value));

it('are all the minimal ones, of facts that do not depend on each other', () => {
  fc.assert(
    fc.property(condition, facts, (block, before) => {
      const works = everyWay().filter((way) => truthOf(block, changed(before, way)) === true);
      const minimal = works.filter((way) => !works.some((other) => other !== way && isPartOf(other, way)));
      const found = waysOn(block, before);
      const texts = (of: readonly Way[]) =>
        of.map((way) => JSON.stringify(Object.entries(changed({}, way)).sort())).sort();
      expect(texts(found)).toEqual(texts(minimal));
    }),
    { numRuns: 1000 },
  );
});
