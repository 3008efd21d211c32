import { randomUUID } from 'node:crypto';
import { open, realpath, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { WholeFile } from './stream-io';
import { needNotRemove, removeAtTheEnd } from './unfinished-files';

/** Characters that are gathered before they are written. */
const AT_ONCE = 256 * 1024;

/**
 * Begins a file beside its place: a rename within one folder is done whole or not at all. What is there already is
 * replaced only when the file is published, and its permissions are kept.
 */
export async function createWholeFile(path: string): Promise<WholeFile> {
  const { target, mode } = await placeOf(path);
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

/** The file that a path leads to, be it through links, and the permissions of one that is there. */
async function placeOf(path: string): Promise<{ readonly target: string; readonly mode?: number }> {
  try {
    const target = await realpath(path);
    return { target, mode: (await stat(target)).mode & 0o777 };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return { target: join(await realpath(dirname(path)), basename(path)) };
  }
}

class GatheredText {
  #parts: string[] = [];
  #length = 0;

  constructor(private readonly handle: FileHandle) {}

  async write(text: string): Promise<void> {
    this.#parts.push(text);
    this.#length += text.length;
    if (this.#length >= AT_ONCE) await this.flush();
  }

  async flush(): Promise<void> {
    const text = this.#parts.join('');
    this.#parts = [];
    this.#length = 0;
    await this.handle.writeFile(text);
  }
}
