import type { RemedyWords } from '../remedy-words';
import { ENGLISH_VALUES } from './values';

export const ENGLISH_REMEDIES: RemedyWords = {
  step: (type, label, value) => {
    if (type === 'boolean') return value === true ? truth(label) : `record that it is not so that ${label}`;
    if (value === 'recorded') return `record ${label}`;
    if (value === 'notApplicable') return `give the reason for leaving out ${label}`;
    if (value === 'none') return `record that there are none: ${label}`;
    return `record ${label}: ${ENGLISH_VALUES.value(value)}`;
  },
  allOf: (steps) => steps.join(', and '),
  toClose: (leadsTo, alternatives) =>
    `To close it${leadsTo === 'late' ? ', though late' : ''}: ${alternatives.join('; or ')}.`,
};

/** That something is recorded is brought about by recording it. */
function truth(label: string): string {
  const recorded = /^(.+) is recorded$/.exec(label)?.[1];
  return recorded === undefined ? `record that ${label}` : `record ${recorded}`;
}
