import type { RemedyWords } from '../remedy-words';
import { SPANISH_VALUES } from './values';

export const SPANISH_REMEDIES: RemedyWords = {
  step: (type, label, value) => {
    if (type === 'boolean') return value === true ? truth(label) : `registrar que no es así que ${label}`;
    if (value === 'recorded') return `registrar ${label}`;
    if (value === 'notApplicable') return `dar la razón por la que se omite ${label}`;
    if (value === 'none') return `registrar que no hay: ${label}`;
    return `registrar ${label}: ${SPANISH_VALUES.value(value)}`;
  },
  allOf: (steps) => steps.join(', y '),
  toClose: (leadsTo, alternatives) =>
    `Para resolverlo${leadsTo === 'late' ? ', aunque tarde' : ''}: ${alternatives.join('; o ')}.`,
};

/** That something is recorded is brought about by recording it. */
function truth(label: string): string {
  const recorded = /^está registrad[oa] (.+)$/.exec(label)?.[1];
  return recorded === undefined ? `registrar que ${label}` : `registrar ${recorded}`;
}
