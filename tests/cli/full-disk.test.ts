import { spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AS_OF, overdueCase } from './example-cases';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Says of everything that is written to it that the disk is full. */
const FULL = '/dev/full';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'full-disk-'));
  writeFileSync(at('a.ndjson'), `${overdueCase}\n`.repeat(3));
  writeFileSync(at('a.json'), overdueCase);
  writeFileSync(at('summary'), 'before');
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);

/** What a run gives of which one stream goes to a full disk, and the other is read. */
async function runOnto(full: 'stdout' | 'stderr', ...args: readonly string[]) {
  const device = openSync(FULL, 'w');
  const stdio =
    full === 'stdout' ? (['ignore', device, 'pipe'] as const) : (['ignore', 'pipe', device] as const);
  const program = ['--import', 'tsx', 'src/cli/bin.ts', ...args, '--as-of', AS_OF];
  const child = spawn(process.execPath, program, { cwd: ROOT, stdio: [...stdio] });
  closeSync(device);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const other = full === 'stdout' ? child.stderr : child.stdout;
  const [read, status] = await Promise.all([other ? text(other) : '', ended]);
  return { read, status };
}

describe.skipIf(!existsSync(FULL))('where the disk is full', () => {
  const TOLD = { read: 'standard output: The disk is full.\n', status: 2 };

  it('check says so', async () => {
    expect(await runOnto('stdout', 'check', at('a.json'))).toEqual(TOLD);
  });

  it('batch says so, and leaves the totals as they were', async () => {
    expect(await runOnto('stdout', 'batch', at('a.ndjson'), '--summary', at('summary'))).toEqual(TOLD);
    expect(readFileSync(at('summary'), 'utf8')).toBe('before');
    expect(readdirSync(folder).sort()).toEqual(['a.json', 'a.ndjson', 'summary']);
  });

  it('batch says so of the totals in words, and keeps the files', async () => {
    const files = ['--out', at('out'), '--summary', at('summary')];
    expect(await runOnto('stdout', 'batch', at('a.ndjson'), ...files)).toEqual(TOLD);
    expect(readFileSync(at('out'), 'utf8').trim().split('\n')).toHaveLength(3);
    expect(JSON.parse(readFileSync(at('summary'), 'utf8')).cases.all).toBe(3);
  });

  it('what cannot be said on standard error is in the status', async () => {
    expect(await runOnto('stderr', 'check', at('absent'))).toEqual({ read: '', status: 2 });
  });
});

describe.skipIf(process.platform !== 'linux')(
  'where the disk takes only the beginning of what is written at once',
  () => {
    it.each([
      ['check', 'a.json', ['--format', 'json']],
      ['batch', 'a.json', ['--lines', 'reports']],
    ])('%s says so', async (command, file, options) => {
      const program = ['--import', 'tsx', 'src/cli/bin.ts', command, at(file), '--as-of', AS_OF, ...options];
      // No file may become longer than 20 blocks: a report does.
      const script = `ulimit -f 20; exec "$0" "$@" > '${at('out')}'`;
      const child = spawn('sh', ['-c', script, process.execPath, ...program], {
        cwd: ROOT,
        env: { ...process.env, TSX_DISABLE_CACHE: '1' },
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
      const [stderr, status] = await Promise.all([text(child.stderr), ended]);
      expect(stderr).toBe('standard output: This could not be written (EFBIG).\n');
      expect(status).toBe(2);
    });
  },
);
