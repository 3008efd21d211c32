import { printable } from '../report/render/printable';
import { InputError } from './command';
import type { CommandIo } from './io';
import { fileName, readBytes } from './read-bytes';
import { parsedJson, readsInputOnce, textOf } from './read-records';

/** One record of a caseload and where it stands, or why there is none: a sentence that repeats nothing of it. */
export type CaseloadEntry =
  | { readonly place: string; readonly record: unknown }
  | { readonly place: string; readonly problem: string };

/** A file of one record, or of one record a line. */
interface CaseloadFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly isLines: boolean;
}

/** Whether every line of a file is a record, going by its name. */
export const isLinesByName = (file: string): boolean => /\.(ndjson|jsonl)$/i.test(file);

/**
 * Reads the files of a caseload. The records in them are parsed one by one, as they are asked for.
 *
 * @param allLines - every file holds one record a line, whatever its name
 * @throws InputError if a file cannot be read
 */
export async function readCaseload(
  files: readonly string[],
  allLines: boolean,
  io: CommandIo,
): Promise<Iterable<CaseloadEntry>> {
  readsInputOnce(files);
  const read: CaseloadFile[] = [];
  const problems: string[] = [];
  for (const file of files) {
    const name = printable(fileName(file));
    const result = await readBytes(file, io);
    if ('problem' in result) problems.push(`${name}: ${result.problem}`);
    else read.push({ name, bytes: result.bytes, isLines: allLines || isLinesByName(file) });
  }
  if (problems.length > 0) throw new InputError(problems);
  return entriesOf(read);
}

function* entriesOf(files: readonly CaseloadFile[]): Generator<CaseloadEntry> {
  for (const { name, bytes, isLines } of files) {
    if (isLines) yield* lineEntries(name, bytes);
    else yield { place: name, ...parsed(bytes, false) };
  }
}

const LINE_FEED = 0x0a;

/** Blank lines are passed over, and counted. */
function* lineEntries(name: string, bytes: Uint8Array): Generator<CaseloadEntry> {
  let line = 0;
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(LINE_FEED, start);
    const slice = bytes.subarray(start, end < 0 ? bytes.length : end);
    start = end < 0 ? bytes.length : end + 1;
    line += 1;
    if (!isBlank(slice)) yield { place: `${name}, line ${line}`, ...parsed(slice, true) };
  }
}

const BLANKS: readonly number[] = [0x20, 0x09, 0x0d];

const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => BLANKS.includes(byte));

function parsed(bytes: Uint8Array, isLine: boolean): ReturnType<typeof parsedJson> {
  const text = textOf(bytes);
  return text === null ? { problem: 'This is not text in UTF-8.' } : parsedJson(text, isLine);
}
