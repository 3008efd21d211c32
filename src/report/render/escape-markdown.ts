import { printable } from './printable';

const ENTITIES: { readonly [character: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * A text that means only itself in Markdown, in HTML made from it, and in the cell of a table.
 *
 * @example escapeMarkdown('a|b *c* <d>') // => 'a\\|b \\*c\\* &lt;d&gt;'
 */
export const escapeMarkdown = (text: string): string =>
  printable(text)
    .replace(/[\\`*_[\]|~$]/g, '\\$&')
    .replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);
