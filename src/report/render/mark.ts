import type { Words } from '../../locales/catalogue';
import { ENGLISH } from '../../locales/english/english';
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

/** Each mark with what it means. */
export const marksExplained = ({ page }: Words): string =>
  (Object.keys(MARKS) as Tone[]).map((tone) => `${MARKS[tone]} ${page.marks[tone]}`).join(', ');

export const MARKS_EXPLAINED = /* @__PURE__ */ marksExplained(ENGLISH);

/** Undetermined is never a mere note: what is not known is not fine. */
export function toneOf({ outcome, severity }: Pick<Finding, 'outcome' | 'severity'>): Tone {
  if (outcome === 'undetermined') return 'unknown';
  if (severity === 'error') return 'outstanding';
  return severity === 'warning' ? 'attention' : 'note';
}
