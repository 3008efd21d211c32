import { LIMITS } from './limits';

/** A value to set at a place of a record. */
export interface RecordChange {
  /**
   * JSON Pointer into the caller's own record. Parents that are not there become objects; a last step `-` appends to a
   * list, which begins where there is none.
   */
  readonly pointer: string;
  readonly value: unknown;
}

type Json = { readonly [name: string]: unknown };

/**
 * A record with changes made, one after the other. The record itself stays as it is; what does not change is shared.
 *
 * @throws RangeError if a pointer is none, or leads through an element of a list that is not there, deeper than a record
 *   goes, or into a list that is too long for one.
 * @example withChanges({ children: [{ id: 'c1' }] }, [{ pointer: '/children/0/casePlan/assessment', value: '…' }])
 * // => { children: [{ id: 'c1', casePlan: { assessment: '…' } }] }
 * @example withChanges({ days: null }, [{ pointer: '/days/-', value: 1 }, { pointer: '/days/-', value: 2 }]) // => { days: [1, 2] }
 */
export function withChanges(record: unknown, changes: readonly RecordChange[]): unknown {
  return changes.reduce((changed, { pointer, value }) => withValue(changed, stepsOf(pointer), value), record);
}

/** The steps of a pointer, from the outside in. */
function stepsOf(pointer: string): readonly string[] {
  // One step more than a record goes is enough to refuse the pointer.
  const [root, ...steps] = pointer.split('/', LIMITS.depth + 2);
  if (root !== '' || steps.length === 0)
    throw new RangeError('A change needs a JSON Pointer to a member of the record.');
  if (steps.length > LIMITS.depth) throw new RangeError('A change leads deeper than a record goes.');
  return steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function withValue(part: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(part) && part.length > LIMITS.listLength)
    throw new RangeError('A change leads into a list that is too long for a record.');
  if (step === '-' && rest.length === 0) return [...(Array.isArray(part) ? part : []), value];
  if (Array.isArray(part)) return withElement(part, step, rest, value);
  // Whatever cannot hold a member gives way. A marker, `{unknown: true}`, stays: what else it stands for is as unknown as before.
  const members: Json = typeof part === 'object' && part !== null ? (part as Json) : {};
  return { ...members, [step]: withValue(members[step], rest, value) };
}

function withElement(
  list: readonly unknown[],
  step: string,
  rest: readonly string[],
  value: unknown,
): unknown {
  const index = /^(0|[1-9]\d*)$/.test(step) ? Number(step) : list.length;
  if (index >= list.length)
    throw new RangeError('A change leads through an element that the record does not have.');
  return list.map((element, at) => (at === index ? withValue(element, rest, value) : element));
}
