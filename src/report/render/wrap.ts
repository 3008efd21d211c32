import { printable } from './printable';

/**
 * A text broken into lines of at most `width` characters, every line after the first indented as far as the first
 * one's lead. A single word that is longer than the line stands on a line of its own, unbroken, so that it can be
 * copied.
 *
 * @example wrap('one two three', 10, '- ') // => ['- one two', '  three']
 */
export function wrap(text: string, width: number, lead = ''): readonly string[] {
  const indent = ' '.repeat([...lead].length);
  const lines: string[] = [];
  let line = lead;
  let isEmpty = true;
  for (const word of printable(text).split(' ').filter(Boolean)) {
    if (!isEmpty && [...line].length + 1 + [...word].length > width) {
      lines.push(line);
      line = indent;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line];
}
