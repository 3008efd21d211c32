import type { CivilDate } from '../../calendar/civil-date';
import { addMonths, daysFromExclusiveToInclusive } from '../../calendar/counting';
import { laterOf } from '../../calendar/civil-date';
import type { MaybeDate } from '../../evaluator/outcome';
import type { Truth } from '../../evaluator/truth';
import type { Placement } from '../../record/case-record';
import { factsOf, oncePerSubject } from '../fact';
import type { Situation, Subject } from '../subject';
import { legalCoverOn } from './legal-status';

/** The out-of-home episode that is open, if one is. */
export interface Episode {
  readonly isOpen: Truth;
  /** Its first day; `'none'` where none is open; `null` where that is not known. */
  readonly startedOn: MaybeDate;
}

const CLOSED: Episode = { isOpen: false, startedOn: 'none' };
const UNKNOWN: Episode = { isOpen: null, startedOn: null };

/**
 * The out-of-home episode on the day of evaluation.
 *
 * An episode lasts as long as an unbroken run of legal bases for placement: moves, shelter, hospital, detention,
 * runaway and gaps between placements do not end it. Within such a run the first stay out of home opens it, and a
 * trial home visit that outlasts its limit closes it; the next stay out of home then opens another.
 *
 * @source dcf-cip.permanency-planning.1
 */
export const outOfHomeEpisode = oncePerSubject((child: Subject<'child'>): Episode => {
  const { asOf } = child.situation;
  const { placements, residence } = child.element;
  const cover = legalCoverOn(child.element, asOf);
  if (cover.held === false || placements?.length === 0) return CLOSED;
  if (!placements) return cover.held && residence === 'outOfHome' ? { isOpen: true, startedOn: null } : UNKNOWN;
  const stays = inOrder(placements);
  const followed = followStays(stays, cover.since, child.situation);
  if (!stays.every(isCertain)) return followUncertain(stays, followed, cover.held);
  if (cover.held === null) return followed === CLOSED ? CLOSED : UNKNOWN;
  return cover.mayReachFurtherBack && mayHaveBegunEarlier(stays, cover.since, followed)
    ? { ...followed, startedOn: followed.isOpen === false ? 'none' : null }
    : followed;
});

/** Whether the child is in placement: the one sense of "in placement", "placed" and "in out-of-home care". */
export const isInPlacement = (child: Subject<'child'>): Truth => outOfHomeEpisode(child).isOpen;

type Stay = 'away' | 'visit' | null;

/** Where the child stays: away from home, or at home on a trial home visit. */
function kindOfStay({ setting, trialHomeVisit }: Placement): Stay {
  if (setting) return setting === 'placedAtHome' ? 'visit' : 'away';
  if (trialHomeVisit === null || trialHomeVisit === undefined) return null;
  return trialHomeVisit ? 'visit' : 'away';
}

const isCertain = (stay: Placement): boolean =>
  kindOfStay(stay) !== null &&
  typeof stay.startDate === 'string' &&
  stay.endDate !== 'unknown' &&
  stay.courtExtendedUntil !== 'unknown';

const inOrder = (placements: readonly Placement[]): readonly Placement[] =>
  [...placements].sort((one, other) => ((one.startDate ?? '') < (other.startDate ?? '') ? -1 : 1));

/** Goes through the stays under the run of legal bases that began on `since`, leaving out what is uncertain. */
function followStays(stays: readonly Placement[], since: CivilDate | null, situation: Situation): Episode {
  let startedOn: MaybeDate = 'none';
  let visit: Visit | null = null;
  for (const stay of stays.filter(isCertain)) {
    const start = stay.startDate as CivilDate;
    const end = (stay.endDate as CivilDate | null | undefined) ?? situation.asOf;
    if (since !== null && end < since) continue;
    if (kindOfStay(stay) === 'away') {
      visit = null;
      if (startedOn === 'none' && lastsLongEnough(stay, situation)) startedOn = laterOf(start, since ?? start);
    } else if (startedOn !== 'none') {
      visit = joinVisit(visit, { startedOn: start, endedOn: end });
      if (end > visitLimit(stay, visit.startedOn, situation)) startedOn = 'none';
    }
  }
  return startedOn === 'none' ? CLOSED : { isOpen: true, startedOn };
}

interface Visit {
  readonly startedOn: CivilDate;
  readonly endedOn: CivilDate;
}

/** Trial home visits that follow one another without a break are one. */
const joinVisit = (before: Visit | null, { startedOn, endedOn }: Visit): Visit =>
  before && startedOn <= before.endedOn ? { startedOn: before.startedOn, endedOn } : { startedOn, endedOn };

/** A stay that begins and ends on one day is shorter than 24 hours; one that is still running counts. */
function lastsLongEnough({ startDate, endDate }: Placement, { parameter, asOf }: Situation): boolean {
  if (!startDate || !endDate) return true;
  return daysFromExclusiveToInclusive(startDate, endDate) >= Number(parameter('leastPlacementDays', asOf));
}

/** The last day on which a trial home visit leaves the episode open. */
function visitLimit({ courtExtendedUntil }: Placement, startedOn: CivilDate, { parameter }: Situation): CivilDate {
  const limit = addMonths(startedOn, Number(parameter('trialHomeVisitMonths', startedOn)));
  return courtExtendedUntil ? laterOf(limit, courtExtendedUntil) : limit;
}

/** With stays that are not fully recorded: open only where the last that is certain leaves no room for doubt. */
function followUncertain(stays: readonly Placement[], followed: Episode, held: Truth): Episode {
  const running = stays.some((stay) => isCertain(stay) && kindOfStay(stay) === 'away' && !stay.endDate);
  return held === true && followed.isOpen && running ? { isOpen: true, startedOn: null } : UNKNOWN;
}

/** Whether the episode would have begun earlier, had its legal basis held earlier. */
function mayHaveBegunEarlier(stays: readonly Placement[], since: CivilDate | null, { startedOn }: Episode): boolean {
  return since !== null && startedOn !== null && stays.some((stay) => (stay.startDate ?? '') < since);
}

const EPISODE_FIELDS = [
  '/placements',
  '/placements/*/startDate',
  '/placements/*/endDate',
  '/placements/*/setting',
  '/legalStatus',
  '/legalStatus/*/basis',
  '/legalStatus/*/from',
  '/legalStatus/*/until',
];

export const placementEpisodeFacts = factsOf('child', {
  isInPlacement: {
    type: 'boolean',
    label: 'the child is in placement',
    description:
      'Whether an out-of-home episode is open: placed out of home for 24 hours or more under a legal basis that has not ended since, through moves, gaps, runaway and trial home visits within their limit.',
    provision: 'dcf-36-1.child-in-placement-case-plan.3.b',
    actionable: false,
    fields: EPISODE_FIELDS,
    compute: isInPlacement,
  },
  placementStartedOn: {
    type: 'maybeDate',
    label: 'the day on which the out-of-home placement began',
    description:
      'The first day of the out-of-home episode that is open; not the day of commitment, and not the federal “entered foster care” date.',
    provision: 'dcf-cip.permanency-planning.1',
    actionable: false,
    fields: EPISODE_FIELDS,
    compute: (child) => outOfHomeEpisode(child).startedOn,
  },
});
