import type { FactValue } from '../evaluator/condition';
import type { Fact } from '../facts/fact';
import type { Remedy } from './report';

const FILL_IN = 'fill in';
const GIVE_THE_REASON = 'give the reason for leaving out';

type Worded = Pick<Fact, 'type' | 'label'>;

/**
 * What to do to bring a fact about, as a clause in lower case.
 *
 * @example stepInWords({ type: 'boolean', label: 'the child took part in developing the plan' }, true)
 * // => 'record that the child took part in developing the plan'
 * @example stepInWords({ type: 'code', label: 'substance use' }, 'notApplicable')
 * // => 'give the reason for leaving out substance use'
 */
export function stepInWords({ type, label }: Worded, value: FactValue): string {
  if (type === 'boolean') return value === true ? truthInWords(label) : `record that it is not so that ${label}`;
  if (value === 'recorded') return `${FILL_IN} ${label}`;
  if (value === 'notApplicable') return `${GIVE_THE_REASON} ${label}`;
  if (value === 'none') return `record that there are none: ${label}`;
  return `record ${label}: ${String(value)}`;
}

/** That something is recorded is brought about by recording it. */
function truthInWords(label: string): string {
  const recorded = /^(.+) is recorded$/.exec(label)?.[1];
  return recorded === undefined ? `record that ${label}` : `record ${recorded}`;
}

/** The steps of one alternative: all of them are needed. */
export const stepsInWords = (steps: readonly string[]): string => steps.join(', and ');

/**
 * What closes a finding, as a sentence. Alternatives that differ only in where they are recorded are said once.
 *
 * @example toClose({ leadsTo: 'met', eitherOf: [{ words: 'fill in the goal', changes: [] }] }) // => 'To close it: fill in the goal.'
 */
export function toClose({ leadsTo, eitherOf }: Remedy): string {
  const alternatives = [...new Set(eitherOf.map(({ words }) => words))].map(inContext).join('; or ');
  return `To close it${leadsTo === 'late' ? ', though late' : ''}: ${alternatives}.`;
}

/** What was just said to be filled in need not be named again. */
const inContext = (words: string, index: number, all: readonly string[]): string => {
  const before = all[index - 1]?.replace(FILL_IN, GIVE_THE_REASON);
  return words === before ? GIVE_THE_REASON.replace(' out', ' it out') : words;
};
