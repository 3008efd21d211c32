import { randomUUID } from 'node:crypto';
import { open, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { WholeFile } from './stream-io';
import { targetOf } from './target-of';
import { needNotRemove, removeAtTheEnd } from './unfinished-files';

/** Bytes that are gathered before they are written. */
const AT_ONCE = 256 * 1024;

/**
 * Begins a file beside its place: a rename within one folder is done whole or not at all. What is there already is
 * replaced only when the file is published, and its permissions are kept.
 */
export async function createWholeFile(path: string): Promise<WholeFile> {
  const target = await targetOf(path);
  const mode = await modeOf(target);
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.partial`);
  const handle = await open(temporary, 'wx', mode);
  removeAtTheEnd(temporary);
  if (mode !== undefined) await handle.chmod(mode);
  const text = new GatheredText(handle);
  let isOpen = true;
  let isThere = true;
  const close = async () => {
    if (isOpen) await handle.close();
    isOpen = false;
  };
  const isGone = () => {
    isThere = false;
    needNotRemove(temporary);
  };
  return {
    write: (more) => text.write(more),
    finish: async () => {
      await text.flush();
      await handle.sync();
      await close();
    },
    publish: async () => {
      await rename(temporary, target);
      isGone();
    },
    discard: async () => {
      if (!isThere) return;
      await close();
      await rm(temporary, { force: true });
      isGone();
    },
  };
}

/** The permissions of a file; `undefined` where there is none. */
async function modeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).mode & 0o777;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Gathers bytes, not texts: many texts that wait to be written would outlive the collector's first rounds. */
class GatheredText {
  readonly #buffer = Buffer.allocUnsafe(AT_ONCE);
  #length = 0;

  constructor(private readonly handle: FileHandle) {}

  async write(text: string): Promise<void> {
    const length = Buffer.byteLength(text);
    if (this.#length + length > AT_ONCE) await this.flush();
    if (length > AT_ONCE) await this.handle.writeFile(text);
    else this.#length += this.#buffer.write(text, this.#length);
  }

  async flush(): Promise<void> {
    await this.handle.writeFile(this.#buffer.subarray(0, this.#length));
    this.#length = 0;
  }
}
