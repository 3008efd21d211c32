import { parsedJson, textOf } from '../batch/parsed-json';
import { printable } from '../report/render/printable';
import { InputError } from './command';
import type { CommandIo } from './io';
import { fileName, readBytes } from './read-bytes';
import { readsInputOnce } from './read-records';

/** One record of a caseload and where it stands, or why there is none: a sentence that repeats nothing of it. */
export type CaseloadEntry =
  { readonly place: string; readonly record: unknown } | { readonly place: string; readonly problem: string };

/** A file of one record, or of one record a line. */
interface CaseloadFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly isLines: boolean;
}

/** Whether every line of a file is a record, going by its name. */
export const isLinesByName = (file: string): boolean => /\.(ndjson|jsonl)$/i.test(file);

/** What was named on the command line: one record, or many. */
export interface Caseload {
  /** One file that holds one record, and not lines of them. */
  readonly isOneRecord: boolean;
  /** Parsed one after the other, as they are asked for. */
  readonly entries: Iterable<CaseloadEntry>;
}

/**
 * Reads the files of a caseload. A file holds one record in JSON, or one in each line (NDJSON): by its name, or because
 * its first line is a whole record and more lines follow.
 *
 * @param allLines - every file holds one record a line, whatever its name
 * @throws InputError if a file cannot be read
 */
export async function readCaseload(
  files: readonly string[],
  allLines: boolean,
  io: CommandIo,
): Promise<Caseload> {
  readsInputOnce(files);
  const read: CaseloadFile[] = [];
  const problems: string[] = [];
  for (const file of files) {
    const name = printable(fileName(file));
    const result = await readBytes(file, io);
    if ('problem' in result) problems.push(`${name}: ${result.problem}`);
    else
      read.push({
        name,
        bytes: result.bytes,
        isLines: allLines || isLinesByName(file) || beginsWithRecord(result.bytes),
      });
  }
  if (problems.length > 0) throw new InputError(problems);
  return { isOneRecord: read.length === 1 && read[0]?.isLines === false, entries: entriesOf(read) };
}

function* entriesOf(files: readonly CaseloadFile[]): Generator<CaseloadEntry> {
  for (const { name, bytes, isLines } of files) {
    if (isBlank(bytes)) yield { place: name, problem: emptyInWords(isLines) };
    else if (isLines) yield* lineEntries(name, bytes);
    else yield { place: name, ...parsed(bytes, false) };
  }
}

const emptyInWords = (isLines: boolean): string =>
  `This is empty; a case record in ${isLines ? 'each line' : 'JSON'} was expected.`;

const LINE_FEED = 0x0a;

function beginsWithRecord(bytes: Uint8Array): boolean {
  const end = bytes.indexOf(LINE_FEED);
  return end >= 0 && !isBlank(bytes.subarray(end + 1)) && 'record' in parsed(bytes.subarray(0, end), true);
}

/** Blank lines are passed over, and counted. */
function* lineEntries(name: string, bytes: Uint8Array): Generator<CaseloadEntry> {
  let line = 0;
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf(LINE_FEED, start);
    const slice = bytes.subarray(start, end < 0 ? bytes.length : end);
    start = end < 0 ? bytes.length : end + 1;
    line += 1;
    if (!isBlank(slice)) yield { place: `${name}, line ${line}`, ...parsed(slice, true) };
  }
}

const BLANKS: readonly number[] = [0x20, 0x09, 0x0d, LINE_FEED];

const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => BLANKS.includes(byte));

function parsed(bytes: Uint8Array, isLine: boolean): ReturnType<typeof parsedJson> {
  const text = textOf(bytes);
  return text === null ? { problem: 'This is not text in UTF-8.' } : parsedJson(text, isLine);
}
