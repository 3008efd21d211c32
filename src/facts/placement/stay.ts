import type { Truth } from '../../evaluator/truth';
import { PLACEMENT_SETTINGS } from '../../record/codes';
import { currentPlacement } from '../time-in-care/current-placement';
import { factsOf } from '../fact';
import type { Subject } from '../subject';

/** Whether the child is in this placement now: of those that have not ended it is the one that began last. */
function isCurrent({ element, parent }: Subject<'placement'>): Truth {
  if (element.endDate && element.endDate !== 'unknown') return false;
  const current = currentPlacement(parent);
  return current === null ? null : current === element;
}

export const placementStayFacts = factsOf('placement', {
  isCurrent: {
    type: 'boolean',
    label: 'the child is in this placement now',
    description:
      'Whether the child is in placement, and this is the stay that began last of those that have not ended.',
    provision: 'usc-42-675.5.D.a',
    fields: ['/endDate', '/startDate', 'child:/placements', 'child:/placements/*/endDate'],
    reads: ['child.isInPlacement'],
    compute: isCurrent,
  },
  setting: {
    type: 'code',
    codes: PLACEMENT_SETTINGS,
    label: 'the setting of the placement',
    description: 'The kind of place, as recorded.',
    provision: 'usc-42-675a.c',
    fields: ['/setting'],
    compute: ({ element }) => element.setting ?? null,
  },
  startedOn: {
    type: 'date',
    label: 'the first day of the placement',
    description: 'The day on which the child came to this place, as recorded.',
    provision: 'usc-42-675.5.D.a',
    fields: ['/startDate'],
    compute: ({ element }) => element.startDate ?? null,
  },
});
