/** The longest line, unless it is one comparison, one text or one key. */
const WIDTH = 110;

const INDENT = '  ';

type Json = null | boolean | number | string | readonly Json[] | JsonObject;

interface JsonObject {
  readonly [member: string]: Json;
}

/**
 * A file of `rules/` as it should be written: what fits on a line stands on one, but each document, each of its
 * members and each part of an `all` or `any` begins a line of its own, and a comparison is never broken.
 */
export const formatJson = (value: unknown): string => `${written(value as Json, '', 0, true)}\n`;

/**
 * @param column - where the value begins
 * @param isSpread - whether its members or elements stand on lines of their own even where they would fit on one
 */
function written(value: Json, indent: string, column: number, isSpread: boolean): string {
  const line = onOneLine(value);
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0 || isComparison(value)) return line;
  // The comma after it has to fit, too.
  if (!isSpread && !hasParts(value) && column + line.length < WIDTH) return line;
  const inner = indent + INDENT;
  const isFile = indent === '';
  if (Array.isArray(value)) {
    const isList = column === listColumn(inner);
    return block('[', (value as readonly Json[]).map((element) => inner + written(element, inner, inner.length, isList)), indent, ']');
  }
  return block('{', Object.entries(value).map(([name, member]) => {
    const key = `${inner}${JSON.stringify(name)}: `;
    return key + written(member as Json, inner, key.length, isFile ? isListOfDocuments(member) : isParts(name, member));
  }), indent, '}');
}
