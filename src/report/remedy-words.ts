import type { FactValue } from '../evaluator/condition';
import type { Fact } from '../facts/fact';
import type { Remedy } from './report';

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
  if (value === 'recorded') return `record ${label}`;
  if (value === 'notApplicable') return `give the reason for leaving out ${label}`;
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
 * @example toClose({ leadsTo: 'met', eitherOf: [{ words: 'record the goal', changes: [] }] }) // => 'To close it: record the goal.'
 */
export function toClose({ leadsTo, eitherOf }: Remedy): string {
  const alternatives = [...new Set(eitherOf.map(({ words }) => words))].join('; or ');
  return `To close it${leadsTo === 'late' ? ', though late' : ''}: ${alternatives}.`;
}
