import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { AS_OF, overdueCase } from './example-cases';
import { runWith, type World } from './captured-io';

const print = async (world: World, ...options: readonly string[]) =>
  (await runWith(['check', 'a', '--as-of', AS_OF, ...options], { files: { a: overdueCase }, ...world }))
    .stdout;

const isColored = (text: string): boolean => text.includes('\u001b[');

describe('color', () => {
  it.each([
    [true, 'on a terminal', { isTerminal: true }],
    [false, 'elsewhere', { isTerminal: false }],
    [false, 'with NO_COLOR', { isTerminal: true, env: { NO_COLOR: '1' } }],
    [true, 'with an empty NO_COLOR, which asks for nothing', { isTerminal: true, env: { NO_COLOR: '' } }],
    [true, 'with FORCE_COLOR', { env: { FORCE_COLOR: '1' } }],
    [true, 'with FORCE_COLOR over NO_COLOR', { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }],
    [false, 'with FORCE_COLOR=0', { isTerminal: true, env: { FORCE_COLOR: '0' } }],
    [false, 'on a terminal that has none', { isTerminal: true, env: { TERM: 'dumb' } }],
  ])('%s %s', async (expected, _, world) => {
    expect(isColored(await print(world))).toBe(expected);
  });

  it('adds nothing but color', async () => {
    expect(stripVTControlCharacters(await print({ isTerminal: true }))).toBe(await print({}));
  });

  it.each(['json', 'markdown'])('never gets into %s', async (format) => {
    expect(isColored(await print({ isTerminal: true, env: { FORCE_COLOR: '1' } }, '--format', format))).toBe(
      false,
    );
  });
});

describe('width', () => {
  const widest = (text: string) =>
    Math.max(
      ...text
        .split('\n')
        .filter((line) => !/\/\S{30}/.test(line))
        .map((line) => line.length),
    );

  it('is that of a narrow terminal, and 100 at most', async () => {
    const env = { NO_COLOR: '1' };
    expect(widest(await print({ isTerminal: true, columns: 60, env }))).toBeLessThanOrEqual(60);
    const hundred = await print({});
    expect(widest(hundred)).toBeGreaterThan(90);
    expect(await print({ isTerminal: true, columns: 250, env })).toBe(hundred);
    expect(await print({ columns: 60 })).toBe(hundred);
  });
});
