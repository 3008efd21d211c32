import { UsageError } from './command';
import type { CommandIo } from './io';
import { jsonErrorPosition } from './json-error-position';
import { readBytes, STANDARD_INPUT } from './read-bytes';

/** A file and the record in it, or why there is none: a sentence that repeats nothing of what is in the file. */
export type FileRead = { readonly file: string } & Read;

type Read = { readonly record: unknown } | { readonly problem: string };

/**
 * Reads and parses every file, in order; `-` is standard input.
 *
 * @param expected - what an empty file was expected to hold
 * @throws UsageError if standard input is asked for twice
 */
export async function readRecords(
  files: readonly string[],
  io: CommandIo,
  expected = 'a case record',
): Promise<readonly FileRead[]> {
  readsInputOnce(files);
  const read: FileRead[] = [];
  for (const file of files) read.push({ file, ...(await readRecord(file, io, expected)) });
  return read;
}

/** @throws UsageError if standard input is asked for twice */
export function readsInputOnce(files: readonly string[]): void {
  if (files.filter((file) => file === STANDARD_INPUT).length > 1) {
    throw new UsageError('Standard input can be read only once.');
  }
}

async function readRecord(file: string, io: CommandIo, expected: string): Promise<Read> {
  const read = await readBytes(file, io);
  if ('problem' in read) return read;
  const text = textOf(read.bytes);
  return text === null ? { problem: 'This is not text in UTF-8.' } : parsed(text, expected);
}

/** The text of bytes in UTF-8; `null` if they are none. */
export function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function parsed(text: string, expected: string): Read {
  if (text.trim() === '') return { problem: `This is empty; ${expected} in JSON was expected.` };
  return parsedJson(text, false);
}

/** The value that a text holds in JSON, or where it stops being JSON. `isLine`: the text is one line of a file. */
export function parsedJson(text: string, isLine: boolean): Read {
  try {
    return { record: JSON.parse(text) };
  } catch {
    const { line, column, atEnd } = jsonErrorPosition(text);
    const place = `${isLine ? '' : `line ${line}, `}column ${column}`;
    return {
      problem: atEnd ? `The JSON ends too early, at ${place}.` : `This is not JSON from ${place} on.`,
    };
  }
}
