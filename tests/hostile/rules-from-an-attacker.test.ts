import { describe, expect, it } from 'vitest';
import { rejection, rejectionOf } from '../ruleset/rejected';
import { soundRuleset } from '../ruleset/sound-ruleset';
import { CANARY, untouchable, withFailingGetter } from './hostile-values';

describe('nothing of the rules is executed', () => {
  it('a member that would have to be computed is refused, and not asked', () => {
    let calls = 0;
    const called = (): string => {
      calls += 1;
      return CANARY;
    };
    const talkative = { toString: called, valueOf: called, toJSON: called, [Symbol.toPrimitive]: called };
    const { source } = soundRuleset();
    const computed = Object.defineProperty({ ...source }, 'version', { enumerable: true, get: called });
    const listed = Object.assign([...source.instruments], { [Symbol.iterator]: called });
    expect(rejectionOf(computed)).toBe('ruleset: holds a member that is computed');
    expect(rejectionOf({ ...source, version: talkative })).toBe(
      'ruleset: holds a value that is not JSON: function',
    );
    expect(rejectionOf({ ...source, instruments: listed })).toBe('nothing is wrong');
    expect(calls).toBe(0);
  });

  it.each([
    ['a getter that throws', withFailingGetter('version'), 'ruleset: holds a member that is computed'],
    ['a proxy that throws', untouchable(), 'ruleset: cannot be read'],
    ['a proxy of a list that throws', { instruments: untouchable([]) }, 'ruleset: cannot be read'],
    [
      'an endless list',
      { instruments: new Array(4_294_967_295) },
      'ruleset: holds a value that is not JSON: undefined',
    ],
  ])('%s is refused in words of our own', (_, source, message) => {
    expect(rejectionOf(source)).toBe(message);
  });
});

describe('conditions', () => {
  const leaf = {
    fact: 'child.age',
    operator: 'greaterThanInclusive',
    value: { fact: 'parameter.leastAge' },
  };

  it('such as this are sound', () => {
    expect(
      rejection(({ rule }) => {
        rule.requires = { all: [leaf] } as never;
      }),
    ).toBe('nothing is wrong');
  });

  it.each(['path', 'params', 'priority', 'name'])('%s is no member of a comparison', (member) => {
    const refused = rejection(({ rule }) => {
      rule.requires = { all: [{ ...leaf, [member]: '$..[?(@.constructor)]' }] } as never;
    });
    expect(refused).toMatch(/has an unknown member/);
    expect(refused).not.toContain('constructor');
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
    '%s is no fact, operator, condition or parameter',
    (name) => {
      for (const condition of [
        { ...leaf, fact: name },
        { ...leaf, operator: name },
        { ...leaf, value: { fact: name } },
        { ...leaf, value: { fact: `parameter.${name}` } },
        { condition: name },
      ]) {
        expect(
          rejection(({ rule }) => {
            rule.requires = { all: [condition] } as never;
          }),
          JSON.stringify(condition),
        ).not.toBe('nothing is wrong');
      }
    },
  );

  it('named conditions that double each other are refused before they are unfolded', () => {
    const doubled = rejection(({ source, rule }) => {
      const { conditions } = source.instruments[0] as (typeof source.instruments)[number];
      const [first] = conditions as [(typeof conditions)[number]];
      let below = first.id;
      for (let level = 0; level < 15; level += 1) {
        const id = `doubled${level}`;
        conditions.push({ ...first, id, when: { all: [{ condition: below }, { condition: below }] } });
        below = id;
      }
      rule.requires = { condition: below };
    });
    expect(doubled).toMatch(/makes more than 5000 comparisons/);
  });

  it('a text is bounded, so that no expression runs over millions of characters', () => {
    expect(
      rejection(({ rule }) => {
        rule.field = '/a'.repeat(100_000);
      }),
    ).toBe('ruleset: holds a text of more than 100000 characters');
  });
});
