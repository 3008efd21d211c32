import type { Words } from '../../locales/catalogue';
import { ENGLISH } from '../../locales/english/english';
import type { Citation, Report } from '../report';

type Cited = Pick<Report, 'provisions'>;

/** A provision that a report cites; nothing for an id that only objects inherit, such as `constructor`. */
export const citedProvision = ({ provisions }: Cited, id: string): Citation | undefined =>
  Object.hasOwn(provisions, id) ? provisions[id] : undefined;

/**
 * How to cite one provision. One whose own text was not read says so.
 *
 * @example citation({ provisions: { g: { pinpoint: '45 CFR 1356.21(g)', verification: 'secondary' } } }, 'g')
 * // => '45 CFR 1356.21(g) (secondary source)'
 */
export function citation(report: Cited, id: string, { page }: Words = ENGLISH): string {
  const cited = citedProvision(report, id);
  if (!cited) return id;
  return cited.verification === 'secondary' ? `${cited.pinpoint} ${page.secondarySource}` : cited.pinpoint;
}

/**
 * How to cite several provisions, each once; what a citation shares with the one before it is not said again.
 *
 * @example citations({ provisions: { a: { pinpoint: 'Policy, 1' }, b: { pinpoint: 'Policy, 2' } } }, ['a', 'b'])
 * // => 'Policy, 1; 2'
 */
export function citations(report: Cited, ids: readonly string[], words: Words = ENGLISH): string {
  const all = [...new Set(ids.map((id) => citation(report, id, words)))].map((text) => text.split(', '));
  return all
    .map((parts, index) => parts.slice(sharedParts(parts, all[index - 1] ?? [])).join(', '))
    .join('; ');
}

/** How many parts two citations share from the left; never all of them, since the last one names the place. */
function sharedParts(parts: readonly string[], before: readonly string[]): number {
  const differs = parts.findIndex((part, index) => part !== before[index]);
  return differs < 0 ? parts.length - 1 : differs;
}
