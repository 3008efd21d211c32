import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { timeZoneDigest } from './time-zone-digest';

const script = fileURLToPath(new URL('./time-zone-digest.ts', import.meta.url));
const repositoryRoot = fileURLToPath(new URL('../..', import.meta.url));

// A zone is read once, when a process starts: each gets a process of its own.
function digestIn(zone: string): ReturnType<typeof timeZoneDigest> {
  const output = execFileSync(process.execPath, ['--import', 'tsx', script], {
    cwd: repositoryRoot,
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
    timeout: 20_000, // days that cease to advance would otherwise never end
  });
  return JSON.parse(output);
}

test.each(['UTC', 'America/New_York', 'Pacific/Apia', 'America/Sao_Paulo'])(
  'the calendar gives the same in %s as here',
  (zone) => {
    const here = timeZoneDigest();
    expect(here.days).toBeGreaterThan(3000);
    expect(digestIn(zone)).toEqual({ ...here, zone });
  },
  30_000,
);
