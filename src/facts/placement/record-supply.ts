import { hasOccurred, occurredOn } from '../event';
import { factsOf } from '../fact';
import { settleEvent } from '../settle';

const SUPPLIED = '/healthAndEducationRecordSupplied';

export const recordSupplyFacts = factsOf('placement', {
  healthAndEducationRecordIsSupplied: {
    type: 'boolean',
    label: 'the caregiver was given the health and education record',
    description: 'Whether the record is recorded as supplied to the caregiver of this placement.',
    provision: 'usc-42-675.5.D.a',
    fields: [SUPPLIED],
    settle: settleEvent(SUPPLIED),
    compute: ({ element }) => hasOccurred(element.healthAndEducationRecordSupplied),
  },
  healthAndEducationRecordSuppliedOn: {
    type: 'maybeDate',
    label: 'the day on which the caregiver was given the health and education record',
    description: 'The recorded day; none if it was not supplied.',
    provision: 'usc-42-675.5.D.a',
    fields: [SUPPLIED, `${SUPPLIED}/on`],
    compute: ({ element }) => occurredOn(element.healthAndEducationRecordSupplied),
  },
});
