import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileCondition } from '../../src/evaluator/compile';
import type { Condition, Leaf } from '../../src/evaluator/condition';
import { namesOf } from '../evaluator/facts-under-test';
import { condition, namedConditions, POOL } from '../evaluator/random-conditions';
import { partlyKnownFacts } from '../evaluator/random-facts';
import { conditionMutants, type Alternatives } from './condition-mutants';
import { simplified } from './simplified';

const isOpen: Leaf = { fact: 'open', operator: 'equal', value: true };
const isOld: Leaf = { fact: 'age', operator: 'greaterThanInclusive', value: { fact: 'parameter.age' } };
const goal: Leaf = { fact: 'goal', operator: 'in', value: ['adoption', 'guardianship'] };

const alternatives: Alternatives = {
  codesOf: (fact) => (fact === 'goal' ? ['adoption', 'guardianship', 'reunification'] : []),
  namesBeside: (name) => (name === 'isPlaced' ? ['isCommitted'] : []),
};
const none: Alternatives = { codesOf: () => [], namesBeside: () => [] };
const changes = (of: Condition) => [...conditionMutants(of, alternatives)].map(({ change }) => change);

describe('the changes of a condition', () => {
  it('give each operator those that it may be mistaken for', () => {
    expect(changes(isOld)).toEqual([
      'without age greaterThanInclusive parameter.age',
      'age greaterThanInclusive parameter.age → age greaterThan parameter.age',
      'age greaterThanInclusive parameter.age → age lessThanInclusive parameter.age',
      'age greaterThanInclusive parameter.age → age lessThan parameter.age',
    ]);
  });

  it('take each code out of a list and put each other one in', () => {
    const lists = [...conditionMutants(goal, alternatives)].map((mutant) => (mutant.condition as Leaf).value);
    expect(lists.slice(2)).toEqual([
      ['guardianship'],
      ['adoption'],
      ['adoption', 'guardianship', 'reunification'],
    ]);
  });

  it('put what is neutral in place of a part, under not the opposite', () => {
    const under = [...conditionMutants({ all: [isOpen, { not: { any: [isOld, goal] } }] }, alternatives)];
    const without = under
      .filter(({ change }) => change.startsWith('without'))
      .map((mutant) => mutant.condition);
    expect(without).toEqual([
      { all: [] },
      { all: [{ all: [] }, { not: { any: [isOld, goal] } }] },
      { all: [isOpen, { all: [] }] },
      { all: [isOpen, { not: { any: [] } }] },
      { all: [isOpen, { not: { any: [{ any: [] }, goal] } }] },
      { all: [isOpen, { not: { any: [isOld, { any: [] }] } }] },
    ]);
  });

  it('swap all and any, take a not away, deny a name and put another', () => {
    expect(changes({ any: [{ not: { condition: 'isPlaced' } }, isOpen] })).toEqual(
      expect.arrayContaining([
        'all for any of any(not(isPlaced); open equal true)',
        'not taken from isPlaced',
        'not put before isPlaced',
        'isPlaced → isCommitted',
      ]),
    );
  });
});

describe('a simplified condition', () => {
  it('is true, false and unknown of the same facts, also with parts left out', () => {
    fc.assert(
      fc.property(condition, namedConditions, partlyKnownFacts(POOL), (root, named, facts) => {
        const truthOf = (of: Condition) => compileCondition(of, namesOf(named))(facts);
        const left = [root, ...[...conditionMutants(root, none)].map((mutant) => mutant.condition)];
        expect(left.map((of) => truthOf(simplified(of)))).toEqual(left.map(truthOf));
      }),
      { numRuns: 500 },
    );
  });

  it('is the same for two ways to say one thing', () => {
    expect(simplified({ all: [{ fact: 'open', operator: 'notEqual', value: false }] })).toEqual(isOpen);
    expect(simplified({ not: { not: { any: [goal, { any: [] }] } } })).toEqual(goal);
  });
});
