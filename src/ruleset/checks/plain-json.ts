import { isPlainObject } from '../../record/plain-json';
import { RulesetError } from '../ruleset-error';

/** What a ruleset may hold: far beyond any that is written by hand. */
const DEPTH = 32;
const VALUES = 500_000;
const TEXT_LENGTH = 100_000;

/** Members that reach an object's prototype instead of the object. */
const PROTOTYPE_KEYS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  '__proto__',
  'constructor',
  'prototype',
]);

/**
 * A deeply frozen copy of parsed JSON: the caller's own objects stay as they are, and no later change to them
 * reaches the rules.
 */
export function frozenCopy(source: unknown): unknown {
  let values = 0;
  const copyOf = (value: unknown, depth: number): unknown => {
    values += 1;
    if (values > VALUES) throw broken(`holds more than ${VALUES} values`);
    if (typeof value === 'string' && value.length > TEXT_LENGTH)
      throw broken(`holds a text of more than ${TEXT_LENGTH} characters`);
    if (isScalar(value)) return value;
    if (typeof value !== 'object' || value === null)
      throw broken(`holds a value that is not JSON: ${typeof value}`);
    if (depth === DEPTH) throw broken(`is more than ${DEPTH} levels deep`);
    const copyOfMember = (member: unknown): unknown => copyOf(member, depth + 1);
    return Object.freeze(
      Array.isArray(value) ? copyOfList(value, copyOfMember) : copyOfObject(value, copyOfMember),
    );
  };
  try {
    return copyOf(source, 0);
  } catch (error) {
    // What a proxy throws is not shown.
    throw error instanceof RulesetError ? error : broken('cannot be read');
  }
}

function isScalar(value: unknown): boolean {
  return value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}

function copyOfObject(value: object, copyOf: (member: unknown) => unknown): Record<string, unknown> {
  if (!isPlainObject(value)) throw broken('holds an object that is not JSON');
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    if (PROTOTYPE_KEYS.has(key)) throw broken(`holds a member named ${key}`);
    copy[key] = copyOf(ownValue(value, key));
  }
  return copy;
}

function copyOfList(list: readonly unknown[], copyOf: (element: unknown) => unknown): unknown[] {
  const copy: unknown[] = [];
  // Not through the list's iterator, which may be its own.
  for (let index = 0; index < list.length; index += 1) copy.push(copyOf(ownValue(list, index)));
  return copy;
}

/** A member that is stated; one that would have to be computed is none: nothing of the rules is executed. */
function ownValue(holder: object, key: PropertyKey): unknown {
  const descriptor = Object.getOwnPropertyDescriptor(holder, key);
  if (descriptor && !('value' in descriptor)) throw broken('holds a member that is computed');
  return descriptor?.value;
}

const broken = (problem: string): RulesetError => new RulesetError('ruleset', problem);
