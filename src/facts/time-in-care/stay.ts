import type { CivilDate } from '../../calendar/civil-date';
import type { Truth } from '../../evaluator/truth';
import type { Placement } from '../../record/case-record';
import { ABSENCES } from '../../record/codes';
import { FIRST_DAY, NEVER_REACHED, type DayRange } from './day-range';

/** Where the child stayed: away from home, or at home on a trial home visit; `null`: one of the two. */
export type StayKind = 'away' | 'trialHomeVisit' | null;

/** A placement as it is known on the day of evaluation: what is not recorded lies within a range. */
export interface Stay {
  readonly kind: StayKind;
  /** Whether it is a placement, at home or away: a hospital, detention and runaway are none. */
  readonly isPlacement: Truth;
  readonly start: DayRange;
  /** The day on which the child left; of a stay that has not ended, the day of evaluation. */
  readonly end: DayRange;
  /** Whether it has not ended. */
  readonly isRunning: Truth;
  /** The day until which a court extended it; of one that was not extended, no later than its start. */
  readonly extendedUntil: DayRange;
}

/** Reads a placement on the day of evaluation. */
export function stayOf(placement: Placement, asOf: CivilDate): Stay {
  const { startDate, endDate, setting, courtExtendedUntil } = placement;
  const endedOn = endDate && endDate !== 'unknown' ? endDate : null;
  const start = { earliest: startDate ?? FIRST_DAY, latest: startDate ?? endedOn ?? asOf };
  return {
    kind: kindOf(placement),
    isPlacement: setting ? !ABSENCES.has(setting) : null,
    start,
    end: endDate === 'unknown' ? { earliest: start.earliest, latest: asOf } : known(endedOn ?? asOf),
    isRunning: endDate === 'unknown' ? null : endedOn === null,
    extendedUntil:
      courtExtendedUntil === 'unknown'
        ? { earliest: FIRST_DAY, latest: NEVER_REACHED }
        : known(courtExtendedUntil ?? FIRST_DAY),
  };
}

const known = (day: CivilDate): DayRange => ({ earliest: day, latest: day });

/** Read from the setting or the mark of a trial home visit, whichever is recorded; where they disagree, not known. */
function kindOf({ setting, trialHomeVisit }: Placement): StayKind {
  const bySetting = setting ? setting === 'placedAtHome' : null;
  const isAtHome = bySetting ?? trialHomeVisit ?? null;
  if (isAtHome === null || (trialHomeVisit ?? isAtHome) !== isAtHome) return null;
  return isAtHome ? 'trialHomeVisit' : 'away';
}

/** Whether a stay goes on where another, which comes before it in order, had not ended. */
export const certainlyContinues = (stay: Stay, before: Stay): boolean =>
  before.start.latest <= stay.start.earliest && before.end.earliest >= stay.start.latest;

/** Whether it may. */
export const mayContinue = (stay: Stay, before: Stay): boolean => before.end.latest >= stay.start.earliest;

/** Whether a stay certainly includes all of some days; the day on which the child left is outside it. */
export const certainlyCovers = ({ start, end }: Stay, days: DayRange): boolean =>
  start.latest <= days.earliest && end.earliest > days.latest;

/** Whether a stay may include any of some days. */
export const mayCover = ({ start, end }: Stay, days: DayRange): boolean =>
  start.earliest <= days.latest && end.latest > days.earliest;
