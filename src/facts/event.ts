import type { MaybeDate } from '../evaluator/outcome';
import type { Truth } from '../evaluator/truth';
import { MISSING, planValueOf } from './plan-entry';

export type Event =
  { readonly occurred: boolean; readonly on?: string | null | undefined } | null | undefined;

/**
 * Whether an event has happened; `null` where that is not recorded.
 *
 * @example hasOccurred({ occurred: false }) // => false
 * @example hasOccurred(undefined) // => null
 */
export const hasOccurred = (event: Event): Truth => event?.occurred ?? null;

/**
 * The day of an event: `'none'` where it has not happened, `null` where it, or its day, is not recorded.
 *
 * @example occurredOn({ occurred: true, on: '2026-03-02' }) // => '2026-03-02'
 * @example occurredOn({ occurred: false }) // => 'none'
 */
export function occurredOn(event: Event): MaybeDate {
  if (!event) return null;
  return event.occurred ? (event.on ?? null) : 'none';
}

/**
 * Whether an event has happened since a day, that day included; `'none'`: there is no day to count from, and it counts
 * whenever it happened.
 *
 * @example occurredSince({ occurred: true, on: '2026-03-02' }, '2026-03-02') // => true
 * @example occurredSince({ occurred: true, on: '2026-03-01' }, '2026-03-02') // => false
 * @example occurredSince({ occurred: true }, '2026-03-02') // => null
 */
export function occurredSince(event: Event, since: MaybeDate): Truth {
  const on = occurredOn(event);
  if (on === 'none') return false;
  if (since === 'none') return hasOccurred(event);
  return on === null || since === null ? null : on >= since;
}

/** An event as a plan records it: where the whole plan is silent, it has not happened; elsewhere that is not known. */
export function eventInPlan(
  stated: Event | { readonly unknown: true },
  silence: 'missing' | 'unknown',
): Event {
  const value = planValueOf(stated, silence);
  if (value === MISSING) return { occurred: false };
  return value !== null && 'occurred' in value ? (value as Event) : null;
}
