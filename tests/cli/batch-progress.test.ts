import { describe, expect, it } from 'vitest';
import { runWith, type World } from './captured-io';
import { AS_OF, settledCase } from './example-cases';

const batch = (args: readonly string[], world: World) =>
  runWith(['batch', ...args, '--as-of', AS_OF, '--authority', 'dcfPolicy'], world);

describe('the progress of batch', () => {
  const lines = `${settledCase}\n`.repeat(3);
  const erased = '\r\u001b[2K';

  /** Half a second for every look at the clock. */
  const terminal = (columns: number) => {
    let now = 0;
    return { errorTerminal: { columns: () => columns }, now: () => (now += 500) };
  };

  it('is a line that is written over, and is gone in the end', async () => {
    const world = { files: { 'a.ndjson': `${lines}{` }, streams: terminal(80) };
    const { stdout, stderr } = await batch(['a.ndjson', '--out', 'out'], world);
    const shown = stderr.split(erased);
    expect(shown).toEqual([
      '',
      expect.stringMatching(/^1 case, \d+ %, 2 a second$/),
      expect.stringMatching(/^2 cases, \d+ %, 2 a second$/),
      expect.stringMatching(/^3 cases, 100 %, 2 a second$/),
      '4 cases, 100 %, 2 a second, 1 not read',
      'a.ndjson, line 4: The JSON ends too early, at column 2.\n',
    ]);
    expect(stdout).toMatch(/^Caseload: 4 cases/);
  });

  it('is no wider than the terminal', async () => {
    const { stderr } = await batch(['-', '--out', 'out'], { stdin: lines, streams: terminal(7) });
    expect(stderr.split(erased)).toEqual(['', '1 case', '2 case', '3 case', '']);
  });

  it('is erased before a failure is told', async () => {
    const files = { 'a.ndjson': lines, 'b.ndjson': { code: 'EIO' } };
    const { stderr } = await batch(['a.ndjson', 'b.ndjson', '--out', 'out'], {
      files,
      streams: terminal(80),
    });
    expect(stderr.endsWith(`${erased}b.ndjson: This could not be read (EIO).\n`)).toBe(true);
  });

  it('is not shown where the lines go to the same terminal, and the totals follow them', async () => {
    const world = { stdin: lines, isTerminal: true, streams: terminal(80) };
    const { stdout, stderr } = await batch(['-'], { ...world, env: { NO_COLOR: '1' } });
    expect(stdout.trimEnd().split('\n')).toHaveLength(3);
    expect(stderr).toMatch(/^Caseload: 3 cases\n/);
  });

  it('is not shown where standard error is no terminal', async () => {
    expect((await batch(['-', '--out', 'out'], { stdin: lines })).stderr).toBe('');
  });
});
