import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createWholeFile } from './create-whole-file';
import type { FileFound, StreamIo } from './stream-io';

const DEFAULT_COLUMNS = 80;

/** Files and streams of the process itself. */
export const nodeStreams: StreamIo = {
  find,
  readFile: (path) => createReadStream(path),
  readStdin: () => process.stdin,
  createFile: createWholeFile,
  print,
  errorTerminal:
    process.stderr.isTTY === true && process.env['TERM'] !== 'dumb'
      ? { columns: () => process.stderr.columns || DEFAULT_COLUMNS }
      : null,
  now: () => performance.now(),
};

async function find(path: string): Promise<FileFound | null> {
  try {
    const found = await stat(path);
    const kind = found.isFile() ? 'file' : found.isDirectory() ? 'directory' : 'other';
    return { kind, size: found.size, identity: `${found.dev}:${found.ino}` };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

async function print(text: string): Promise<boolean> {
  const { stdout } = process;
  if (!stdout.writable) return false;
  if (stdout.write(text)) return true;
  return new Promise((resolve) => {
    const settled = () => {
      for (const event of ['drain', 'close', 'error']) stdout.off(event, settled);
      resolve(stdout.writable);
    };
    for (const event of ['drain', 'close', 'error']) stdout.on(event, settled);
  });
}
