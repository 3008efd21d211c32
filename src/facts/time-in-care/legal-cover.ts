import type { CivilDate } from '../../calendar/civil-date';
import { addDays } from '../../calendar/counting';
import type { MaybeDate } from '../../evaluator/outcome';
import type { Truth } from '../../evaluator/truth';
import type { Child, LegalStatus } from '../../record/case-record';
import { PLACEMENT_BASES, type LegalBasis } from '../../record/codes';
import { compareDays, FIRST_DAY, type DayRange } from './day-range';

/** The unbroken run of legal bases that holds on the day of evaluation. */
export interface LegalCover {
  /** Whether there is one. */
  readonly held: Truth;
  /** Its first day, if there is one. */
  readonly since: DayRange;
}

/** A time under one of the bases; `until` is no part of it, and `null` where it has not ended. */
interface Period {
  readonly from: CivilDate;
  readonly until: CivilDate | null;
}

/**
 * The run of some legal bases, by default those for placement, or `null` where there certainly is none. What is not
 * recorded is tried both ways: the shortest periods that the statuses allow give the latest first day, the longest
 * ones the earliest.
 */
export function legalCoverOn(
  { legalStatus }: Child,
  asOf: CivilDate,
  bases: ReadonlySet<LegalBasis> = PLACEMENT_BASES,
): LegalCover | null {
  if (!legalStatus) return { held: null, since: { earliest: FIRST_DAY, latest: asOf } };
  const earliest = startOfRun(legalStatus.flatMap((status) => longestPeriod(status, bases)));
  if (earliest === null) return null;
  const latest = startOfRun(legalStatus.flatMap((status) => shortestPeriod(status, asOf, bases)));
  return { held: latest === null ? null : true, since: { earliest, latest: latest ?? asOf } };
}

function longestPeriod(
  { basis, from, until }: LegalStatus,
  bases: ReadonlySet<LegalBasis>,
): readonly Period[] {
  if (basis && !bases.has(basis)) return [];
  return [{ from: from ?? FIRST_DAY, until: until === 'unknown' ? null : (until ?? null) }];
}

/** A status that has not ended holds, whenever it began; of one that has, both days are needed. */
function shortestPeriod(
  { basis, from, until }: LegalStatus,
  asOf: CivilDate,
  bases: ReadonlySet<LegalBasis>,
): readonly Period[] {
  if (!basis || !bases.has(basis) || until === 'unknown') return [];
  if (!until) return [{ from: from ?? asOf, until: null }];
  return from ? [{ from, until }] : [];
}

/**
 * The first day of a run, as far as it is known: `'none'` where there is no run, `null` where that or the day is not
 * known.
 */
export function firstDayOfRun(cover: LegalCover | null): MaybeDate {
  if (cover === null) return 'none';
  const { held, since } = cover;
  return held === true && since.earliest === since.latest ? since.latest : null;
}

/**
 * The first day of the run that has not ended; `null` where all have.
 * A period that begins on the day after another ended joins it: registers differ on whether the last day is inside.
 */
function startOfRun(periods: readonly Period[]): CivilDate | null {
  let start: CivilDate | null = null;
  for (const { from, until } of latestFirst(periods)) {
    const joins = until === null || (start !== null && from < until && until >= addDays(start, -1));
    if (joins) start = from;
  }
  return start;
}

const latestFirst = (periods: readonly Period[]): readonly Period[] =>
  [...periods].sort((one, other) => compareDays(other.from, one.from));
