import type { Issue } from '../record/issue';

/** A record of a caseload as it was read, or why there is none, with its number, counted from 1. */
export type RecordRead =
  { readonly number: number; readonly record: unknown } | { readonly number: number; readonly issue: Issue };
