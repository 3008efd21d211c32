import type { Fact } from '../facts/fact';
import type { Step } from './ways';

/**
 * What to do, as a clause in lower case that reads after "To close it: ". English; the only words of this folder.
 *
 * @example remedyInWords([{ fact: 'f', value: true }], () => ({ type: 'boolean', label: 'the child took part' }))
 * // => 'record that the child took part'
 */
export function remedyInWords(
  steps: readonly Step[],
  factOf: (id: string) => Pick<Fact, 'type' | 'label'> | undefined,
): string {
  return steps.map((step) => stepInWords(step, factOf(step.fact))).join(', and ');
}

function stepInWords({ fact, value }: Step, { type, label }: Pick<Fact, 'type' | 'label'> = { type: 'code', label: '' }): string {
  const what = label || fact;
  if (type === 'boolean') return value === true ? `record that ${what}` : `record that it is not so that ${what}`;
  if (value === 'recorded') return `record ${what}`;
  if (value === 'notApplicable') return `give the reason for leaving out ${what}`;
  if (value === 'none') return `record that there are none: ${what}`;
  return `record ${what}: ${String(value)}`;
}
