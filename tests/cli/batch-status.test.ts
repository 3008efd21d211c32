import { describe, expect, it } from 'vitest';
import { runWith, type World } from './captured-io';
import { AS_OF, lateCase, overdueCase, settledCase, undeterminedCase } from './example-cases';

const batch = (args: readonly string[], world: World) =>
  runWith(['batch', ...args, '--as-of', AS_OF, '--authority', 'dcfPolicy'], world);

describe('the status of batch', () => {
  it.each([
    ['nothing to do', [settledCase, lateCase], 0],
    ['something that can be cured', [settledCase, undeterminedCase, overdueCase], 1],
    ['something that cannot be told', [settledCase, undeterminedCase, lateCase], 3],
    ['a line that cannot be read', [overdueCase, '{'], 2],
  ])('of %s', async (_, records, expected) => {
    expect((await batch(['-'], { stdin: records.join('\n') })).status).toBe(expected);
  });

  it('is never that there is nothing to do where nobody read to the end', async () => {
    let printed = 0;
    const files = {};
    const { status, stderr } = await batch(['-', '--summary', 'summary'], {
      files,
      stdin: `${settledCase}\n`.repeat(5),
      streams: { print: async () => ++printed < 2 },
    });
    expect([status, stderr, printed]).toEqual([3, '', 2]);
    expect(files).toEqual({});
  });
});
