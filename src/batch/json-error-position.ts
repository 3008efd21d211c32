/** The tokens of JSON; of a string its opening mark alone: an expression for all of it fails at millions of escapes. */
const TOKEN =
  /(?<blanks>[ \t\n\r]*)(?:(?<sign>[{}[\],:])|(?<quote>")|(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-]))/y;

/** What ends a run of plain characters in a string. */
const NOT_PLAIN = /["\\\u0000-\u001f]/g;

const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

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
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1, atEnd: offset === text.length };
}

function errorOffset(text: string): number {
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = 0;
  for (;;) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match) return at + blanksAt(text, at);
    const { blanks = '', sign, quote } = match.groups ?? {};
    const begins = at + blanks.length;
    at = quote ? stringEnd(text, begins) : TOKEN.lastIndex;
    const next: Expected | null =
      at < 0 ? null : expectedAfter(sign ?? (quote ? 'string' : 'scalar'), expected, open);
    if (next === null) return begins;
    expected = next;
  }
}

/** Where a string ends that begins at `at`; -1 if it has no end, or a control character or a bad escape in it. */
function stringEnd(text: string, at: number): number {
  for (let next = at + 1; ;) {
    NOT_PLAIN.lastIndex = next;
    const found = NOT_PLAIN.exec(text);
    if (found?.[0] === '"') return found.index + 1;
    if (found?.[0] !== '\\') return -1;
    ESCAPE.lastIndex = found.index;
    if (!ESCAPE.test(text)) return -1;
    next = ESCAPE.lastIndex;
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
  if (token === 'string' && (expected === 'key' || expected === 'keyOrEnd')) return 'colon';
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
