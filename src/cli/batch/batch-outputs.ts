import { printable } from '../../report/render/printable';
import { InputError, UsageError } from '../command';
import { STANDARD_INPUT } from '../read-bytes';
import type { StreamIo, WholeFile } from '../stream-io';
import { unwritable } from '../unwritable';
import type { BatchInput } from './batch-inputs';

/** The options that name a file to be written. */
export interface OutputPaths {
  readonly out?: string | undefined;
  readonly summary?: string | undefined;
}

/** Where a batch writes to; `null` where no file is named. */
export interface BatchOutputs {
  readonly out: WholeFile | null;
  readonly summary: WholeFile | null;
}

/** `--out -` is standard output, as if no file were named. */
export const isNamed = (path: string | undefined): path is string =>
  path !== undefined && path !== STANDARD_INPUT;

/**
 * Begins the files to be written, before anything is read.
 *
 * @throws UsageError if one of them is read too, or both are the same, or the summary is to go to standard output,
 *   where the lines are, or the totals in words
 * @throws InputError if one cannot be written
 */
export async function batchOutputs(
  { out, summary }: OutputPaths,
  inputs: readonly BatchInput[],
  streams: StreamIo,
): Promise<BatchOutputs> {
  if (summary === STANDARD_INPUT) throw new UsageError('--summary must name a file.');
  const read = new Set(inputs.flatMap(({ found }) => (found ? [found.identity] : [])));
  const outAt = await checked('--out', out, read, streams);
  const summaryAt = await checked('--summary', summary, read, streams);
  const isSameFile = outAt !== null && outAt === summaryAt;
  if (isSameFile || (isNamed(out) && isNamed(summary) && (await isSamePlace(out, summary, streams)))) {
    throw new UsageError('--out and --summary name the same file.');
  }
  const outFile = await begun('--out', out, streams);
  try {
    return { out: outFile, summary: await begun('--summary', summary, streams) };
  } catch (error) {
    await outFile?.discard();
    throw error;
  }
}

/** The identity of what is to be replaced; `null` where nothing is. */
async function checked(
  option: string,
  path: string | undefined,
  read: ReadonlySet<string>,
  { find }: StreamIo,
): Promise<string | null> {
  if (!isNamed(path)) return null;
  const found = await find(path).catch(() => null);
  if (found === null) return null;
  if (found.kind !== 'file') throw new UsageError(`${option} must name a file.`);
  if (read.has(found.identity)) throw new UsageError(`${option} names a file that is read.`);
  return found.identity;
}

/** Of what is not there yet only the place can be told. A folder that is not there is told of later. */
async function isSamePlace(one: string, other: string, { placeOf }: StreamIo): Promise<boolean> {
  if (one === other) return true;
  const [place, otherPlace] = await Promise.all([one, other].map((path) => placeOf(path).catch(() => null)));
  return place !== null && place === otherPlace;
}

async function begun(
  option: string,
  path: string | undefined,
  { createFile }: StreamIo,
): Promise<WholeFile | null> {
  return isNamed(path) ? writing(option, path, () => createFile(path)) : null;
}

/** @throws InputError that names the file, if it cannot be written */
export async function writing<Result>(
  option: string,
  path: string | undefined,
  write: () => Promise<Result>,
): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    throw new InputError([
      `${option} ${printable(path ?? '')}: ${unwritable(error as NodeJS.ErrnoException)}`,
    ]);
  }
}
