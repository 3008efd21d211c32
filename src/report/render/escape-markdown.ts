import { printable } from './printable';

const ENTITIES: { readonly [character: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * Where GitHub makes a link without being asked: in `https://`, `www.`, an address of mail, a name that is mentioned. It
 * looks for mail after escapes are undone, and other renderers for all of them: only a character in between stops it. This
 * one is not seen, and breaks no line.
 */
const BEGINS_A_LINK = /:(?=\/\/)|www(?=\.)|@/gi;
const UNSEEN = '&NoBreak;';

/**
 * A text that means only itself in Markdown, in HTML made from it, and in the cell of a table. No address in it becomes
 * a link.
 *
 * @example escapeMarkdown('a|b *c* <d>') // => 'a\\|b \\*c\\* &lt;d&gt;'
 * @example escapeMarkdown('https://a.example') // => 'https:&NoBreak;//a.example'
 */
export const escapeMarkdown = (text: string): string =>
  printable(text)
    .replace(/[\\`*_[\]|~$]/g, '\\$&')
    .replace(/[&<>]/g, (character) => ENTITIES[character] ?? character)
    .replace(BEGINS_A_LINK, `$&${UNSEEN}`);
