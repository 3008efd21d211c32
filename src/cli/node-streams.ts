import { createReadStream, type Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { createWholeFile } from './create-whole-file';
import type { FileFound, StreamIo } from './stream-io';
import { targetOf } from './target-of';
import { writeOutput } from './write-output';

const DEFAULT_COLUMNS = 80;

/** Files and streams of the process itself. */
export const nodeStreams: StreamIo = {
  find,
  placeOf,
  readFile: (path) => createReadStream(path),
  readStdin: () => process.stdin,
  createFile: createWholeFile,
  print,
  errorTerminal:
    process.stderr.isTTY === true && process.env['TERM'] !== 'dumb'
      ? { columns: () => process.stderr.columns || DEFAULT_COLUMNS }
      : null,
  expectGarbage: () => {
    // New objects keep the room that they start out with, a megabyte or so: V8 would double it again and again.
    setFlagsFromString('--semi-space-growth-factor=1');
    // Old ones are looked through whenever there is half as much again, and not up to four times as much.
    setFlagsFromString('--heap-growing-percent=50');
  },
  now: () => performance.now(),
};

async function find(path: string): Promise<FileFound | null> {
  try {
    const found = await stat(path);
    const kind = found.isFile() ? 'file' : found.isDirectory() ? 'directory' : 'other';
    return { kind, size: found.size, identity: identityOf(found) };
  } catch (error) {
    return nullIfAbsent(error);
  }
}

async function placeOf(path: string): Promise<string | null> {
  try {
    const target = await targetOf(path);
    return `${identityOf(await stat(dirname(target)))}/${basename(target)}`;
  } catch (error) {
    return nullIfAbsent(error);
  }
}

const identityOf = ({ dev, ino }: Stats): string => `${dev}:${ino}`;

function nullIfAbsent(error: unknown): null {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
  throw error;
}

/** Standard output takes back that it failed, and would be written to for ever. */
let hasFailed = false;
process.stdout.on('error', () => {
  hasFailed = true;
});

const SETTLING = ['drain', 'close', 'error'] as const;

async function print(text: string): Promise<boolean> {
  const { stdout } = process;
  if (hasFailed) return false;
  if (!writeOutput(text) && !hasFailed) {
    await new Promise<void>((resolve) => {
      const settled = () => {
        for (const event of SETTLING) stdout.off(event, settled);
        resolve();
      };
      for (const event of SETTLING) stdout.on(event, settled);
    });
  }
  return !hasFailed;
}
