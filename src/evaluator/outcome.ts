import { daysFromExclusiveToInclusive } from '../calendar/counting';
import type { CivilDate } from '../calendar/civil-date';
import type { Truth } from './truth';

/** What a rule says of one subject. */
export const OUTCOMES = ['met', 'notMet', 'pending', 'undetermined', 'notApplicable'] as const;

export type Outcome = (typeof OUTCOMES)[number];

/**
 * Whether an outcome leaves something to do, or to find out.
 *
 * @example OUTCOMES.filter(isOutstanding) // => ['notMet', 'pending', 'undetermined']
 */
export const isOutstanding = (outcome: Outcome): boolean => outcome !== 'met' && outcome !== 'notApplicable';

/** A day; `'none'`: there is no such day; `null`: it is not known. */
export type MaybeDate = CivilDate | 'none' | null;

/** The dates of a duty that is owed by a day. */
export interface Clock {
  /** The last day on which the duty can be done in time (inclusive). */
  readonly dueBy: MaybeDate;
  /** The day on which it was done. */
  readonly completedOn: MaybeDate;
}

export interface Decision {
  readonly outcome: Outcome;
  /** Done, but after its day: a lateness that nothing cures. */
  readonly daysLate?: number;
  /** `notMet` only: whether something recorded or done now would close it. */
  readonly curable?: boolean;
}

const NO_CLOCK: Clock = { dueBy: 'none', completedOn: 'none' };

// One of each for all rules and cases: hundreds of decisions are made of one case.
const MET: Decision = { outcome: 'met' };
const NOT_MET: Decision = { outcome: 'notMet', curable: true };
const PENDING: Decision = { outcome: 'pending' };
const UNDETERMINED: Decision = { outcome: 'undetermined' };
const NOT_APPLICABLE: Decision = { outcome: 'notApplicable' };

/**
 * The outcome of a duty: whether it applies, whether what it requires holds, and whether it was done by its day.
 * An unknown never becomes `met` and never `notMet`.
 *
 * @example decide(true, false, '2026-03-10', { dueBy: '2026-03-10', completedOn: 'none' })
 * // => { outcome: 'pending' }
 * @example decide(true, false, '2026-03-11', { dueBy: '2026-03-10', completedOn: 'none' })
 * // => { outcome: 'notMet', curable: true }
 * @example decide(null, true, '2026-03-11') // => { outcome: 'undetermined' }
 */
export function decide(applies: Truth, requires: Truth, asOf: CivilDate, clock: Clock = NO_CLOCK): Decision {
  if (applies === false) return NOT_APPLICABLE;
  if (applies === null || requires === null) return UNDETERMINED;
  return requires ? decideDone(clock) : decideNotDone(clock.dueBy, asOf);
}

function decideDone({ dueBy, completedOn }: Clock): Decision {
  if (dueBy === 'none') return MET;
  if (dueBy === null || completedOn === null || completedOn === 'none') return UNDETERMINED;
  if (completedOn <= dueBy) return MET;
  return { outcome: 'notMet', curable: false, daysLate: daysFromExclusiveToInclusive(dueBy, completedOn) };
}

function decideNotDone(dueBy: MaybeDate, asOf: CivilDate): Decision {
  if (dueBy === null) return UNDETERMINED;
  if (dueBy !== 'none' && asOf <= dueBy) return PENDING;
  return NOT_MET;
}

/**
 * The outcomes that are still possible once everything is known, in the order of {@link OUTCOMES}.
 *
 * @example possibleOutcomes(null, false, '2026-03-10') // => ['notMet', 'notApplicable']
 * @example possibleOutcomes(true, null, '2026-03-10', { dueBy: '2026-03-10', completedOn: null })
 * // => ['met', 'pending']
 */
export function possibleOutcomes(
  applies: Truth,
  requires: Truth,
  asOf: CivilDate,
  clock: Clock = NO_CLOCK,
): readonly Outcome[] {
  const possible = new Set<Outcome>();
  if (applies !== true) possible.add('notApplicable');
  if (applies !== false) {
    if (requires !== false) addOutcomesIfDone(possible, clock, asOf);
    if (requires !== true) addOutcomesIfNotDone(possible, clock.dueBy, asOf);
  }
  return OUTCOMES.filter((outcome) => possible.has(outcome));
}

function addOutcomesIfDone(possible: Set<Outcome>, clock: Clock, asOf: CivilDate): void {
  const { outcome } = decideDone(clock);
  if (outcome !== 'undetermined') {
    possible.add(outcome);
    return;
  }
  possible.add('met');
  if (clock.dueBy === null || asOf > clock.dueBy) possible.add('notMet');
  // A day of completion that is not known may turn out to lie after asOf: then it is not done yet.
  if (clock.completedOn === null) addOutcomesIfNotDone(possible, clock.dueBy, asOf);
}

function addOutcomesIfNotDone(possible: Set<Outcome>, dueBy: MaybeDate, asOf: CivilDate): void {
  const { outcome } = decideNotDone(dueBy, asOf);
  if (outcome !== 'undetermined') {
    possible.add(outcome);
    return;
  }
  possible.add('notMet');
  possible.add('pending');
}
