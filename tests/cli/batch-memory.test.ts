import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { runWith } from './captured-io';
import { AS_OF, settledCase } from './example-cases';

const SCRIPT = fileURLToPath(new URL('young-objects.ts', import.meta.url));

const roomForYoungObjects = (...args: readonly string[]): number =>
  Number(spawnSync(process.execPath, ['--import', 'tsx', SCRIPT, ...args], { encoding: 'utf8' }).stdout);

it('keeps the room for young objects as small as it was where garbage is expected', () => {
  const expected = roomForYoungObjects('expected');
  expect(expected).toBeGreaterThan(0);
  expect(roomForYoungObjects()).toBeGreaterThan(expected * 2);
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
