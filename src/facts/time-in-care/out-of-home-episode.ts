import { laterOf, type CivilDate } from '../../calendar/civil-date';
import { addDays } from '../../calendar/counting';
import type { MaybeDate } from '../../evaluator/outcome';
import type { Truth } from '../../evaluator/truth';
import { oncePerSubject } from '../fact';
import type { Subject } from '../subject';
import { firstOf, type DayRange } from './day-range';
import { legalCoverOn, type LegalCover } from './legal-cover';
import { stayOf, type Stay } from './stay';
import { staysFromHome } from './stays-from-home';
import { lastClosing, type LastClosing } from './trial-home-visit';

/** The out-of-home episode that is open, if one is. */
export interface Episode {
  readonly isOpen: Truth;
  /** Its first day; `'none'` where none is open; `null` where that is not known. */
  readonly startedOn: MaybeDate;
}

const CLOSED: Episode = { isOpen: false, startedOn: 'none' };
const UNKNOWN: Episode = { isOpen: null, startedOn: null };
const OPEN_SINCE_UNKNOWN_DAY: Episode = { isOpen: true, startedOn: null };

/**
 * The out-of-home episode on the day of evaluation.
 *
 * It begins with the first day away from home under the present run of legal bases for placement, or, where a trial
 * home visit outlasted its limit since, with the first after that. Moves, shelter, hospital, detention, runaway, gaps
 * between stays and trial home visits within their limit do not end it; nor does hospital, detention or runaway begin it
 * for a child who was at home until then. So little needs to be followed from day to day, and days that are not recorded
 * leave the answer open only as far as they matter.
 *
 * @source dcf-cip.permanency-planning.1
 */
export const outOfHomeEpisode = oncePerSubject(({ element, situation }: Subject<'child'>): Episode => {
  const { asOf, parameter } = situation;
  const cover = legalCoverOn(element, asOf);
  if (cover === null) return CLOSED;
  if (!element.placements)
    return element.residence === 'outOfHome' && cover.held ? OPEN_SINCE_UNKNOWN_DAY : UNKNOWN;
  const visitMonths = parameter('trialHomeVisitMonths', asOf);
  const leastDays = parameter('leastPlacementDays', asOf);
  if (visitMonths === null || leastDays === null) return UNKNOWN;
  const stays = element.placements.map((placement) => stayOf(placement, asOf));
  const closing = lastClosing(stays, Number(visitMonths));
  return episodeOf(openingsOf(stays, cover, closing, Number(leastDays)), cover.held);
});

/** Whether the child is in placement: the one sense of "in placement", "placed" and "in out-of-home care". */
export const isInPlacement = (child: Subject<'child'>): Truth => outOfHomeEpisode(child).isOpen;

/** A stay that opens, or would have opened, the episode. */
interface Opening {
  /** Its first day under the legal basis. */
  readonly day: DayRange;
  /** Whether it certainly counts: away, long enough, and after the last closing. */
  readonly isCertain: boolean;
}

function openingsOf(
  stays: readonly Stay[],
  { since }: LegalCover,
  closing: LastClosing,
  leastDays: number,
): readonly Opening[] {
  const fromHome = staysFromHome(stays);
  return stays.flatMap((stay) => {
    const day = {
      earliest: laterOf(stay.start.earliest, since.earliest),
      latest: laterOf(stay.start.latest, since.latest),
    };
    if (stay.kind === 'trialHomeVisit' || fromHome.certain.has(stay)) return [];
    if (!mayOpen(stay, day, closing.certain, leastDays)) return [];
    const isAway = stay.kind === 'away' && !fromHome.possible.has(stay);
    return [{ day, isCertain: isAway && certainlyOpens(stay, day, closing.possible, leastDays) }];
  });
}

/** A stay that has not ended counts from its first day, and nothing can have closed the episode since. */
const mayOpen = (
  { isRunning, end }: Stay,
  day: DayRange,
  closed: CivilDate | null,
  leastDays: number,
): boolean =>
  isRunning !== false ||
  (addDays(day.earliest, leastDays) <= end.latest && (closed === null || day.latest > closed));

const certainlyOpens = (
  { isRunning, end }: Stay,
  day: DayRange,
  closed: CivilDate | null,
  leastDays: number,
): boolean =>
  isRunning === true ||
  (addDays(day.latest, leastDays) <= end.earliest && (closed === null || day.earliest > closed));

function episodeOf(openings: readonly Opening[], held: Truth): Episode {
  if (openings.length === 0) return CLOSED;
  const latest = firstOf(openings.filter(({ isCertain }) => isCertain).map(({ day }) => day.latest));
  if (held === null || latest === null) return UNKNOWN;
  const earliest = firstOf(openings.map(({ day }) => day.earliest));
  return earliest === latest ? { isOpen: true, startedOn: latest } : OPEN_SINCE_UNKNOWN_DAY;
}
