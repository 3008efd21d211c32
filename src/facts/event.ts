import type { MaybeDate } from '../evaluator/outcome';
import type { Truth } from '../evaluator/truth';
import { MISSING, planValueOf } from './plan-entry';

type Event = { readonly occurred: boolean; readonly on?: string | null | undefined } | null | undefined;

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

/** An event as a plan records it: where the whole plan is silent, it has not happened; elsewhere that is not known. */
export function eventInPlan(stated: Event | { readonly unknown: true }, silence: 'missing' | 'unknown'): Event {
  const value = planValueOf(stated, silence);
  if (value === MISSING) return { occurred: false };
  return value !== null && 'occurred' in value ? (value as Event) : null;
}
