import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../../src/report/render/escape-markdown';
import { renderMarkdown } from '../../../src/report/render/render-markdown';
import { renderText } from '../../../src/report/render/render-text';
import { plan, reportWith, troubledReport } from './example-reports';

/** The words of a report, whatever lays them out. */
const words = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}/]+/gu));

describe('renderMarkdown', () => {
  it('prints a case in which something of each kind is outstanding', async () => {
    await expect(renderMarkdown(troubledReport, { caseId: 'r1' })).toMatchFileSnapshot(
      'snapshots/troubled-case.md',
    );
  });

  it.each([
    ['troubled', troubledReport],
    ['settled', reportWith()],
  ])('says in a %s case what the text says', (_, report) => {
    const inMarkdown = words(renderMarkdown(report));
    const missing = [...words(renderText(report, { width: 10_000 }))].filter((word) => !inMarkdown.has(word));
    // Columns of the tables stand for these words.
    expect(missing.filter((word) => !['was', 'would', 'be', 'by'].includes(word))).toEqual([]);
  });

  it('has as many cells in each row of a table as in its head', () => {
    const report = { ...troubledReport, requiredPlans: [plan({ subject: 'child:a|b' })] };
    const rows = renderMarkdown(report)
      .split('\n')
      .filter((line) => line.startsWith('|'));
    const cells = rows.map((row) => row.split(/(?<!\\)\|/).length);
    expect(rows.length).toBeGreaterThan(9);
    expect(new Set(cells)).toEqual(new Set([7]));
  });

  it('lets an id mean only itself', () => {
    const id = '<img src=x>|*a*_b_`c`[d](e)&amp;\n# f';
    const text = renderMarkdown(reportWith({ requiredPlans: [plan({ subject: `child:${id}` })] }), {
      caseId: id,
      source: id,
    });
    expect(text).toContain('Child &lt;img src=x&gt;\\|\\*a\\*\\_b\\_\\`c\\`\\[d\\](e)&amp;amp;\ufffd# f');
    expect(text).not.toContain('<img');
    expect(text.match(/^# /gm)).toHaveLength(1);
  });
});

describe('escapeMarkdown', () => {
  it('escapes every character that starts something in a line of Markdown', () => {
    expect(escapeMarkdown('\\ ` * _ [ ] | ~ $ & < >')).toBe(
      '\\\\ \\` \\* \\_ \\[ \\] \\| \\~ \\$ &amp; &lt; &gt;',
    );
  });

  it('leaves plain words as they are', () => {
    expect(escapeMarkdown('Child c-1, objective no. 2 (first): 50% done!')).toBe(
      'Child c-1, objective no. 2 (first): 50% done!',
    );
  });
});
