import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { AS_OF, overdueCase } from './example-cases';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BASELINE = 'rules/_baselines/child-in-placement.json';

function start(...args: readonly string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/bin.ts', ...args], { cwd: ROOT });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { child, ended };
}

async function outputOf({ child, ended }: ReturnType<typeof start>) {
  const [stdout, stderr, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { stdout, stderr, status };
}

describe('the program as it is started', () => {
  it('reads standard input, prints without color into a pipe, and ends with its status', async () => {
    const started = start('check', '-', '--as-of', AS_OF);
    started.child.stdin.end(overdueCase);
    const { stdout, stderr, status } = await outputOf(started);
    expect([stderr, status]).toEqual(['', 1]);
    expect(stdout).toMatch(/^Case plan report: case r1\n/);
  });

  it('tells what is wrong with files, directories and absent files', async () => {
    const { stdout, stderr, status } = await outputOf(
      start('check', BASELINE, 'rules', 'absent.json', '--as-of', AS_OF),
    );
    expect([stdout, status]).toEqual(['', 2]);
    expect(stderr).toContain(`${BASELINE}: /asOf: Unknown field`);
    expect(stderr).toContain('rules: This is a directory; name the files in it.\n');
    expect(stderr).toContain('absent.json: There is no such file.\n');
  });

  it('is quiet where nobody reads on', async () => {
    const { child, ended } = start('check', '-', '--as-of', AS_OF, '--include', 'all', '--format', 'json');
    child.stdout.destroy();
    child.stdin.end(overdueCase);
    expect(await text(child.stderr)).toBe('');
    expect(await ended).toBe(1);
  });
});
