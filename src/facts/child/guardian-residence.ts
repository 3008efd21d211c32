import type { MaybeDate } from '../../evaluator/outcome';
import type { Truth } from '../../evaluator/truth';
import { factsOf } from '../fact';
import type { Subject } from '../subject';
import { firstCompletion, includesNightOf } from '../time-in-care/nights-in-home';
import { residenceWithGuardian } from '../time-in-care/stays-with-guardian';

function livesWithGuardian(child: Subject<'child'>): Truth {
  const runs = residenceWithGuardian(child);
  if (runs === null) return null;
  if (includesNightOf(runs.certain, child.situation.asOf)) return true;
  return includesNightOf(runs.possible, child.situation.asOf) ? null : false;
}

/** When the months in the home are complete, at the earliest and at the latest; a `null` day is never. */
function completion(child: Subject<'child'>) {
  const runs = residenceWithGuardian(child);
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
    fields: HOME_FIELDS,
    reads: EPISODE,
    parameters: ['guardianshipResidenceMonths'],
    compute: monthsAreComplete,
  },
});
