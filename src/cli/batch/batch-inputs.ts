import { printable } from '../../report/render/printable';
import { InputError } from '../command';
import type { CommandIo } from '../io';
import { fileName, STANDARD_INPUT, unreadable } from '../read-bytes';
import type { FileFound, StreamIo } from '../stream-io';

/** A file of a caseload, ready to be read. */
export interface BatchInput {
  /** As it was named on the command line. */
  readonly file: string;
  /** As it is printed. */
  readonly name: string;
  /** `null` for standard input. */
  readonly found: FileFound | null;
  /** @throws InputError if it cannot be read to its end */
  readonly bytes: () => AsyncIterable<Uint8Array>;
}

/**
 * Looks for every file before any is read.
 *
 * @throws InputError if one is not there, or is a directory
 */
export async function batchInputs(
  files: readonly string[],
  { streams }: CommandIo,
): Promise<readonly BatchInput[]> {
  const inputs: BatchInput[] = [];
  const problems: string[] = [];
  for (const file of files) {
    const name = printable(fileName(file));
    const found = file === STANDARD_INPUT ? null : await foundAt(file, streams);
    if (typeof found === 'string') problems.push(`${name}: ${found}`);
    else inputs.push({ file, name, found, bytes: () => bytesOf(file, name, streams) });
  }
  if (problems.length > 0) throw new InputError(problems);
  return inputs;
}

/** What a file is, or why it cannot be read. */
async function foundAt(file: string, { find }: StreamIo): Promise<FileFound | string> {
  try {
    const found = await find(file);
    if (found === null) return unreadable({ code: 'ENOENT' });
    return found.kind === 'directory' ? unreadable({ code: 'EISDIR' }) : found;
  } catch (error) {
    return unreadable(error);
  }
}

async function* bytesOf(
  file: string,
  name: string,
  { readFile, readStdin }: StreamIo,
): AsyncGenerator<Uint8Array> {
  try {
    yield* file === STANDARD_INPUT ? readStdin() : readFile(file);
  } catch (error) {
    throw new InputError([`${name}: ${unreadable(error)}`]);
  }
}

/** The bytes of all files together; `null` where one does not tell. */
export function sizeOf(inputs: readonly BatchInput[]): number | null {
  let size = 0;
  for (const { found } of inputs) {
    if (found?.kind !== 'file') return null;
    size += found.size;
  }
  return size;
}
