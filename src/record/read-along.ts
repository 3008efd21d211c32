import { LIMITS } from './limits';

/** Stands for a list that is too long for a record: it is refused as such, and nothing of the list itself is read. */
const TOO_LONG: readonly unknown[] = /* @__PURE__ */ Array.from({ length: LIMITS.listLength + 1 });

/**
 * A record whose objects and lists on the way to a place are copies, each member of them read once. What is beside the
 * way is shared, and not looked into. Whoever goes that way then meets no getter and no proxy.
 *
 * @throws RangeError in words of its own, whatever is thrown where the record is read
 */
export function readAlong(record: unknown, pointer: string): unknown {
  const [, ...steps] = pointer.split('/', LIMITS.depth + 2);
  try {
    return ownWay(
      record,
      steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~')),
    );
  } catch {
    throw new RangeError('The record cannot be read.');
  }
}

function ownWay(part: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined || typeof part !== 'object' || part === null) return part;
  const own = Array.isArray(part) ? ownList(part) : { ...part };
  if (Object.hasOwn(own, step)) Object.assign(own, { [step]: ownWay(memberOf(own, step), rest) });
  return own;
}

function ownList(list: readonly unknown[]): readonly unknown[] {
  const { length } = list;
  // Not through the list's iterator, which may be its own and have no end.
  return length <= LIMITS.listLength ? Array.from({ length }, (_, index) => list[index]) : TOO_LONG;
}

const memberOf = (holder: object, step: string): unknown =>
  (holder as Readonly<Record<string, unknown>>)[step];
