import { readlink, realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute } from 'node:path';

/** The file that a path leads to, be it through links, and be it there yet or not; its folder must be there. */
export async function targetOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const folder = await realpath(dirname(path));
  const link = await readlink(path).catch(() => null);
  // Joined as it stands: what ".." means behind a link to a folder only the system can tell.
  if (link !== null) return targetOf(isAbsolute(link) ? link : `${folder}/${link}`);
  return `${folder}/${basename(path)}`;
}
