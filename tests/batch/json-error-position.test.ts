import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonErrorPosition } from '../../src/batch/json-error-position';

describe('jsonErrorPosition', () => {
  it.each([
    ['{"a": ]', 1, 7, false],
    ['{"a" 1}', 1, 6, false],
    ['{a: 1}', 1, 2, false],
    ['{"a": 1,}', 1, 9, false],
    ['[1, 2,]', 1, 7, false],
    ['[1 2]', 1, 4, false],
    ['[1}', 1, 3, false],
    ['{"a": 1} x', 1, 10, false],
    ['{"a": 1}]', 1, 9, false],
    ['{"a": 01}', 1, 7, false],
    ['{"a": 1.}', 1, 7, false],
    ['{"a": tru}', 1, 7, false],
    ["{'a': 1}", 1, 2, false],
    ['{"a":\n\n  "b\nc"}', 3, 3, false],
    ['["\\x"]', 1, 2, false],
    ['[:]', 1, 2, false],
    ['\u00a0[]', 1, 1, false],
    ['', 1, 1, true],
    ['[1,\n 2', 2, 3, true],
    ['{"a":\r\n{', 2, 2, true],
  ])('%j', (text, line, column, atEnd) => {
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
    expect(jsonErrorPosition(text)).toEqual({ line, column, atEnd });
  });

  it('finds a foreign character wherever it is put between the tokens of any JSON', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (text, seed) => {
        const tokens = text.match(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^{}[\],:"\s]+/g) ?? [];
        const at = seed % (tokens.length + 1);
        const before = tokens
          .slice(0, at)
          .map((token) => `${token}\n`)
          .join('');
        expect(jsonErrorPosition(`${before}@${tokens.slice(at).join('\n')}`)).toEqual({
          line: at + 1,
          column: 1,
          atEnd: false,
        });
      }),
    );
  });

  it('finds the end of any list that is cut off after one of its tokens', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.nat(), (value, seed) => {
        const text = JSON.stringify(value);
        const tokens = text.match(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^{}[\],:"\s]+/g) ?? [];
        const cut = tokens.slice(0, 1 + (seed % (tokens.length - 1))).join(' ');
        expect(jsonErrorPosition(cut)).toEqual({ line: 1, column: cut.length + 1, atEnd: true });
      }),
    );
  });

  it('is quick on a long text', () => {
    const text = `[${'{"a": "b\\n", "c": [1, 2, {}]},\n'.repeat(40_000)}`;
    expect(jsonErrorPosition(text)).toEqual({ line: 40_001, column: 1, atEnd: true });
    expect(jsonErrorPosition(`["${'x'.repeat(5_000_000)}" "`).line).toBe(1);
  });

  it('is not overcome by a long string of escapes', () => {
    const text = `["${'\\n'.repeat(5_000_000)}`;
    expect(jsonErrorPosition(text)).toEqual({ line: 1, column: 2, atEnd: false });
  });
});
