import { lastDayWithinDays } from '../../calendar/counting';
import type { MaybeDate } from '../../evaluator/outcome';
import type { Truth } from '../../evaluator/truth';
import { COMMITMENTS, type LegalBasis } from '../../record/codes';
import { occurredOn } from '../event';
import { factsOf, oncePerSubject } from '../fact';
import { settleEvent } from '../settle';
import type { Subject } from '../subject';
import { placedUnder } from '../time-in-care/placed-under';

type Child = Subject<'child'>;

/** Bases on which DCF takes a child from the custody of a parent, as against a parent who places the child. */
const REMOVALS: ReadonlySet<LegalBasis> = /* @__PURE__ */ new Set<LegalBasis>([
  'ninetySixHourHold',
  'orderOfTemporaryCustody',
  ...COMMITMENTS,
]);

const removal = oncePerSubject((child: Child) => placedUnder(child, REMOVALS));

function noticeDueOn(child: Child): MaybeDate {
  const { since } = removal(child);
  if (since === null || since === 'none') return since;
  const days = child.situation.parameter('relativesNoticeDays', since);
  return days === null ? null : lastDayWithinDays(since, Number(days));
}

const notifiedOn = ({ element }: Child): MaybeDate => occurredOn(element.relativesNotified);

/** A notice of an earlier removal is none of this one. */
function relativesAreNotified(child: Child): Truth {
  const { since } = removal(child);
  const day = notifiedOn(child);
  if (day === 'none') return false;
  if (day === null || since === null) return null;
  return since === 'none' || day >= since;
}

const REMOVAL_FIELDS = [
  '/legalStatus',
  '/legalStatus/*/basis',
  '/legalStatus/*/from',
  '/legalStatus/*/until',
];
const NOTICE_FIELDS = ['/relativesNotified', '/relativesNotified/on'];

/** The notice of the removal to relatives: CGS 17a-10b. */
export const removalFacts = factsOf('child', {
  wasRemovedFromParent: {
    type: 'boolean',
    label: 'DCF removed the child from the custody of a parent',
    description:
      'Whether, in the open out-of-home placement, the child was at some time held under a 96-hour hold, an order of temporary custody or a commitment.',
    provision: 'cgs-17a-10b.a.1',
    fields: REMOVAL_FIELDS,
    reads: ['child.placementStartedOn'],
    compute: (child) => removal(child).wasHeld,
  },
  removedFromParentOn: {
    type: 'maybeDate',
    label: 'the day on which DCF removed the child from the custody of a parent',
    description:
      'The first day of the open out-of-home placement on which a 96-hour hold, an order of temporary custody or a commitment held.',
    provision: 'cgs-17a-10b.a.1',
    fields: REMOVAL_FIELDS,
    reads: ['child.placementStartedOn'],
    compute: (child) => removal(child).since,
  },
  relativesNoticeDueOn: {
    type: 'maybeDate',
    label: 'the day by which the notice to relatives is due',
    description: 'Thirty days after the removal.',
    provision: 'cgs-17a-10b.a.1',
    fields: [],
    reads: ['child.removedFromParentOn'],
    parameters: ['relativesNoticeDays'],
    compute: noticeDueOn,
  },
  relativesAreNotified: {
    type: 'boolean',
    label: 'the relatives were notified of the removal',
    description: 'Whether the notice to the relatives was given, not before the removal.',
    provision: 'cgs-17a-10b.a.1',
    fields: NOTICE_FIELDS,
    reads: ['child.removedFromParentOn'],
    settle: settleEvent('/relativesNotified'),
    compute: relativesAreNotified,
  },
  relativesNotifiedOn: {
    type: 'maybeDate',
    label: 'the day on which the relatives were notified',
    description: 'The recorded day of the notice to the relatives; none where none was given.',
    provision: 'cgs-17a-10b.a.1',
    fields: NOTICE_FIELDS,
    compute: notifiedOn,
  },
});
