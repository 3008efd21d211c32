import { pathOf } from '../record/json-pointer';
import { changedRecord } from '../record/changed-record';
import { readAlong } from '../record/read-along';
import { heldRecord } from './held-record';
import { statedBy } from './stated-by';

/** What a form does not edit, and where in it the form's value belongs. */
export interface FormContext {
  /** The case record, with or without the part that the form edits: that part is replaced. */
  readonly record: unknown;
  /**
   * JSON Pointer to the part that the form edits: `/children/0/casePlan`, `/children/0`, `/family`; `''` is the whole
   * record. Objects on the way that are not there are made; elements of lists must be there.
   */
  readonly at: string;
}

/** A form that edits the whole record. */
export const WHOLE_RECORD: FormContext = { record: {}, at: '' };

/**
 * The record that a form stands for: its context with the form's value in its place. Give it to `safeEvaluateCase` for
 * a panel beside the form, so that panel and validator speak of the same record. Neither argument is changed; anything
 * may be the value.
 *
 * What forms write for nothing is taken for nothing: a group of which nothing is filled in (`{occurred: '', on: ''}`)
 * is `null`, an unticked `unknown` or `none` is left out, and `NaN`, which an empty number input gives, is `null`. A
 * blank text is `null` to every reader of a record.
 *
 * @throws RangeError if `at` is no JSON Pointer, leads through an element of a list that is not there, deeper than a
 *   record goes or into a list that is too long for one, or where the record cannot be read.
 * @example recordWithForm({ on: '2026-05-01' }, { record: { children: [{ id: 'c1' }] }, at: '/children/0/casePlan/fsna' })
 * // => { children: [{ id: 'c1', casePlan: { fsna: { on: '2026-05-01' } } }] }
 * @example recordWithForm({ family: { case: { status: '', openedOn: '' } }, children: [] }) // => { family: null, children: [] }
 */
export function recordWithForm(value: unknown, context: FormContext = WHOLE_RECORD): unknown {
  const { record, at } = contextRead(context);
  const stated = statedBy(value);
  if (at === '') return stated;
  const own = readAlong(record, at);
  requireElements(own, at);
  return changedRecord(own, [{ pointer: at, value: stated }]);
}

/**
 * A context as it is now, whatever becomes of the caller's: a form's value always has its place in it.
 *
 * @throws RangeError as {@link recordWithForm}, or if the context cannot be read
 */
export function heldContext(context: FormContext): FormContext {
  const { record, at } = contextRead(context);
  const held = { record: heldRecord(readAlong(record, at)), at };
  recordWithForm(null, held);
  return held;
}

/** Callers in plain JavaScript may give anything; what a getter throws is not shown. */
function contextRead(context: FormContext): FormContext {
  try {
    const { record, at } = context;
    if (typeof at === 'string') return { record, at };
  } catch {
    // It is none either.
  }
  throw new RangeError('A form’s context is a record and a JSON Pointer.');
}

/** A list that is not there has no elements: an object in its place would not be read. */
function requireElements(record: unknown, at: string): void {
  let part = record;
  for (const step of pathOf(at)) {
    if (typeof step === 'number' ? !(Array.isArray(part) && step < part.length) : Array.isArray(part))
      throw new RangeError('The form’s place leads through an element that the record does not have.');
    part =
      typeof part === 'object' && part !== null
        ? (part as Record<string | number, unknown>)[step]
        : undefined;
  }
}
