/**
 * A copy of plain JSON, down to its last list. What an explanation is put together from belongs to the rules, to what
 * was read of the record or to another statement: a caller may change an explanation, and none of these.
 */
export function ownCopy<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  const copy: unknown = Array.isArray(value)
    ? value.map(ownCopy)
    : Object.fromEntries(Object.entries(value).map(([name, member]) => [name, ownCopy<unknown>(member)]));
  return copy as Value;
}
