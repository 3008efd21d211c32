import type { Finding } from '../report';

/** How much a line asks of its reader. */
export type Tone = 'outstanding' | 'attention' | 'unknown' | 'note';

/** The sign that a line begins with: never color alone. */
export const MARKS: { readonly [Each in Tone]: string } = {
  outstanding: '✗',
  attention: '!',
  unknown: '?',
  note: '·',
};

export const MARKS_EXPLAINED = '✗ to be completed, ! needs attention, ? cannot be told, · for information';

/** Undetermined is never a mere note: what is not known is not fine. */
export function toneOf({ outcome, severity }: Pick<Finding, 'outcome' | 'severity'>): Tone {
  if (outcome === 'undetermined') return 'unknown';
  if (severity === 'error') return 'outstanding';
  return severity === 'warning' ? 'attention' : 'note';
}
