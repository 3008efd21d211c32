import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLUMNS } from '../../src/exporters/csv-columns';

const PAGE = readFileSync(new URL('../../docs/interoperability.md', import.meta.url), 'utf8');

/** Rows of a table of the page, by its heading; blanks that only align it left out. */
function tableUnder(heading: string): readonly string[] {
  const lines = PAGE.split('\n').map((line) => line.replace(/ +/g, ' '));
  const start = lines.indexOf(heading) + 2;
  return lines.slice(start, lines.indexOf('', start));
}

describe('the page on interoperability', () => {
  it('lists the columns of the file as they are', () => {
    expect(tableUnder('| column | what it holds |')).toEqual(
      COLUMNS.map(({ name, about }) => `| \`${name}\` | ${about} |`),
    );
  });
});
