import { isPlainObject } from '../record/plain-json';

/** As far as plain JSON goes here: what is more than that contains itself, or would never end. */
const DEPTH = 64;
const VALUES = 10_000_000;

/**
 * A copy of objects and lists, every member read once: asked again, a getter or a proxy may say something else.
 *
 * @throws whatever is thrown where the value is read; RangeError if an object is not plain, or there is no end to it
 */
export function readOnce(value: unknown): unknown {
  let values = 0;
  const copyOf = (part: unknown, depth: number): unknown => {
    values += 1;
    if (values > VALUES || depth > DEPTH) throw new RangeError('Too much.');
    if (typeof part !== 'object' || part === null) return part;
    const copyOfMember = (member: unknown): unknown => copyOf(member, depth + 1);
    if (Array.isArray(part)) return copyOfList(part, copyOfMember);
    if (!isPlainObject(part)) throw new RangeError('Not plain.');
    return Object.fromEntries(Object.entries(part).map(([name, member]) => [name, copyOfMember(member)]));
  };
  return copyOf(value, 0);
}

function copyOfList(list: readonly unknown[], copyOf: (element: unknown) => unknown): readonly unknown[] {
  const { length } = list;
  if (!(length <= VALUES)) throw new RangeError('Too much.');
  return Array.from({ length }, (_, index) => copyOf(list[index]));
}
