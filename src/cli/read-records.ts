import { UsageError } from './command';
import type { CommandIo } from './io';
import { jsonErrorPosition, type JsonErrorPosition } from './json-error-position';

/** A file and the record in it, or why there is none: a sentence that repeats nothing of what is in the file. */
export type FileRead = { readonly file: string } & Read;

type Read = { readonly record: unknown } | { readonly problem: string };

const STANDARD_INPUT = '-';

/** What a file is called where it is printed. */
export const fileName = (file: string): string => (file === STANDARD_INPUT ? 'standard input' : file);

/**
 * Reads and parses every file, in order; `-` is standard input.
 *
 * @throws UsageError if standard input is asked for twice
 */
export async function readRecords(files: readonly string[], io: CommandIo): Promise<readonly FileRead[]> {
  const read: FileRead[] = [];
  for await (const { file, ...content } of readTexts(files, io)) {
    read.push({ file, ...('problem' in content ? content : recordIn(content.text)) });
  }
  return read;
}

/** The text of a file, or why there is none. */
export type TextRead = { readonly text: string } | { readonly problem: string };

/**
 * Reads every file, one after the other, in order; `-` is standard input.
 *
 * @throws UsageError if standard input is asked for twice
 */
export async function* readTexts(
  files: readonly string[],
  io: CommandIo,
): AsyncGenerator<{ readonly file: string } & TextRead> {
  if (files.filter((file) => file === STANDARD_INPUT).length > 1) {
    throw new UsageError('Standard input can be read only once.');
  }
  for (const file of files) yield { file, ...(await readText(file, io)) };
}

async function readText(file: string, io: CommandIo): Promise<TextRead> {
  let bytes: Uint8Array;
  try {
    bytes = await (file === STANDARD_INPUT ? io.readStdin() : io.readFile(file));
  } catch (error) {
    return { problem: unreadable(error) };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { problem: 'This is not text in UTF-8.' };
  }
}

/** The record in a text, or why there is none. */
export function recordIn(text: string): Read {
  if (text.trim() === '') return { problem: 'This is empty; a case record in JSON was expected.' };
  return parsed(text, ({ line, column }) => `line ${line}, column ${column}`);
}

/** The record in one of several lines, or why there is none. */
export const recordInLine = (line: string): Read => parsed(line, ({ column }) => `column ${column}`);

function parsed(text: string, placeInWords: (position: JsonErrorPosition) => string): Read {
  try {
    return { record: JSON.parse(text) };
  } catch {
    const position = jsonErrorPosition(text);
    const place = placeInWords(position);
    return {
      problem: position.atEnd
        ? `The JSON ends too early, at ${place}.`
        : `This is not JSON from ${place} on.`,
    };
  }
}

const UNREADABLE: { readonly [code: string]: string } = {
  ENOENT: 'There is no such file.',
  EISDIR: 'This is a directory; name the files in it.',
  EACCES: 'This file may not be read.',
  EPERM: 'This file may not be read.',
};

function unreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return UNREADABLE[code] ?? `This could not be read${code ? ` (${code})` : ''}.`;
}
