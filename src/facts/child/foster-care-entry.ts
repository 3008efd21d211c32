import type { MaybeDate } from '../../evaluator/outcome';
import { factsOf } from '../fact';
import type { Subject } from '../subject';
import { fosterCareEntry } from '../time-in-care/entry-into-foster-care';

function enteredOn(child: Subject<'child'>): MaybeDate {
  const entry = fosterCareEntry(child);
  if (entry === null || entry === 'none') return entry;
  return entry.earliest === entry.latest ? entry.earliest : null;
}

export const fosterCareEntryFacts = factsOf('child', {
  enteredFosterCareOn: {
    type: 'maybeDate',
    label: 'the day on which the child is considered to have entered foster care',
    description:
      'The earlier of the first judicial finding of abuse or neglect since removal and the sixtieth day after removal, which may lie ahead. None for a child who is not in placement; not known where the finding is not recorded.',
    provision: 'usc-42-675.5.F',
    fields: ['/court/firstAbuseOrNeglectFinding', '/court/firstAbuseOrNeglectFinding/on'],
    reads: ['child.placementStartedOn'],
    parameters: ['fosterCareEntryDays'],
    compute: enteredOn,
  },
});
