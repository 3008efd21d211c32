import type { CivilDate } from '../calendar/civil-date';
import type { Truth } from '../evaluator/truth';
import type { NarrativeEntry, UnknownMarker } from '../record/case-record';
import type { Subject, SubjectKind } from './subject';

/** What a plan says in one place: a value, that it is missing, or `null`: not known. */
export type PlanValue<Value> = Value | typeof MISSING | null;

/** The plan is silent where it should speak. Not a value that a record can hold. */
export const MISSING: unique symbol = Symbol('missing');

export type EntryState = 'recorded' | 'notApplicable' | 'none' | 'missing';

/** The states that the fact of an entry, value or list of a plan can take. */
export const ENTRY_STATES: readonly EntryState[] = ['recorded', 'notApplicable', 'none', 'missing'];

type Marked = UnknownMarker | { readonly none?: true | undefined; readonly unknown?: true | undefined };

/** What the plan says in a field that holds a value or a list. */
export function planValueOf<Value>(
  stated: Value | Marked | null | undefined,
  silence: 'missing' | 'unknown',
): PlanValue<Exclude<Value, Marked>> | { readonly none: true } {
  if (stated === null || stated === undefined) return silence === 'missing' ? MISSING : null;
  if (Array.isArray(stated)) return stated.length === 0 ? MISSING : (stated as Exclude<Value, Marked>);
  if (typeof stated !== 'object') return stated as Exclude<Value, Marked>;
  if ('unknown' in stated) return null;
  return stated as Exclude<Value, Marked>;
}

type Stated = string | number | boolean | object | null | undefined;

/**
 * The state of one field of a plan: an entry, a value or a list.
 * An entry last updated after `asOf` is unknown: what it said before is not recorded.
 */
export function entryState(
  stated: Stated,
  silence: 'missing' | 'unknown',
  asOf: CivilDate,
): EntryState | null {
  if (stated === null || stated === undefined) return silentState(silence);
  if (typeof stated !== 'object') return 'recorded';
  if (Array.isArray(stated)) return stated.length === 0 ? 'missing' : 'recorded';
  return markedState(stated as NarrativeEntry & { none?: true }, silence, asOf);
}

const silentState = (silence: 'missing' | 'unknown'): EntryState | null =>
  silence === 'missing' ? 'missing' : null;

/** The day of a text that is not there records nothing. */
function markedState(
  { unknown, none, updatedOn, notApplicable, narrative }: NarrativeEntry & { none?: true },
  silence: 'missing' | 'unknown',
  asOf: CivilDate,
): EntryState | null {
  if (unknown === true) return null;
  if (none === true) return 'none';
  if (updatedOn && updatedOn > asOf) return null;
  if (typeof notApplicable === 'string') return 'notApplicable';
  return typeof narrative === 'string' ? 'recorded' : silentState(silence);
}

interface Section {
  readonly unknown?: true | undefined;
}

/** A field reached through the plan's sections, and what silence means there. */
export function fieldAt(
  subject: Subject<SubjectKind>,
  path: readonly string[],
): { readonly stated: Stated; readonly silence: 'missing' | 'unknown' } {
  let stated: unknown = subject.element;
  let silence = subject.silence;
  for (const name of path) {
    if (typeof stated !== 'object' || stated === null) return { stated: null, silence };
    if ((stated as Section).unknown === true) silence = 'unknown';
    stated = (stated as Readonly<Record<string, unknown>>)[name];
  }
  return { stated: stated as Stated, silence };
}

/** Whether something is recorded, of a state. */
export const isRecorded = (state: EntryState | null): Truth => (state === null ? null : state === 'recorded');
