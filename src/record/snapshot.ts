import type { IssueCode } from './issue';
import type { IssueLog } from './issue-log';
import { LIMITS, listLimit } from './limits';
import { isPlainObject } from './plain-json';

/** Stands in a snapshot for a value that could not be read and has been reported. */
export const UNREADABLE: unique symbol = Symbol('unreadable');

const NOT_JSON = 'This is not plain JSON.';

interface Reading {
  readonly log: IssueLog;
  readonly path: (string | number)[];
  readonly holders: object[];
  values: number;
}

/**
 * A deep copy of anything as plain JSON, read once and without throwing; what isn't plain JSON, or too much,
 * is reported and replaced by {@link UNREADABLE}. Members that are `undefined` are left out. A blank text is
 * `null`: an emptied form field says nothing.
 */
export function snapshot(input: unknown, log: IssueLog): unknown {
  const reading: Reading = { log, path: [], holders: [], values: 0 };
  const copy = copyOf(input ?? null, reading);
  if (reading.values <= LIMITS.values) return copy;
  log.report([], { code: 'tooMany', message: `This holds more than ${LIMITS.values} values.` });
  return UNREADABLE;
}

function copyOf(value: unknown, reading: Reading): unknown {
  reading.values += 1;
  if (reading.values > LIMITS.values) return UNREADABLE;
  switch (typeof value) {
    case 'string':
      return copyOfText(value, reading);
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : unreadable(reading, 'notJson', NOT_JSON);
    case 'object':
      return value === null ? null : copyOfHolder(value, reading);
    default:
      return unreadable(reading, 'notJson', NOT_JSON);
  }
}

function unreadable(reading: Reading, code: IssueCode, message: string): typeof UNREADABLE {
  reading.log.report(reading.path, { code, message });
  return UNREADABLE;
}

// With the u flag this matches half of a surrogate pair only where the other half is missing.
const LONE_SURROGATE = /[\uD800-\uDFFF]/u;

function copyOfText(text: string, reading: Reading): unknown {
  if (text.length > LIMITS.textLength) {
    return unreadable(reading, 'tooLong', `This text is longer than ${LIMITS.textLength} characters.`);
  }
  if (LONE_SURROGATE.test(text))
    return unreadable(reading, 'notJson', 'This text has a broken character in it.');
  return text.trim() === '' ? null : text;
}

function copyOfHolder(holder: object, reading: Reading): unknown {
  if (reading.holders.length >= LIMITS.depth)
    return unreadable(reading, 'tooDeep', `This is more than ${LIMITS.depth} levels deep.`);
  if (reading.holders.includes(holder)) return unreadable(reading, 'notJson', 'This contains itself.');
  const outline = outlineOf(holder);
  if (outline === undefined) return unreadable(reading, 'notJson', NOT_JSON);
  const isList = typeof outline === 'number';
  const limit = isList ? listLimit(reading.path.at(-1)) : LIMITS.listLength;
  if ((isList ? outline : outline.length) > limit) {
    return unreadable(reading, 'tooMany', `This holds more than ${limit} ${isList ? 'elements' : 'fields'}.`);
  }
  reading.holders.push(holder);
  const copy = isList ? copyOfList(holder, outline, reading) : copyOfObject(holder, outline, reading);
  reading.holders.pop();
  return copy;
}

/** The length of a list or the keys of a plain object; `undefined` for anything else, and where asking throws. */
function outlineOf(holder: object): number | string[] | undefined {
  try {
    if (Array.isArray(holder)) return lengthOf(holder);
    return isPlainObject(holder) ? Object.keys(holder) : undefined;
  } catch {
    return undefined;
  }
}

/** A proxy may say anything of its length. */
function lengthOf(list: { readonly length: unknown }): number | undefined {
  const length = list.length;
  return Number.isSafeInteger(length) && Number(length) >= 0 ? Number(length) : undefined;
}

function copyOfList(list: object, length: number, reading: Reading): unknown[] {
  const copy: unknown[] = [];
  for (let index = 0; index < length; index += 1) copy.push(copyOfMember(list, index, reading));
  return copy;
}

function copyOfObject(object: object, keys: readonly string[], reading: Reading): object {
  const copy: Record<string, unknown> = {};
  for (const key of keys) {
    const member = copyOfMember(object, key, reading);
    if (member === undefined) continue;
    // Plain assignment to this one key would set the prototype.
    if (key === '__proto__') Object.defineProperty(copy, key, { value: member, enumerable: true });
    else copy[key] = member;
  }
  return copy;
}

/** The copy of a member; `undefined` where an object states none. */
function copyOfMember(holder: object, step: string | number, reading: Reading): unknown {
  reading.path.push(step);
  const copy = copyOfRead(holder, step, reading);
  reading.path.pop();
  return copy;
}

function copyOfRead(holder: object, step: string | number, reading: Reading): unknown {
  let value: unknown;
  try {
    value = (holder as Record<string | number, unknown>)[step];
  } catch {
    return unreadable(reading, 'notJson', 'This cannot be read.');
  }
  return value === undefined && typeof step === 'string' ? undefined : copyOf(value, reading);
}
