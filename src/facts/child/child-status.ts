import type { Truth } from '../../evaluator/truth';
import { CONCURRENT_GOALS, PERMANENCY_GOALS } from '../../record/codes';
import { factsOf } from '../fact';
import type { Subject } from '../subject';
import { ageOn } from './age';

const age = (child: Subject<'child'>): number | null => ageOn(child, child.situation.asOf);

/** Stated, or, where nothing is stated, false below the age from which leaving care because of age is in view. */
export function isTransitioningDueToAge(child: Subject<'child'>): Truth {
  const expected = child.element.transitioningDueToAge?.expected;
  if (expected === 'unknown') return null;
  if (typeof expected === 'boolean') return expected;
  const years = age(child);
  const from = child.situation.parameter('transitioningFlagAge', child.situation.asOf);
  return years !== null && from !== null && years < Number(from) ? false : null;
}

export const childStatusFacts = factsOf('child', {
  isUnderSupervision: {
    type: 'boolean',
    label: 'the child is under DCF’s supervision',
    description: 'Whether the child is under DCF’s supervision, as recorded.',
    provision: 'dcf-36-1.policy.1',
    fields: ['/underSupervision'],
    compute: ({ element }) => element.underSupervision ?? null,
  },
  age: {
    type: 'number',
    unit: 'years',
    label: 'the child’s age',
    description:
      'Completed years on the day of evaluation; an age is attained on the birthday. Born on 29 February: on 1 March in common years.',
    provision: 'dcf-cip.other-areas.5',
    fields: ['/dateOfBirth'],
    parameters: ['leapDayBirthday'],
    compute: age,
  },
  dcfCaseIsOpen: {
    type: 'boolean',
    label: 'the youth’s DCF case is open',
    description:
      'Whether the child’s or youth’s own DCF case, services post-majority included, is open, as recorded. The family’s case does not tell.',
    provision: 'dcf-36-1.child-in-placement-case-plan.2',
    fields: ['/dcfCaseOpen'],
    compute: ({ element }) => element.dcfCaseOpen ?? null,
  },
  permanencyGoal: {
    type: 'code',
    codes: PERMANENCY_GOALS,
    label: 'the permanency goal',
    description: 'The permanency goal, as recorded.',
    provision: 'dcf-cip.other-areas.6',
    fields: ['/permanency/goal'],
    compute: ({ element }) => element.permanency?.goal ?? null,
  },
  concurrentGoal: {
    type: 'code',
    codes: CONCURRENT_GOALS,
    label: 'the concurrent permanency goal',
    description: 'The concurrent permanency goal, as recorded; none where there is none.',
    provision: 'dcf-cip.other-areas.6',
    fields: ['/permanency/concurrentGoal'],
    compute: ({ element }) => element.permanency?.concurrentGoal ?? null,
  },
  isTransitioningDueToAge: {
    type: 'boolean',
    label: 'the youth is transitioning from DCF care because of age',
    description:
      'Whether the youth is expected to leave DCF care because of age. Where that is not recorded: not so below 17, not known from 17.',
    provision: 'dcf-cip.other-areas.7',
    fields: ['/transitioningDueToAge/expected'],
    reads: ['child.age'],
    parameters: ['transitioningFlagAge'],
    compute: isTransitioningDueToAge,
  },
  hasParentOnRecord: {
    type: 'boolean',
    label: 'the child has a parent on record',
    description: 'Whether at least one parent of the child is recorded.',
    provision: 'dcf-cip.action-steps.2',
    fields: ['/parents'],
    compute: ({ element }) => (element.parents ? element.parents.length > 0 : null),
  },
});
