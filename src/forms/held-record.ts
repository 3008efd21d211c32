import { LIMITS } from '../record/limits';
import { isPlainObject } from '../record/plain-json';
import { UNREADABLE } from '../record/snapshot';

interface Reading {
  readonly holders: object[];
  values: number;
}

/**
 * A copy of a record that is held while somebody types, every member read once. Never throws: what cannot be read stands
 * there as unreadable. It goes a little further than a record may, so that a reader says of the copy what it would say
 * of the record: what is too much, too long, too deep or no plain JSON is so in the copy.
 */
export const heldRecord = (record: unknown): unknown => copyOf(record, { holders: [], values: 0 });

function copyOf(value: unknown, reading: Reading): unknown {
  reading.values += 1;
  if (typeof value !== 'object' || value === null) return value;
  const { holders } = reading;
  if (holders.includes(value)) return UNREADABLE;
  if (reading.values > LIMITS.values) return null;
  if (holders.length > LIMITS.depth) return {};
  holders.push(value);
  const copy = copyOfHolder(value as Members, reading);
  holders.pop();
  return copy;
}

type Members = Readonly<Record<string | number, unknown>>;

function copyOfHolder(holder: Members, reading: Reading): unknown {
  try {
    if (Array.isArray(holder))
      return Array.from({ length: someOf(holder.length) }, (_, at) => copyOfMember(holder, at, reading));
    if (!isPlainObject(holder)) return UNREADABLE;
    const names = Object.keys(holder);
    return Object.fromEntries(
      names.slice(0, someOf(names.length)).map((name) => [name, copyOfMember(holder, name, reading)]),
    );
  } catch {
    return UNREADABLE;
  }
}

/** One more than may be is enough to be too many. */
const someOf = (length: number): number => Math.min(length, LIMITS.listLength + 1);

function copyOfMember(holder: Members, member: string | number, reading: Reading): unknown {
  let value: unknown;
  try {
    value = holder[member];
  } catch {
    return UNREADABLE;
  }
  return copyOf(value, reading);
}
