import type { AfcarsChild, AfcarsLivingArrangement, AfcarsRemoval } from '../../src/afcars';
import { fromAfcars } from '../../src/afcars';
import type { Child, Placement } from '../../src/record/case-record';

/** A running removal with one stay in a relative’s home. */
export const REMOVAL: AfcarsRemoval = {
  E69: '20260302',
  livingArrangements: [{ E112: '20260302', E113: 1, E117: 1, E118: 0, E119: 0 }],
};

export const row = (...removals: readonly AfcarsRemoval[]): AfcarsChild => ({ removals });

/** The child of what is read from a row. */
export function childOf(given: unknown): Child {
  const [child] = fromAfcars(given).record.children ?? [];
  if (!child) throw new Error('The record has no child.');
  return child;
}

/** The placements that come of a removal with these living arrangements. */
export const staysOf = (
  livingArrangements: readonly AfcarsLivingArrangement[],
  removal: AfcarsRemoval = { E69: '20260302' },
): readonly Placement[] => childOf(row({ ...removal, livingArrangements })).placements ?? [];

/** The setting and trial home visit that come of a living arrangement. */
export function placeOf(arrangement: AfcarsLivingArrangement) {
  const [stay] = staysOf([{ E112: '20260302', ...arrangement }]);
  return { setting: stay?.setting ?? null, trialHomeVisit: stay?.trialHomeVisit ?? null };
}

/** Why a field of the record is left open, by this row and not by every one. */
export const openReason = (given: unknown, pointer: string): string | undefined =>
  fromAfcars(given).notCarried.find((entry) => entry.pointer === pointer)?.reason;

export const issuesOf = (given: unknown) =>
  fromAfcars(given).issues.map(({ code, pointer }) => `${code} ${pointer}`);
