import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as later } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createGzip } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AS_OF, settledCase } from './example-cases';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'batch-process-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function start(...options: readonly string[]) {
  const args = ['batch', '-', '--as-of', AS_OF, '--authority', 'dcfPolicy', ...options];
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/bin.ts', ...args], { cwd: ROOT });
  child.stdin.on('error', () => {});
  const ended = new Promise<readonly [number | null, string | null]>((resolve) =>
    child.on('close', (status, signal) => resolve([status, signal])),
  );
  return { child, ended };
}

describe('batch as it is started', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'leaves everything as it was when it is stopped by %s',
    async (signal) => {
      const out = join(folder, 'out');
      writeFileSync(out, 'before');
      const { child, ended } = start('--out', out, '--summary', join(folder, 'summary'));
      child.stdin.write(`${settledCase}\n`.repeat(20));
      while (readdirSync(folder).length < 3) await later(20);
      child.kill(signal);
      expect(await ended).toEqual([null, signal]);
      expect(readdirSync(folder)).toEqual(['out']);
      expect(readFileSync(out, 'utf8')).toBe('before');
    },
  );

  it('ends when nobody reads on, though there is more to come', async () => {
    const { child, ended } = start();
    child.stdin.write(`${settledCase}\n`.repeat(3));
    child.stdout.once('data', () => {
      child.stdout.destroy();
      child.stdin.write(`${settledCase}\n`.repeat(100));
    });
    const [[status, signal], stderr] = await Promise.all([ended, text(child.stderr)]);
    expect([status, signal, stderr]).toEqual([3, null, '']);
  });

  it('ends when nobody reads on, though gzip is begun and says nothing more', async () => {
    const gzip = createGzip();
    const { child, ended } = start('--lines', 'reports');
    gzip.pipe(child.stdin);
    gzip.write(`${settledCase}\n`.repeat(50));
    gzip.flush();
    child.stdout.once('data', () => child.stdout.destroy());
    const [[status, signal], stderr] = await Promise.all([ended, text(child.stderr)]);
    expect([status, signal, stderr]).toEqual([3, null, '']);
  });

  it('passes over a line of 50 MB, and tells of it', async () => {
    const { child, ended } = start();
    child.stdin.write(`${settledCase}\n{"id": "`);
    const megabyte = 'x'.repeat(1_000_000);
    for (let written = 0; written < 50; written++) child.stdin.write(megabyte);
    child.stdin.end(`"}\n${settledCase}`);
    const [stdout, [status]] = await Promise.all([text(child.stdout), ended]);
    expect(status).toBe(2);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ line, issues }) => [line, issues?.[0].code])).toEqual([
      [1, undefined],
      [2, 'tooLong'],
      [3, undefined],
    ]);
  });
});
