import { isPlainJson, isPlainObject } from './plain-json';

/** As far as plain JSON goes here: what is more than that contains itself, or would never end. */
const DEPTH = 64;
const VALUES = 10_000_000;

/**
 * A copy of what a caller gives as plain JSON, every member read once: asked again, a getter or a proxy may say something
 * else, or throw. `undefined` where it is no plain JSON, or cannot be read. Never throws.
 *
 * @example ownJson({ days: ['2026-09-15'] }) // => { days: ['2026-09-15'] }
 */
export function ownJson(value: unknown): unknown {
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
  try {
    const copy = copyOf(value, 0);
    return isPlainJson(copy) ? copy : undefined;
  } catch {
    return undefined;
  }
}

function copyOfList(list: readonly unknown[], copyOf: (element: unknown) => unknown): readonly unknown[] {
  const { length } = list;
  if (!(length <= VALUES)) throw new RangeError('Too much.');
  return Array.from({ length }, (_, index) => copyOf(list[index]));
}
