import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Condition } from '../../src/evaluator/condition';
import { missingFacts } from '../../src/evaluator/deciding';
import { decidedBy, factsIn, traceOf, truthOf, type Facts, type Named } from './facts-under-test';
import { condition, namedConditions, POOL } from './random-conditions';
import { completed, knownFacts, partlyKnownFacts } from './random-facts';

const yes: Condition = { fact: 'yes', operator: 'equal', value: true };
const no: Condition = { fact: 'no', operator: 'equal', value: true };
const open: Condition = { fact: 'open', operator: 'equal', value: true };
const older: Condition = { fact: 'age', operator: 'greaterThan', value: { fact: 'limit' } };
const facts: Facts = { yes: true, no: false, open: null, age: 20, limit: 18 };

const deciding = (asked: Condition, known = facts) => decidedBy(asked, known).map(({ fact }) => fact);
const missing = (asked: Condition, known = facts, named: Named = {}) =>
  truthOf(asked, known, named) === null ? missingFacts(decidedBy(asked, known, named)) : [];

describe('a trace', () => {
  it('is of an unknown truth where the other side is not known', () => {
    expect(traceOf(older, { ...facts, limit: null }).truth).toBeNull();
    expect(traceOf({ ...older, operator: 'notEqual' }, { ...facts, limit: null }).truth).toBeNull();
  });

  it('is the whole tree, with the values on which each comparison was made', () => {
    expect(
      traceOf({ all: [no, { not: older }, { condition: 'term' }] }, facts, { term: { any: [open] } }),
    ).toEqual({
      kind: 'all',
      truth: false,
      parts: [
        {
          kind: 'leaf',
          truth: false,
          parts: [],
          comparison: { fact: 'no', operator: 'equal', actual: false, required: true },
        },
        {
          kind: 'not',
          truth: false,
          parts: [
            {
              kind: 'leaf',
              truth: true,
              parts: [],
              comparison: {
                fact: 'age',
                operator: 'greaterThan',
                actual: 20,
                required: 18,
                requiredFact: 'limit',
              },
            },
          ],
        },
        {
          kind: 'condition',
          name: 'term',
          truth: null,
          parts: [
            {
              kind: 'any',
              truth: null,
              parts: [
                {
                  kind: 'leaf',
                  truth: null,
                  parts: [],
                  comparison: { fact: 'open', operator: 'equal', actual: null, required: true },
                },
              ],
            },
          ],
        },
      ],
    });
  });
});

describe('what decides a condition', () => {
  it.each<[string, Condition, readonly string[]]>([
    ['all that holds: every part', { all: [yes, older] }, ['yes', 'age']],
    ['all that fails: the parts that fail', { all: [yes, no, open] }, ['no']],
    ['all that is unknown: the parts that are', { all: [yes, open] }, ['open']],
    ['any that holds: the parts that hold', { any: [no, yes, open] }, ['yes']],
    ['any that fails: every part', { any: [no, { all: [yes, no] }] }, ['no', 'no']],
    ['not: what it denies', { not: { any: [yes, no] } }, ['yes']],
  ])('%s', (_name, asked, expected) => expect(deciding(asked)).toEqual(expected));

  it('say enough: with no other fact known the truth is the same', () => {
    fc.assert(
      fc.property(condition, namedConditions, partlyKnownFacts(POOL), (asked, named, partial) => {
        const deciders = decidedBy(asked, partial, named).flatMap(({ fact, requiredFact }) => [
          fact,
          requiredFact,
        ]);
        const onlyDeciding = Object.fromEntries(
          Object.entries(partial).map(([id, value]) => [id, deciders.includes(id) ? value : null]),
        );
        expect(truthOf(asked, onlyDeciding, named)).toBe(truthOf(asked, partial, named));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('missingFacts', () => {
  it.each<[string, Condition, Facts, readonly string[]]>([
    ['nothing of what is known to hold', { any: [yes, open] }, facts, []],
    ['nothing of what is known to fail', { all: [no, open] }, facts, []],
    ['the unknown of an open part', { all: [yes, open] }, facts, ['open']],
    [
      'not the unknown of a part that is settled',
      { any: [{ all: [open, no] }, older] },
      { ...facts, age: null },
      ['age'],
    ],
    ['the fact to compare with', older, { ...facts, limit: null }, ['limit']],
    ['both sides, if both are', older, { age: null, limit: null }, ['age', 'limit']],
    ['each once', { all: [open, { not: open }] }, facts, ['open']],
  ])('%s', (_name, asked, known, expected) => expect(missing(asked, known)).toEqual(expected));

  it('are none exactly where the truth is known', () => {
    fc.assert(
      fc.property(condition, namedConditions, partlyKnownFacts(POOL), (asked, named, partial) => {
        const unknown = missing(asked, partial, named);
        expect(unknown.length === 0).toBe(truthOf(asked, partial, named) !== null);
        expect(unknown.filter((id) => partial[id] !== null)).toEqual([]);
        expect(unknown.filter((id) => !factsIn(asked, named).includes(id))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it('once they are known, decide the condition, whatever they are', () => {
    fc.assert(
      fc.property(
        condition,
        namedConditions,
        partlyKnownFacts(POOL),
        knownFacts(POOL),
        (asked, named, partial, rest) => {
          const filled = missing(asked, partial, named);
          const answered = {
            ...partial,
            ...Object.fromEntries(filled.map((id) => [id, completed(partial, rest)[id] ?? null])),
          };
          expect(truthOf(asked, answered, named)).not.toBe(null);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
