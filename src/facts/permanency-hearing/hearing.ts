import { and, type Truth } from '../../evaluator/truth';
import { HEARING_PLANS } from '../../record/codes';
import { ageOn } from '../child/age';
import { factsOf } from '../fact';
import type { Subject } from '../subject';
import { outOfHomeEpisode } from '../time-in-care/out-of-home-episode';

type Hearing = Subject<'permanencyHearing'>;

/** Whether no other hearing was held after this one. */
function isLatest({ element, parent }: Hearing): Truth {
  const { on } = element;
  if (!on) return null;
  return and((parent.element.permanencyHearings ?? []).map((other) => (other.on ? other.on <= on : null)));
}

/** Whether it was held while the child has been in the present placement; of a child in none, of any day. */
function isOfPresentPlacement({ element, parent }: Hearing): Truth {
  const { startedOn } = outOfHomeEpisode(parent);
  if (startedOn === 'none') return true;
  return startedOn === null || !element.on ? null : element.on >= startedOn;
}

export const permanencyHearingFacts = factsOf('permanencyHearing', {
  isLatest: {
    type: 'boolean',
    label: 'it is the latest permanency hearing since the child was placed',
    description:
      'Whether no later hearing is recorded and this one was held on or after the first day of the present placement. A hearing without its day may be the latest.',
    provision: 'usc-42-675.5.C.iii',
    fields: ['/on', 'child:/permanencyHearings/*/on'],
    reads: ['child.placementStartedOn'],
    compute: (hearing) => and([isLatest(hearing), isOfPresentPlacement(hearing)]),
  },
  childsAge: {
    type: 'number',
    unit: 'years',
    label: 'the child’s age on the day of the hearing',
    description: 'Completed years on the day of the hearing; an age is attained on the birthday.',
    provision: 'usc-42-675.5.C.i.transition',
    fields: ['/on', 'child:/dateOfBirth'],
    parameters: ['leapDayBirthday'],
    compute: ({ element, parent }) => (element.on ? ageOn(parent, element.on) : null),
  },
  permanencyPlan: {
    type: 'code',
    codes: HEARING_PLANS,
    label: 'the permanency plan that the hearing determined',
    description: 'The permanency plan, as recorded; none where the hearing determined none.',
    provision: 'usc-42-675.5.C.i.appla',
    fields: ['/permanencyPlan'],
    compute: ({ element }) => element.permanencyPlan ?? null,
  },
});
