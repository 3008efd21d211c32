import type { CivilDate } from '../../calendar/civil-date';
import type { MaybeDate } from '../../evaluator/outcome';
import { and, type Truth } from '../../evaluator/truth';
import type { Placement } from '../../record/case-record';
import { factsOf, oncePerSubject } from '../fact';
import type { Subject } from '../subject';
import { FIRST_DAY, NEVER_REACHED, type DayRange } from './day-range';
import {
  certainRuns,
  firstCompletion,
  includesNightOf,
  possibleRuns,
  runsSince,
  type Nights,
  type StayAnywhere,
} from './nights-in-home';
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
function isInGuardiansHome({ setting, trialHomeVisit, caregiverId }: Placement, guardianId: string | null): Truth {
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
interface Residence {
  readonly possible: readonly Nights[];
  readonly certain: readonly Nights[];
}

const NOT_IN_PLACEMENT: Residence = { possible: [], certain: [] };

/** `null` where the placements are not known. */
const residence = oncePerSubject((child: Subject<'child'>): Residence | null => {
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

function livesWithGuardian(child: Subject<'child'>): Truth {
  const runs = residence(child);
  if (runs === null) return null;
  if (includesNightOf(runs.certain, child.situation.asOf)) return true;
  return includesNightOf(runs.possible, child.situation.asOf) ? null : false;
}

/** When the months in the home are complete, at the earliest and at the latest; a `null` day is never. */
function completion(child: Subject<'child'>) {
  const runs = residence(child);
  const months = child.situation.parameter('guardianshipResidenceMonths', child.situation.asOf);
  if (runs === null || months === null) return null;
  return {
    earliest: firstCompletion(runs.possible, Number(months)),
    latest: firstCompletion(runs.certain, Number(months)),
  };
}

function monthsCompleteOn(child: Subject<'child'>): MaybeDate {
  const days = completion(child);
  if (days === null || days.earliest !== days.latest) return null;
  return days.latest ?? 'none';
}

function monthsAreComplete(child: Subject<'child'>): Truth {
  const days = completion(child);
  if (days === null) return null;
  const { asOf } = child.situation;
  if (days.latest !== null && days.latest <= asOf) return true;
  return days.earliest !== null && days.earliest <= asOf ? null : false;
}

const HOME_FIELDS = [
  '/guardianship/prospectiveGuardianId',
  '/placements',
  '/placements/*/caregiverId',
  '/placements/*/setting',
  '/placements/*/startDate',
  '/placements/*/endDate',
];
const EPISODE = ['child.isInPlacement', 'child.placementStartedOn'];

export const guardianResidenceFacts = factsOf('child', {
  livesWithProspectiveGuardian: {
    type: 'boolean',
    label: 'the child lives with the prospective guardian',
    description:
      'Whether the child, in placement, stays on the day of evaluation in a family home whose caregiver is the prospective guardian. Of two placements recorded for one night, the one that began later counts.',
    provision: 'cgs-17a-126.b.1',
    actionable: true,
    fields: HOME_FIELDS,
    reads: EPISODE,
    compute: livesWithGuardian,
  },
  monthsWithGuardianCompleteOn: {
    type: 'maybeDate',
    label: 'the day on which six consecutive months in the prospective guardian’s home are complete',
    description:
      'The first day on which an unbroken stay in that home, since the child was placed, is six calendar months long; for a stay that goes on, be it yet to come. Stays that follow on each other, on the same day or the next, are one; any other placement in between breaks them, a trial home visit and a hospital too. None where no stay is or will be so long.',
    provision: 'usc-42-673.d.3.A.i.II',
    actionable: false,
    fields: HOME_FIELDS,
    reads: EPISODE,
    parameters: ['guardianshipResidenceMonths'],
    compute: monthsCompleteOn,
  },
  monthsWithGuardianAreComplete: {
    type: 'boolean',
    label: 'the child has lived in the prospective guardian’s home for six consecutive months',
    description:
      'Whether an unbroken stay in that home, since the child was placed, has been six calendar months long by the day of evaluation. A later move does not undo it. Not known where what is not recorded could decide it.',
    provision: 'usc-42-673.d.3.A.i.II',
    actionable: true,
    fields: HOME_FIELDS,
    reads: EPISODE,
    parameters: ['guardianshipResidenceMonths'],
    compute: monthsAreComplete,
  },
});
