import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../../src/report/render/escape-markdown';
import { renderMarkdown } from '../../../src/report/render/render-markdown';
import { renderText } from '../../../src/report/render/render-text';
import { ENGLISH } from '../../../src/locales/english/english';
import { finding, plan, reportWith, troubledReport } from './example-reports';

const { headings, plans } = ENGLISH.page;

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

  it('names the file where it is told, and says that plans are left out where there are none', () => {
    expect(renderMarkdown(reportWith(), { source: 'cases/a_b.json' })).toContain(
      'As of **15 September 2026**, from cases/a\\_b.json\n',
    );
    expect(renderMarkdown(reportWith({ requiredPlans: [] }))).toContain(
      `## ${headings.plans}\n\n${plans.leftOut}\n`,
    );
  });

  it('prints what is met where a report holds it, one line each', () => {
    const findings = ['a', 'b'].map((ruleId) =>
      finding({ ruleId, outcome: 'met', message: `Rule ${ruleId} is met.` }),
    );
    const printed = renderMarkdown(reportWith({ findings })).split('\n');
    expect(printed.filter((line) => / Rule [ab] is met\./.test(line))).toHaveLength(2);
  });

  it.each([
    ['Markdown', renderMarkdown],
    ['text', renderText],
  ])('says in %s what else speaks of the same duty', (_, render) => {
    const missing = { outcome: 'notMet', curable: true } as const;
    const findings = [
      finding({ ...missing, ruleId: 'a', relatedFindings: ['b@child:c1'] }),
      finding({ ...missing, ruleId: 'b', relatedFindings: ['a@child:c1'], provisions: ['days', 'steps'] }),
      finding({ ...missing, ruleId: 'c' }),
    ];
    const printed = render(reportWith({ findings }))
      .split('\n')
      .map((line) => line.trim().replaceAll('\\', ''));
    expect(printed.filter((line) => line.startsWith(headings.sameDuty))).toEqual([
      `${headings.sameDuty}: 99 Invented Code 1(g) (secondary source)`,
      `${headings.sameDuty}: Invented Policy 1, Contents, item 3, health`,
    ]);
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
