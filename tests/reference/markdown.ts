/** A table; cells are escaped. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ') || ' ';

export const code = (text: string): string => `\`${text}\``;

export const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

export const GENERATED = '<!-- Generated from rules/ and src/facts; `npm test -- -u` writes it anew. -->';
