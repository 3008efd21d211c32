import { wellFormed } from './well-formed';

/** What stands in one field; a list is written with spaces between, and nothing as an empty field. */
export type CsvValue = string | number | boolean | readonly string[] | undefined;

/**
 * What a spreadsheet takes for a formula, whatever invisible or wide characters it hides behind, and what makes some of
 * them begin a new cell.
 */
const FORMULA = /^[\s\p{Other}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

/**
 * The text of a field: what would be run as a formula gets an apostrophe before it, which spreadsheets read as "text".
 *
 * @example fieldText('=1+1') // => "'=1+1"
 * @example fieldText(['/children/0/id', '/children/1/id']) // => '/children/0/id /children/1/id'
 */
export function fieldText(value: CsvValue): string {
  const text = wellFormed(typeof value === 'object' ? value.join(' ') : String(value ?? ''));
  return FORMULA.test(text) ? `'${text}` : text;
}

/**
 * One field by RFC 4180, in quotes where it needs them.
 *
 * @example csvField('Ann "Nan" Lee, aunt') // => '"Ann ""Nan"" Lee, aunt"'
 */
export function csvField(value: CsvValue): string {
  const text = fieldText(value);
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
