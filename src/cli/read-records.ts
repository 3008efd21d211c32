import { parsedJson, textOf, type ParsedJson } from '../batch/parsed-json';
import { UsageError } from './command';
import type { CommandIo } from './io';
import { readBytes, STANDARD_INPUT } from './read-bytes';

/** A file and the record in it, or why there is none: a sentence that repeats nothing of what is in the file. */
export type FileRead = { readonly file: string } & ParsedJson;

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

async function readRecord(file: string, io: CommandIo, expected: string): Promise<ParsedJson> {
  const read = await readBytes(file, io);
  if ('problem' in read) return read;
  const text = textOf(read.bytes);
  return text === null ? { problem: 'This is not text in UTF-8.' } : parsed(text, expected);
}

function parsed(text: string, expected: string): ParsedJson {
  if (text.trim() === '') return { problem: `This is empty; ${expected} in JSON was expected.` };
  return parsedJson(text, false);
}
