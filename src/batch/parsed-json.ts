import { jsonErrorPosition } from './json-error-position';

/** What a text in JSON holds, or why it holds nothing: a sentence that repeats nothing of the text. */
export type ParsedJson = { readonly record: unknown } | { readonly problem: string };

/** The text of bytes in UTF-8, without a byte order mark; `null` if they are none. */
export function textOf(bytes: Uint8Array): string | null {
  try {
    return UTF_8.decode(bytes);
  } catch {
    return null;
  }
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

/** Characters of a line of a caseload in which the place is looked for where it stops being JSON. */
const LONGEST_SEARCHED = 1_000_000;

/** The value that a text holds in JSON, or where it stops being JSON. `isLine`: the text is one line of a file. */
export function parsedJson(text: string, isLine: boolean): ParsedJson {
  try {
    return { record: JSON.parse(text) };
  } catch {
    // To find the place takes seconds in a very long text, and a caseload may have thousands of such lines.
    if (isLine && text.length > LONGEST_SEARCHED) return { problem: 'This is not JSON.' };
    const { line, column, atEnd } = jsonErrorPosition(text);
    const place = `${isLine ? '' : `line ${line}, `}column ${column}`;
    return {
      problem: atEnd ? `The JSON ends too early, at ${place}.` : `This is not JSON from ${place} on.`,
    };
  }
}
