import { compareDays } from './day-range';
import { certainlyContinues, mayContinue, type Stay } from './stay';

/** The stays of a child at home, or absent from there. */
export interface StaysFromHome {
  /** They certainly are: none of them opens an episode. */
  readonly certain: ReadonlySet<Stay>;
  /** They may be: none of them certainly opens one. */
  readonly possible: ReadonlySet<Stay>;
}

/**
 * The stays at home and the absences from there: a stay in a hospital or in detention, runaway or unknown whereabouts of
 * a child who was at home until then, and those that follow one another from there. A child removed straight to a
 * hospital was not at home. A stay that lasted no day is none.
 */
export function staysFromHome(stays: readonly Stay[]): StaysFromHome {
  const certain = new Set(
    stays.filter(({ kind, start, end }) => kind === 'trialHomeVisit' && start.latest < end.earliest),
  );
  const possible = new Set(
    stays.filter(({ kind, start, end }) => kind !== 'away' && start.earliest < end.latest),
  );
  for (const stay of stays.filter(({ isPlacement }) => isPlacement !== true).sort(byStart)) {
    const follows = (continues: typeof mayContinue, home: ReadonlySet<Stay>) =>
      [...home].some((before) => before !== stay && continues(stay, before));
    if (follows(mayFollow, possible)) possible.add(stay);
    if (stay.isPlacement === false && follows(certainlyContinues, certain)) certain.add(stay);
  }
  return { certain, possible };
}

const byStart = (one: Stay, other: Stay): number => compareDays(one.start.earliest, other.start.earliest);

const mayFollow = (stay: Stay, before: Stay): boolean =>
  before.start.earliest <= stay.start.latest && mayContinue(stay, before);
