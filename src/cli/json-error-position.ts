/** The tokens of JSON. A string with a control character or a bad escape in it is none. */
const TOKEN = new RegExp(
  [
    String.raw`(?<blanks>[ \t\n\r]*)(?:(?<sign>[{}[\],:])`,
    String.raw`(?<string>"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*")`,
    String.raw`(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-]))`,
  ].join('|'),
  'y',
);

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
    const { blanks = '', sign, string } = match.groups ?? {};
    const next = expectedAfter(sign ?? (string ? 'string' : 'scalar'), expected, open);
    if (next === null) return at + blanks.length;
    expected = next;
    at = TOKEN.lastIndex;
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
