import type { Issue, IssueCode } from '../record/issue';
import { linesOf, type Line } from './lines';
import { parsedJson, textOf } from './parsed-json';
import type { RecordRead } from './record-read';
import { unpacked } from './unpacked';

/** Bytes of a line. */
const LONGEST_LINE = 16 * 1024 * 1024;

/** The records of NDJSON, plain or in gzip, each with the number of its line. Blank lines are passed over. */
export async function* readNdjson(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  longestLine: number = LONGEST_LINE,
): AsyncGenerator<RecordRead, void, undefined> {
  for await (const line of linesOf(unpacked(bytes), longestLine)) {
    const read = recordIn(line, longestLine);
    if (read !== null) yield read;
  }
}

function recordIn({ number, bytes }: Line, longestLine: number): RecordRead | null {
  if (bytes === null) return { number, issue: issue('tooLong', tooLong(longestLine)) };
  const text = textOf(bytes);
  if (text === null) return { number, issue: issue('notJson', 'This is not text in UTF-8.') };
  if (text.trim() === '') return null;
  const parsed = parsedJson(text, true);
  return 'problem' in parsed
    ? { number, issue: issue('notJson', parsed.problem) }
    : { number, record: parsed.record };
}

const issue = (code: IssueCode, message: string): Issue => ({ code, pointer: '', message });

const tooLong = (longestLine: number): string =>
  `This line is longer than ${longestLine} bytes, and was not read.`;
