import type { Words } from '../../locales/catalogue';
import { ENGLISH } from '../../locales/english/english';
import type { SubjectWords } from '../../locales/page-words';

/**
 * A subject's key as a reader would say it, from the outside in.
 *
 * @example subjectInWords('child:c1/objective:o2/party:parent:p1') // => 'child c1, objective o2, parent p1'
 * @example subjectInWords('child:#2') // => 'child no. 2'
 */
export const subjectInWords = (key: string, { page: { subjects } }: Words = ENGLISH): string =>
  key
    .split('/')
    .map((segment) => segmentInWords(segment, subjects))
    .join(', ');

/**
 * A key in two: whom it concerns, and what of theirs. `null` where it is the family's or the child's own.
 *
 * @example ownerAndPart('child:c1/objective:o2') // => { owner: 'child:c1', part: 'objective:o2' }
 */
export function ownerAndPart(key: string): { readonly owner: string; readonly part: string | null } {
  const at = key.indexOf('/');
  return at < 0 ? { owner: key, part: null } : { owner: key.slice(0, at), part: key.slice(at + 1) };
}

function segmentInWords(segment: string, words: SubjectWords): string {
  const [kind, name] = splitOnce(segment);
  if (kind === 'party') return partyInWords(name, words);
  const kinds: { readonly [kind: string]: string } = words.kinds;
  const noun = kinds[kind] ?? kind;
  return name ? `${noun} ${nameInWords(name, words)}` : noun;
}

function partyInWords(party: string, words: SubjectWords): string {
  const [role, name] = splitOnce(party);
  const noun = words.roles[role] ?? role;
  if (name === '?') return `${noun} ${words.notKnownWho}`;
  return name ? `${noun} ${nameInWords(name, words)}` : noun;
}

/** An id as the caller wrote it, or the number of an element that has none. */
const nameInWords = (name: string, { number }: SubjectWords): string =>
  name.startsWith('#')
    ? number(name.slice(1))
    : name.replace(/~[012]/g, (escape) => UNESCAPED[escape] ?? escape);

const UNESCAPED: { readonly [escape: string]: string } = { '~0': '~', '~1': '/', '~2': '#' };

function splitOnce(text: string): readonly [string, string] {
  const at = text.indexOf(':');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

/**
 * A phrase as it stands at the beginning of a line.
 *
 * @example capitalized('child c1') // => 'Child c1'
 */
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
