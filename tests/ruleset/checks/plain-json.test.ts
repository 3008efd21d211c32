import { describe, expect, it } from 'vitest';
import { rejection, rejectionOf } from '../rejected';

describe('plain JSON only', () => {
  it.each([
    ['a function', { version: () => '1' }, 'ruleset: holds a value that is not JSON: function'],
    ['undefined', { version: undefined }, 'ruleset: holds a value that is not JSON: undefined'],
    ['no number', { version: Number.NaN }, 'ruleset: holds a value that is not JSON: number'],
    [
      'a gap in a list',
      { instruments: Array.from({ length: 1 }) },
      'ruleset: holds a value that is not JSON: undefined',
    ],
    ['a Date', { version: new Date(0) }, 'ruleset: holds an object that is not JSON'],
    ['a Map', { instruments: new Map() }, 'ruleset: holds an object that is not JSON'],
  ])('refuses %s', (_, source, message) => {
    expect(rejectionOf(source)).toBe(message);
  });

  it.each(['__proto__', 'constructor', 'prototype'])(
    'refuses a member named %s wherever it stands',
    (name) => {
      const source = JSON.parse(
        `{"version": "1", "instruments": [{"notices": [{"${name}": {"polluted": true}}]}]}`,
      );
      expect(rejectionOf(source)).toBe(`ruleset: holds a member named ${name}`);
      expect('polluted' in {}).toBe(false);
    },
  );

  it('refuses conditions nested without end', () => {
    expect(
      rejection(({ rule }) => {
        for (let level = 0; level < 40; level += 1) rule.requires = { not: rule.requires };
      }),
    ).toBe('ruleset: is more than 32 levels deep');
  });

  it('refuses documents that contain themselves', () => {
    const instruments: unknown[] = [];
    instruments.push({ instruments });
    expect(rejectionOf({ version: '1', instruments })).toBe('ruleset: is more than 32 levels deep');
  });

  it('refuses more values than rules written by hand can have', () => {
    expect(rejectionOf({ instruments: Array.from({ length: 500_000 }, () => 0) })).toBe(
      'ruleset: holds more than 500000 values',
    );
  });
});
