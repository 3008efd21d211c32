import { earlierOf, laterOf, type CivilDate } from '../../calendar/civil-date';
import { addDays, addMonths } from '../../calendar/counting';
import { compareDays, lastOf, type DayRange } from './day-range';
import { certainlyContinues, certainlyCovers, mayContinue, mayCover, type Stay } from './stay';

/** When a trial home visit that outlasted its limit last closed an episode: the last day that was still within it. */
export interface LastClosing {
  /** No earlier than this; `null`: perhaps never. */
  readonly certain: CivilDate | null;
  /** No later than this; `null`: never. */
  readonly possible: CivilDate | null;
}

interface Visit {
  readonly stay: Stay;
  /** The last day on which the visit leaves the episode open. */
  readonly limit: DayRange;
}

/**
 * When trial home visits last closed an episode.
 *
 * A visit that began on the day on which another ended, or before, continues it; the limit counts from the first. An
 * out-of-home stay recorded for the day of the limit keeps the visit from closing anything: the child was away.
 *
 * @source acf-cwpm.8.3c.5
 */
export function lastClosing(stays: readonly Stay[], visitMonths: number): LastClosing {
  const visits = limitedVisits(stays, visitMonths);
  const away = stays.filter(({ kind }) => kind !== 'trialHomeVisit');
  return {
    certain: lastOf(
      visits.filter((visit) => certainlyCloses(visit, away)).map(({ limit }) => limit.earliest),
    ),
    possible: lastOf(
      visits.filter((visit) => mayClose(visit, away)).map((visit) => possibleDays(visit).latest),
    ),
  };
}

const certainlyCloses = ({ stay, limit }: Visit, away: readonly Stay[]): boolean =>
  stay.kind === 'trialHomeVisit' &&
  stay.end.earliest > limit.latest &&
  !away.some((other) => mayCover(other, limit));

const mayClose = (visit: Visit, away: readonly Stay[]): boolean =>
  visit.stay.end.latest > visit.limit.earliest &&
  !away.some((other) => other.kind === 'away' && certainlyCovers(other, possibleDays(visit)));

/** A visit closes an episode only while it lasts. */
const possibleDays = ({ stay, limit }: Visit): DayRange => ({
  earliest: limit.earliest,
  latest: earlierOf(limit.latest, addDays(stay.end.latest, -1)),
});

/** The visits in the order in which they began, each with its limit. One that certainly lasted no day is none. */
function limitedVisits(stays: readonly Stay[], visitMonths: number): readonly Visit[] {
  const visits: Visit[] = [];
  const lasting = stays.filter(({ kind, start, end }) => kind !== 'away' && start.earliest < end.latest);
  for (const stay of lasting.sort(byStart)) {
    visits.push({ stay, limit: limitOf(stay, visits, visitMonths) });
  }
  return visits;
}

/** Of two that are recorded from one day, the longer extended comes first: its extension serves the other. */
const byStart = (one: Stay, other: Stay): number =>
  compareDays(one.start.earliest, other.start.earliest) ||
  compareDays(other.extendedUntil.latest, one.extendedUntil.latest);

/** Where it is not known whether the visit continues another, its limit may be that one's or its own. */
function limitOf(stay: Stay, before: readonly Visit[], visitMonths: number): DayRange {
  const ofItsOwn = {
    earliest: addMonths(stay.start.earliest, visitMonths),
    latest: addMonths(stay.start.latest, visitMonths),
  };
  const continued = before
    .filter(({ stay: earlier }) => earlier.kind === 'trialHomeVisit' && certainlyContinues(stay, earlier))
    .map(({ limit }) => limit);
  const perhaps = before.filter((visit) => mayContinue(stay, visit.stay)).map(({ limit }) => limit);
  const possible = continued.length > 0 ? perhaps : [...perhaps, ofItsOwn];
  const earliest =
    continued.length > 0
      ? continued.map((limit) => limit.earliest).reduce(laterOf)
      : possible.map((limit) => limit.earliest).reduce(earlierOf);
  const latest = possible.map((limit) => limit.latest).reduce(laterOf);
  return {
    earliest: laterOf(earliest, stay.extendedUntil.earliest),
    latest: laterOf(latest, stay.extendedUntil.latest),
  };
}
