/** The tokens of JSON; of a string its first quote. */
const TOKEN =
  /(?<blanks>[ \t\n\r]*)(?:(?<sign>[{}[\],:"])|(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-]))/y;

/** What ends a run of plain characters in a string: its last quote, an escape, or a character that may not stand there. */
const STOP = /["\\]|[^\u0020-\uffff]/g;
const ESCAPES = /(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})){1,1000}/y;

type Expected = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' | 'nothing';

/** Where a text stops being JSON. Lines and columns are counted from 1. */
export interface JsonErrorPosition {
  readonly line: number;
  readonly column: number;
  /** Whether the text is JSON as far as it goes, and only ends too early. */
  readonly atEnd: boolean;
}

/**
 * Where a text that is not JSON stops being JSON. `JSON.parse` gives no position for some errors, and repeats the
 * text in its message for others, which must not be shown.
 *
 * @example jsonErrorPosition('{"a": ]') // => { line: 1, column: 7, atEnd: false }
 * @example jsonErrorPosition('[1,\n 2') // => { line: 2, column: 3, atEnd: true }
 */
export function jsonErrorPosition(text: string): JsonErrorPosition {
  const offset = errorOffset(text);
  let line = 1;
  let lineStart = 0;
  for (let end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', lineStart)) {
    line += 1;
    lineStart = end + 1;
  }
  return { line, column: offset - lineStart + 1, atEnd: offset === text.length };
}

function errorOffset(text: string): number {
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = 0;
  for (;;) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match) return at + blanksAt(text, at);
    const { blanks = '', sign } = match.groups ?? {};
    const end = sign === '"' ? endOfString(text, TOKEN.lastIndex) : TOKEN.lastIndex;
    const next: Expected | null = end === null ? null : expectedAfter(sign ?? 'scalar', expected, open);
    if (end === null || next === null) return at + blanks.length;
    expected = next;
    at = end;
  }
}

/**
 * Where a string ends that begins before a place; `null` if it is none. Piece by piece: an expression for all of it
 * keeps a note of every escape, and has room for some millions of them only.
 */
function endOfString(text: string, start: number): number | null {
  for (let at = start; ; at = ESCAPES.lastIndex) {
    STOP.lastIndex = at;
    const stop = STOP.exec(text);
    if (!stop) return null;
    if (stop[0] === '"') return STOP.lastIndex;
    ESCAPES.lastIndex = stop.index;
    if (!ESCAPES.test(text)) return null;
  }
}

const blanksAt = (text: string, at: number): number => /^[ \t\n\r]*/.exec(text.slice(at))?.[0].length ?? 0;

/** What may follow a token; `null` where the token itself may not stand. `open` are the brackets not yet closed. */
function expectedAfter(token: string, expected: Expected, open: string[]): Expected | null {
  const isValueExpected = expected === 'value' || expected === 'valueOrEnd';
  if (token === '{' || token === '[') {
    if (!isValueExpected) return null;
    open.push(token);
    return token === '{' ? 'keyOrEnd' : 'valueOrEnd';
  }
  if (token === '}' || token === ']') return closed(token, expected, open);
  if (token === ':') return expected === 'colon' ? 'value' : null;
  if (token === ',') return expected === 'commaOrEnd' ? (open.at(-1) === '{' ? 'key' : 'value') : null;
  if (token === '"' && (expected === 'key' || expected === 'keyOrEnd')) return 'colon';
  return isValueExpected ? afterValue(open) : null;
}

function closed(token: string, expected: Expected, open: string[]): Expected | null {
  const isEmpty = expected === (token === '}' ? 'keyOrEnd' : 'valueOrEnd');
  const opener = token === '}' ? '{' : '[';
  if (open.at(-1) !== opener || !(isEmpty || expected === 'commaOrEnd')) return null;
  open.pop();
  return afterValue(open);
}

const afterValue = (open: readonly string[]): Expected => (open.length > 0 ? 'commaOrEnd' : 'nothing');
