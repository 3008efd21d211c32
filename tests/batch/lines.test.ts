import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/batch/lines';
import { bytesOf, cutAt, cuts } from './chunks';
import { collected } from './collected';

async function* streamed(chunks: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

const textOf = (bytes: Uint8Array | null): string | null => bytes && new TextDecoder().decode(bytes);

const linesIn = async (chunks: Iterable<Uint8Array>, longest = 1000) =>
  (await collected(linesOf(streamed(chunks), longest))).map(({ number, bytes }) => [number, textOf(bytes)]);

describe('linesOf', () => {
  it.each([
    ['', []],
    ['a', [[1, 'a']]],
    ['a\n', [[1, 'a']]],
    [
      'a\n\n',
      [
        [1, 'a'],
        [2, ''],
      ],
    ],
    [
      '\na',
      [
        [1, ''],
        [2, 'a'],
      ],
    ],
    [
      'a\r\nä',
      [
        [1, 'a\r'],
        [2, 'ä'],
      ],
    ],
  ])('%j', async (text, lines) => {
    expect(await linesIn([bytesOf(text)])).toEqual(lines);
  });

  it('are the same however the bytes are cut, and one that is too long is none', async () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom('', 'x'.repeat(40)),
    );
    const text = fc
      .tuple(fc.array(line, { maxLength: 8 }), fc.boolean())
      .map(([lines, ends]) => lines.map((each) => each.replaceAll('\n', '')).join('\n') + (ends ? '\n' : ''));
    const cut = text.chain((whole) => fc.tuple(fc.constant(whole), cuts(bytesOf(whole).length)));
    await fc.assert(
      fc.asyncProperty(cut, fc.integer({ min: 1, max: 45 }), async ([whole, places], longest) => {
        const parts = whole.split('\n');
        if (parts.at(-1) === '') parts.pop();
        const expected = parts.map((part, index) => [
          index + 1,
          bytesOf(part).length > longest ? null : part,
        ]);
        expect(await linesIn(cutAt(bytesOf(whole), places), longest)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('keep their own bytes when the next line is read', async () => {
    const lines = await collected(linesOf(streamed(['aa', 'a\nbb', 'b\ncc', 'c'].map(bytesOf)), 10));
    expect(lines.map(({ bytes }) => textOf(bytes))).toEqual(['aaa', 'bbb', 'ccc']);
  });
});
