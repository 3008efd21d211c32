import { withoutRepetition, type RemedyWords } from '../remedy-words';
import { SPANISH_VALUES } from './values';

const FILL_IN = 'completar';
const GIVE_THE_REASON = 'dar la razón por la que se omite';

export const SPANISH_REMEDIES: RemedyWords = {
  step: (type, label, value) => {
    if (type === 'boolean') return value === true ? truth(label) : `registrar que no es así que ${label}`;
    if (value === 'recorded') return `${FILL_IN} ${label}`;
    if (value === 'notApplicable') return `${GIVE_THE_REASON} ${label}`;
    if (value === 'none') return `registrar que no hay: ${label}`;
    return `registrar ${label}: ${SPANISH_VALUES.value(value)}`;
  },
  allOf: (steps) => steps.join(', y '),
  toClose: (leadsTo, alternatives) =>
    `Para resolverlo${leadsTo === 'late' ? ', aunque tarde' : ''}: ${inContext(alternatives).join('; o ')}.`,
};

const inContext = (alternatives: readonly string[]): readonly string[] =>
  withoutRepetition(alternatives, FILL_IN, GIVE_THE_REASON, GIVE_THE_REASON);

/** That something is recorded is brought about by recording it. */
function truth(label: string): string {
  const recorded = /^está registrad[oa] (.+)$/.exec(label)?.[1];
  return recorded === undefined ? `registrar que ${label}` : `registrar ${recorded}`;
}
