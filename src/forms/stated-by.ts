import { LIMITS } from '../record/limits';

interface Walk {
  values: number;
  depth: number;
}

/** Checkboxes that say something only when they are ticked. */
const MARKERS: ReadonlySet<string> = /* @__PURE__ */ new Set(['unknown', 'none']);

/**
 * A form's value without what forms write for nothing. The value itself stays as it is. What is not plain data, and what
 * is more than a record may hold, is left for the reader of the record to report.
 *
 * @example statedBy({ fsna: { occurred: '', on: '' }, assessment: { narrative: 'Well.', unknown: false }, priority: NaN })
 * // => { fsna: null, assessment: { narrative: 'Well.' }, priority: null }
 */
export function statedBy(value: unknown): unknown {
  try {
    return stated(value, { values: 0, depth: 0 });
  } catch {
    // Something in it cannot be read, or there is no end to it.
    return value;
  }
}

function stated(value: unknown, walk: Walk): unknown {
  walk.values += 1;
  if (walk.values > LIMITS.values || walk.depth > LIMITS.depth) throw new RangeError('Too much.');
  if (Number.isNaN(value)) return null;
  if (typeof value !== 'object' || value === null) return value;
  if (!Array.isArray(value) && !isPlain(value)) return value;
  walk.depth += 1;
  const copy = Array.isArray(value)
    ? Array.from(value, (element: unknown) => stated(element, walk))
    : membersStated(value, walk);
  walk.depth -= 1;
  return copy;
}

function membersStated(group: object, walk: Walk): unknown {
  const members = Object.entries(group)
    .filter(([name, member]) => !(member === false && MARKERS.has(name)))
    .map(([name, member]) => [name, nothingAsNull(stated(member, walk))] as const);
  return Object.fromEntries(members);
}

/** A group that says nothing is not there. One that is an element of a list is: somebody has added it. */
const nothingAsNull = (member: unknown): unknown =>
  typeof member === 'object' && member !== null && isPlain(member) && saysNothing(member) ? null : member;

const saysNothing = (group: object): boolean =>
  Object.values(group).every(
    (member) =>
      member === null || member === undefined || (typeof member === 'string' && member.trim() === ''),
  );

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return !Array.isArray(value) && (prototype === null || Object.getPrototypeOf(prototype) === null);
}
