import { RulesetError } from '../ruleset-error';

/** What a ruleset may hold: far beyond any that is written by hand. */
const DEPTH = 32;
const VALUES = 500_000;

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
    if (isScalar(value)) return value;
    if (typeof value !== 'object' || value === null)
      throw broken(`holds a value that is not JSON: ${typeof value}`);
    if (depth === DEPTH) throw broken(`is more than ${DEPTH} levels deep`);
    if (Array.isArray(value))
      return Object.freeze(Array.from(value, (element) => copyOf(element, depth + 1)));
    return Object.freeze(copyOfObject(value, (member) => copyOf(member, depth + 1)));
  };
  return copyOf(source, 0);
}

function isScalar(value: unknown): boolean {
  return value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}

function copyOfObject(value: object, copyOf: (member: unknown) => unknown): Record<string, unknown> {
  const prototype: unknown = Object.getPrototypeOf(value);
  // A plain object of another realm has a prototype of its own, which like Object.prototype has none.
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null)
    throw broken('holds an object that is not JSON');
  const copy: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) {
    if (PROTOTYPE_KEYS.has(key)) throw broken(`holds a member named ${key}`);
    copy[key] = copyOf(member);
  }
  return copy;
}

const broken = (problem: string): RulesetError => new RulesetError('ruleset', problem);
