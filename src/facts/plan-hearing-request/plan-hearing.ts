import { lastDayWithinDays } from '../../calendar/counting';
import type { MaybeDate } from '../../evaluator/outcome';
import { hasOccurred, occurredOn } from '../event';
import { factsOf } from '../fact';
import { settleEvent } from '../settle';
import type { Subject } from '../subject';

type Request = Subject<'planHearingRequest'>;

function hearingDueOn({ element, situation }: Request): MaybeDate {
  const { requestedOn } = element;
  const days = requestedOn ? situation.parameter('planHearingDays', requestedOn) : null;
  return requestedOn && days !== null ? lastDayWithinDays(requestedOn, Number(days)) : null;
}

/** The hearing on a plan that somebody does not accept: CGS 17a-15(c). */
export const planHearingFacts = factsOf('planHearingRequest', {
  requestedOn: {
    type: 'date',
    label: 'the day on which the hearing was requested',
    description: 'The recorded day of the written request.',
    provision: 'cgs-17a-15.c.1',
    fields: ['/requestedOn'],
    compute: ({ element }) => element.requestedOn ?? null,
  },
  hearingDueOn: {
    type: 'date',
    label: 'the day by which the hearing is due',
    description: 'Thirty days after the written request.',
    provision: 'cgs-17a-15.c.1',
    fields: [],
    reads: ['planHearingRequest.requestedOn'],
    parameters: ['planHearingDays'],
    compute: hearingDueOn,
  },
  hearingIsHeld: {
    type: 'boolean',
    label: 'the hearing was held',
    description: 'Whether the hearing was held, as recorded.',
    provision: 'cgs-17a-15.c.1',
    fields: ['/hearing'],
    settle: settleEvent('/hearing'),
    compute: ({ element }) => hasOccurred(element.hearing),
  },
  hearingHeldOn: {
    type: 'maybeDate',
    label: 'the day of the hearing',
    description: 'The recorded day of the hearing; none where none was held.',
    provision: 'cgs-17a-15.c.1',
    fields: ['/hearing', '/hearing/on'],
    compute: ({ element }) => occurredOn(element.hearing),
  },
});
