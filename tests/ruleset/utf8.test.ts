import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utf8 } from '../../src/ruleset/utf8';

describe('UTF-8', () => {
  it.each([
    '',
    'plain',
    'é',
    'ÿ\u0080\u07ff',
    '\u0800€\uffff',
    '\u{10000}😀\u{10ffff}',
    '\ud800',
    'a\udc00\ud800b',
  ])('has the bytes of %j', (text) => {
    expect([...utf8(text)]).toEqual([...new TextEncoder().encode(text)]);
  });

  it('has the bytes that TextEncoder has, of any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.nat(0xffff))), (drawn) => {
        const text = typeof drawn === 'string' ? drawn : String.fromCharCode(...drawn);
        expect([...utf8(text)]).toEqual([...new TextEncoder().encode(text)]);
      }),
      { numRuns: 2000 },
    );
  });
});
