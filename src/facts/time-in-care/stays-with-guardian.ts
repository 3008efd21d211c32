import type { CivilDate } from '../../calendar/civil-date';
import type { MaybeDate } from '../../evaluator/outcome';
import { and, type Truth } from '../../evaluator/truth';
import type { Placement } from '../../record/case-record';
import { oncePerSubject } from '../fact';
import type { Subject } from '../subject';
import { FIRST_DAY, NEVER_REACHED, type DayRange } from './day-range';
import { certainRuns, possibleRuns, runsSince, type Nights, type StayAnywhere } from './nights-in-home';
import { outOfHomeEpisode } from './out-of-home-episode';
import { stayOf } from './stay';

/** Settings that can be a person's own home. */
const FAMILY_HOMES: ReadonlySet<Placement['setting']> = /* @__PURE__ */ new Set([
  'relativeFosterFamilyHome',
  'nonRelativeFosterFamilyHome',
  'preAdoptiveHome',
  'groupHomeFamilyOperated',
] as const);

/** A hospital, an institution, the parents' home or a runaway is not the guardian's home, whoever is recorded there. */
function isInGuardiansHome(
  { setting, trialHomeVisit, caregiverId }: Placement,
  guardianId: string | null,
): Truth {
  const isFamilyHome = setting ? FAMILY_HOMES.has(setting) : trialHomeVisit === true ? false : null;
  return and([isFamilyHome, caregiverId && guardianId ? caregiverId === guardianId : null]);
}

function stayAnywhere(placement: Placement, guardianId: string | null, asOf: CivilDate): StayAnywhere {
  const { start, end, isRunning } = stayOf(placement, asOf);
  return {
    isThere: isInGuardiansHome(placement, guardianId),
    start,
    end: {
      earliest: isRunning === true ? NEVER_REACHED : end.earliest,
      latest: isRunning === false ? end.latest : NEVER_REACHED,
    },
  };
}

/** The runs of nights in the prospective guardian's home since the child was placed. */
export interface Residence {
  readonly possible: readonly Nights[];
  readonly certain: readonly Nights[];
}

const NOT_IN_PLACEMENT: Residence = { possible: [], certain: [] };

/** Where the child stayed since being placed, night by night; `null` where the placements are not known. */
export const residenceWithGuardian = oncePerSubject((child: Subject<'child'>): Residence | null => {
  const { element, situation } = child;
  const episode = outOfHomeEpisode(child);
  if (episode.isOpen === false) return NOT_IN_PLACEMENT;
  if (!element.placements) return null;
  const guardianId = element.guardianship?.prospectiveGuardianId ?? null;
  const stays = element.placements.map((placement) => stayAnywhere(placement, guardianId, situation.asOf));
  const since = firstDayOf(episode.startedOn, situation.asOf);
  return {
    possible: runsSince(possibleRuns(stays), since.earliest),
    certain: episode.isOpen === true ? runsSince(certainRuns(stays), since.latest) : [],
  };
});

const firstDayOf = (startedOn: MaybeDate, asOf: CivilDate): DayRange =>
  startedOn === null || startedOn === 'none'
    ? { earliest: FIRST_DAY, latest: asOf }
    : { earliest: startedOn, latest: startedOn };
