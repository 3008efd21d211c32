/** The longest line, unless it is one comparison, one text or one key. */
const WIDTH = 110;

const INDENT = '  ';

type Json = null | boolean | number | string | readonly Json[] | { readonly [member: string]: Json };

/** Where a value stands: only `within` a document may it stand on one line. */
type Place = 'file' | 'documents' | 'document' | 'parts' | 'within';

/**
 * A file of `rules/` as it should be written: what fits on a line stands on one, but each document, each of its
 * members and each part of an `all` or `any` begins a line of its own, and a comparison is never broken.
 */
export const formatJson = (value: unknown): string => `${written(value as Json, 'file', '', 0)}\n`;

/** @param column - where on its line the value begins */
function written(value: Json, place: Place, indent: string, column: number): string {
  const line = onOneLine(value);
  if (isScalar(value) || Object.keys(value).length === 0 || isComparison(value)) return line;
  // A comma may follow, and has to fit as well.
  if (place === 'within' && !hasParts(value) && column + line.length < WIDTH) return line;
  const inner = indent + INDENT;
  const isList = Array.isArray(value);
  const lines = Object.entries(value).map(([name, member]: [string, Json]) => {
    const start = isList ? inner : `${inner}${JSON.stringify(name)}: `;
    const memberPlace = isList ? placeInList(place) : placeInObject(place, name, member);
    return start + written(member, memberPlace, inner, start.length);
  });
  return `${isList ? '[' : '{'}\n${lines.join(',\n')}\n${indent}${isList ? ']' : '}'}`;
}

const placeInList = (list: Place): Place => (list === 'documents' ? 'document' : 'within');

function placeInObject(object: Place, name: string, member: Json): Place {
  if (!Array.isArray(member)) return 'within';
  if (object === 'file' && member.some((element) => !isScalar(element))) return 'documents';
  return name === 'all' || name === 'any' ? 'parts' : 'within';
}

function onOneLine(value: Json): string {
  if (isScalar(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  const members = Object.entries(value).map(
    ([name, member]) => `${JSON.stringify(name)}: ${onOneLine(member as Json)}`,
  );
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

const isScalar = (value: Json): value is null | boolean | number | string =>
  typeof value !== 'object' || value === null;

const isComparison = (value: object): boolean =>
  'fact' in value && typeof value.fact === 'string' && 'operator' in value;

/** Whether an `all` or `any` stands somewhere in it. */
function hasParts(value: Json): boolean {
  if (isScalar(value)) return false;
  return Object.entries(value).some(
    ([name, member]: [string, Json]) => placeInObject('within', name, member) === 'parts' || hasParts(member),
  );
}
