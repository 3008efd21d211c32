import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { runWith } from './captured-io';
import { AS_OF, settledCase } from './example-cases';

const SCRIPT = fileURLToPath(new URL('make-garbage.ts', import.meta.url));

interface Bytes {
  readonly young: number;
  readonly old: number;
}

function bytesTaken(...args: readonly string[]): Bytes {
  const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', SCRIPT, ...args], { encoding: 'utf8' });
  return JSON.parse(stdout) as Bytes;
}

it('gives objects less room where garbage is expected: the young no more than at first, the old half as much again', () => {
  const [expected, usual] = [bytesTaken('expected'), bytesTaken()];
  expect(expected.young).toBeGreaterThan(0);
  expect(usual.young).toBeGreaterThan(expected.young * 2);
  expect(expected.old).toBeGreaterThan(0);
  expect(usual.old).toBeGreaterThan(expected.old * 2);
});

it('expects garbage before a batch is read', async () => {
  const done: string[] = [];
  await runWith(['batch', '-', '--as-of', AS_OF], {
    stdin: settledCase,
    streams: {
      expectGarbage: () => void done.push('garbage is expected'),
      print: async () => done.push('a line is written') > 0,
    },
  });
  expect(done).toEqual(['garbage is expected', 'a line is written']);
});
