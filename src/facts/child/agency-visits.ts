import { and, not, or, type Truth } from '../../evaluator/truth';
import type { MaybeDate } from '../../evaluator/outcome';
import { positionOf } from '../../record/position';
import { factsOf, oncePerSubject } from '../fact';
import { occasionsSince, recurringDuty, wasDone } from '../occasions';
import { settleOccasion, type Settle } from '../settle';
import type { Subject } from '../subject';
import { currentPlacement } from '../time-in-care/current-placement';

/** The first day of the placement in which the child is. */
function placementBeganOn(child: Subject<'child'>): MaybeDate {
  const placement = currentPlacement(child);
  if (placement === 'none') return 'none';
  return placement?.startDate ?? null;
}

const visitsInPlacement = (child: Subject<'child'>) =>
  occasionsSince(
    child.element.agencyVisits?.map(({ on }) => on),
    placementBeganOn(child),
  );

const visiting = oncePerSubject((child: Subject<'child'>) => {
  const { asOf, parameter } = child.situation;
  const months = parameter('outOfStateVisitMonths', asOf);
  return recurringDuty(
    placementBeganOn(child),
    visitsInPlacement(child),
    months === null ? null : Number(months),
    asOf,
  );
});

/** Each visit was reported on, or was made before the present placement. */
function everyVisitIsReported(child: Subject<'child'>): Truth {
  const { agencyVisits } = child.element;
  const since = placementBeganOn(child);
  if (since === 'none') return true;
  if (!agencyVisits) return null;
  return and(
    agencyVisits.map(({ on, reported }) => {
      const isInPlacement = on && since ? on >= since : null;
      return or([not(isInPlacement), reported ?? null]);
    }),
  );
}

/** A report on each visit of which none is recorded. */
const settleReports: Settle<'child'> = ({ element, pointer }, value) => {
  if (value !== true) return [];
  const visits = (element.agencyVisits ?? []).map((visit, index) => ({
    visit,
    position: positionOf(visit, index),
  }));
  const changes = visits
    .filter(({ visit }) => visit.reported !== true)
    .map(({ position }) => ({ pointer: `${pointer}/agencyVisits/${position}/reported`, value: true }));
  return changes.length === 0 ? [] : [changes];
};

const PLACEMENT_FIELDS = ['/placements', '/placements/*/startDate', '/placements/*/endDate'];
const VISIT_FIELDS = ['/agencyVisits', '/agencyVisits/*/on', ...PLACEMENT_FIELDS];
const READS = ['child.isInPlacement'];
const PARAMETERS = ['outOfStateVisitMonths'];

export const agencyVisitFacts = factsOf('child', {
  agencyVisitIsUpToDate: {
    type: 'boolean',
    label: 'a caseworker visited the child in the placement in the last six months',
    description:
      'Whether the last recorded visit since the present placement began is no more than six months ago.',
    provision: 'usc-42-675.5.A.ii',
    fields: VISIT_FIELDS,
    reads: READS,
    parameters: PARAMETERS,
    settle: settleOccasion('/agencyVisits'),
    compute: (child) => visiting(child).isUpToDate,
  },
  agencyVisitCountedFrom: {
    type: 'maybeDate',
    label: 'the last caseworker visit or, before the first, the day on which the present placement began',
    description:
      'The last recorded visit since the present placement began or, before the first, the first day of that placement.',
    provision: 'usc-42-675.5.A.ii',
    fields: VISIT_FIELDS,
    reads: READS,
    parameters: PARAMETERS,
    compute: (child) => visiting(child).countedFrom,
  },
  nextAgencyVisitDueOn: {
    type: 'maybeDate',
    label: 'the day by which a caseworker is next to visit the child',
    description:
      'Six calendar months after the last recorded visit or, before the first, after the present placement began.',
    provision: 'usc-42-675.5.A.ii',
    fields: VISIT_FIELDS,
    reads: READS,
    parameters: PARAMETERS,
    compute: (child) => visiting(child).nextDueOn,
  },
  latestAgencyVisitOn: {
    type: 'maybeDate',
    label: 'the day of the last caseworker visit',
    description:
      'The last recorded visit since the present placement began; none if there was none. Not known where one that is not recorded may be the last, and it matters.',
    provision: 'usc-42-675.5.A.ii',
    fields: VISIT_FIELDS,
    reads: READS,
    parameters: PARAMETERS,
    compute: (child) => visiting(child).lastDoneOn,
  },
  wasVisitedInPlacement: {
    type: 'boolean',
    label: 'a caseworker visited the child in the placement',
    description: 'Whether a visit is recorded since the present placement began.',
    provision: 'usc-42-675.5.A.ii',
    fields: VISIT_FIELDS,
    reads: READS,
    compute: (child) => wasDone(visitsInPlacement(child)),
  },
  everyAgencyVisitIsReported: {
    type: 'boolean',
    label: 'every caseworker visit in the placement was reported on',
    description:
      'Whether each visit since the present placement began is recorded as reported on; yes where there was none.',
    provision: 'usc-42-675.5.A.ii.report',
    fields: ['/agencyVisits', '/agencyVisits/*/reported', '/agencyVisits/*/on'],
    reads: READS,
    settle: settleReports,
    compute: everyVisitIsReported,
  },
});
