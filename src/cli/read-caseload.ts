import type { CommandIo } from './io';
import { fileName, readTexts, recordIn, recordInLine } from './read-records';

/** Where a record was read, and the text of it or what is wrong with the file. */
export type CaseRead = { readonly name: string } & (
  { readonly record: unknown } | { readonly problem: string }
);

/** What was named on the command line: one record, or many. */
export interface Caseload {
  /** One file that holds one record, and not lines of them. */
  readonly isOneRecord: boolean;
  /** Parsed one after the other, as they are asked for. */
  readonly cases: Iterable<CaseRead>;
}

/**
 * Reads every file, in order; `-` is standard input. A file holds one record in JSON, or one in each line (NDJSON): by
 * its name, which ends in .ndjson or .jsonl, or because its first line is a whole record and more lines follow.
 *
 * @throws UsageError if standard input is asked for twice
 */
export async function readCaseload(files: readonly string[], io: CommandIo): Promise<Caseload> {
  const read: FileOfCases[] = [];
  for await (const { file, ...content } of readTexts(files, io)) {
    const name = fileName(file);
    read.push(
      'problem' in content
        ? { isLines: false, cases: [{ name, problem: content.problem }] }
        : holdsLines(file, content.text)
          ? { isLines: true, cases: casesInLines(name, content.text) }
          : { isLines: false, cases: [{ name, ...recordIn(content.text) }] },
    );
  }
  return { isOneRecord: read.length === 1 && read[0]?.isLines === false, cases: allCases(read) };
}

interface FileOfCases {
  readonly isLines: boolean;
  readonly cases: Iterable<CaseRead>;
}

function* allCases(files: readonly FileOfCases[]): Iterable<CaseRead> {
  for (const { cases } of files) yield* cases;
}

function holdsLines(file: string, text: string): boolean {
  if (/\.(ndjson|jsonl)$/i.test(file)) return true;
  const [first = '', ...rest] = text.trim().split('\n', 2);
  return rest.length > 0 && 'record' in recordInLine(first);
}

/** Lines are counted from 1, blank ones too, which hold nothing. */
function* casesInLines(name: string, text: string): Iterable<CaseRead> {
  if (text.trim() === '') yield { name, problem: 'This is empty; a case record in each line was expected.' };
  let number = 0;
  for (const line of text.split('\n')) {
    number++;
    if (line.trim() !== '') yield { name: `${name}, line ${number}`, ...recordInLine(line) };
  }
}
