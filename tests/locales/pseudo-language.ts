import type { Catalogue } from '../../src/locales/catalogue';

/** A text in a language without a single letter of ours: what is left in English on a page then stands out. */
export const disguised = (text: string): string => text.replace(/[A-Za-z]/g, 'ж');

/** A catalogue whose every text is disguised, what its functions make included. Placeholders stay. */
export const pseudoLanguage = (catalogue: Catalogue): Catalogue => ({
  ...(disguise(catalogue) as Catalogue),
  tag: 'x-pseudo',
});

function disguise(value: unknown): unknown {
  if (typeof value === 'string') return exceptPlaceholders(value);
  if (typeof value === 'function')
    return (...args: unknown[]) => disguise((value as (...given: unknown[]) => unknown)(...args));
  if (Array.isArray(value)) return value.map(disguise);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, disguise(member)]));
}

const exceptPlaceholders = (text: string): string =>
  text
    .split(/(\{[^}]*\})/)
    .map((part) => (part.startsWith('{') ? part : disguised(part)))
    .join('');
