import { describe, expect, it } from 'vitest';
import { jsonErrorPosition } from '../../src/cli/json-error-position';
import { filesThatMakeExpressions, literals, longTexts } from './regular-expressions';

/** An expression that takes the square of the length takes many seconds over such a text; a linear one, milliseconds. */
const LENGTH = 50_000;
const BOUND = 1_000;

/** Milliseconds of the processor: other processes do not count. */
function timeOf(run: () => void): number {
  const before = process.cpuUsage();
  run();
  return process.cpuUsage(before).user / 1000;
}

/** The slowest of several texts. */
function slowest(texts: Iterable<string>, run: (text: string) => void): { ms: number; text: string } {
  let worst = { ms: 0, text: '' };
  for (const text of texts) {
    const ms = timeOf(() => run(text));
    if (ms > worst.ms) worst = { ms, text: text.slice(0, 4) };
    if (ms > BOUND) break;
  }
  return worst;
}

describe('no text keeps a regular expression busy', () => {
  it('all of them are found', () => {
    expect(literals.length).toBeGreaterThan(15);
    expect(filesThatMakeExpressions).toEqual([]);
  });

  it('an expression that takes the square of the length would be noticed', () => {
    const careless = /\{([^}]+)\}/g;
    const texts = longTexts(careless, 2 * LENGTH);
    expect(slowest(texts, (text) => void text.replace(careless, '')).ms).toBeGreaterThan(BOUND);
  });

  it.each(literals.map(({ file, expression }) => [file, expression] as const))('%s %s', (_, expression) => {
    const worst = slowest(longTexts(expression, LENGTH), (text) => {
      expression.lastIndex = 0;
      if (expression.global) text.replace(expression, '');
      else expression.test(text);
    });
    expect(worst.ms, JSON.stringify(worst.text)).toBeLessThan(BOUND);
  });

  it.each([
    ['a text that does not end', `"${'a'.repeat(LENGTH)}`],
    ['escapes that do not end', `"${'\\n'.repeat(LENGTH)}`],
    ['half an escape', `"${'\\u12'.repeat(LENGTH)}`],
    ['quotes', '"'.repeat(LENGTH)],
    ['blanks before what is no JSON', `[${' '.repeat(LENGTH)}x`],
    ['digits', `[${'1'.repeat(LENGTH)}x`],
    ['exponents', `[${'1e'.repeat(LENGTH)}`],
    ['brackets', '['.repeat(LENGTH)],
    ['lines', `${'\n'.repeat(LENGTH)}x`],
    ['commas', `[${'1,'.repeat(LENGTH)}]`],
  ])('the position of an error: %s', (_, text) => {
    expect(slowest([text], jsonErrorPosition).ms).toBeLessThan(BOUND);
  });
});

describe('no text is too long for one', () => {
  it.each([
    ['a long text', (length: number) => `["${'a'.repeat(length)}", x`],
    ['many escapes', (length: number) => `["${'\\n'.repeat(length / 2)}", x`],
    ['blanks', (length: number) => `[${' '.repeat(length)}x`],
    ['digits', (length: number) => `[${'1'.repeat(length)}, x`],
  ])('%s', (_, textOf) => {
    const length = 20_000_000;
    expect(jsonErrorPosition(textOf(length))).toEqual({
      line: 1,
      column: textOf(length).length,
      atEnd: false,
    });
  });
});
