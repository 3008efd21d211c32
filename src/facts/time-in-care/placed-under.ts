import { laterOf, type CivilDate } from '../../calendar/civil-date';
import type { MaybeDate } from '../../evaluator/outcome';
import type { Truth } from '../../evaluator/truth';
import type { LegalStatus } from '../../record/case-record';
import type { LegalBasis } from '../../record/codes';
import type { Subject } from '../subject';
import { FIRST_DAY, firstOf, type DayRange } from './day-range';
import { outOfHomeEpisode } from './out-of-home-episode';

/** Whether, in the out-of-home placement that is open, the child was ever held under one of some legal bases. */
export interface PlacedUnder {
  readonly wasHeld: Truth;
  /** The first day of the placement on which the child was; `'none'` where there is none, `null` where not known. */
  readonly since: MaybeDate;
}

/** A legal status that reaches into the placement, or may do so. */
interface Reaching {
  readonly isCertain: boolean;
  /** Its first day in the placement. */
  readonly day: DayRange;
}

/** When, in the open out-of-home placement, the child was first held under one of the bases. */
export function placedUnder(child: Subject<'child'>, bases: ReadonlySet<LegalBasis>): PlacedUnder {
  const { isOpen, startedOn } = outOfHomeEpisode(child);
  if (isOpen === false) return { wasHeld: false, since: 'none' };
  const placement = { startedOn, asOf: child.situation.asOf };
  const reaching = child.element.legalStatus?.flatMap((status) => reachingInto(placement, status, bases));
  if (reaching?.length === 0) return { wasHeld: false, since: 'none' };
  if (isOpen === null || !reaching) return { wasHeld: null, since: null };
  const latest = firstOf(reaching.filter(({ isCertain }) => isCertain).map(({ day }) => day.latest));
  const earliest = firstOf(reaching.map(({ day }) => day.earliest));
  return { wasHeld: latest === null ? null : true, since: earliest === latest ? latest : null };
}

interface OpenPlacement {
  readonly startedOn: MaybeDate;
  readonly asOf: CivilDate;
}

/**
 * On the day on which it ended a status no longer holds: one that ended by the first day of the placement, or on its
 * own, is outside. Of one that has ended both days are needed to be certain that it held at all.
 */
function reachingInto(
  { startedOn, asOf }: OpenPlacement,
  { basis, from, until }: LegalStatus,
  bases: ReadonlySet<LegalBasis>,
): readonly Reaching[] {
  if (basis && !bases.has(basis)) return [];
  const start = startedOn && startedOn !== 'none' ? startedOn : null;
  const day = {
    earliest: laterOf(start ?? FIRST_DAY, from ?? FIRST_DAY),
    latest: laterOf(start ?? asOf, from ?? asOf),
  };
  if (!until) return [{ isCertain: Boolean(basis), day }];
  if (until === 'unknown') return [{ isCertain: false, day }];
  if (until <= day.earliest) return [];
  return [{ isCertain: Boolean(basis && from && start), day }];
}
