import { describe, expect, it } from 'vitest';
import * as library from '../../src/index';
import { spanish } from '../../src/locales/es/index';
import { runWith } from '../cli/captured-io';
import { recordOfOneChild } from './one-child';

const asOf = '2026-11-22';

const evaluated = (name: string, day = asOf): library.Report =>
  library.evaluateCase(recordOfOneChild(name), { asOf: day, include: 'all', remedies: true });

const diffOf = (name: string): library.ReportDiff =>
  library.diffReports(evaluated(name, '2026-05-22'), evaluated(name));

const FINDING = 'concurrent-permanency-plan-developed';

function explanationOf(name: string): string {
  const { findings } = evaluated(name);
  const { id } = findings.find(({ ruleId }) => ruleId === FINDING) as library.Finding;
  return library.renderExplanation(library.explain(recordOfOneChild(name), { asOf }, id));
}

const caseloadOf = (name: string): library.CaseloadDiff =>
  library.diffOverCaseload([recordOfOneChild(name), { id: name }, { id: name, nothing: 1 }], {
    before: { asOf: '2026-05-22' },
    after: { asOf },
  });

async function commandOn(name: string, ...args: string[]): Promise<string> {
  const files = { 'case.json': JSON.stringify(recordOfOneChild(name)) };
  const { stdout, stderr } = await runWith(args, { files });
  return `${stdout}${stderr}`;
}

const FORECAST = ['forecast', 'case.json', '--from', asOf, '--until', '2027-05-22'];

const texts: Readonly<Record<string, (name: string) => string | Promise<string>>> = {
  renderText: (name) => library.renderText(evaluated(name)),
  'renderText in Spanish': (name) =>
    library.renderText(library.evaluateCase(recordOfOneChild(name), { asOf, locale: spanish })),
  renderExplanation: explanationOf,
  renderDiffText: (name) => library.renderDiffText(diffOf(name)),
  renderCaseloadDiffText: (name) => library.renderCaseloadDiffText(caseloadOf(name)),
  'check as text': (name) => commandOn(name, 'check', 'case.json', '--as-of', asOf, '--include', 'all'),
  'forecast as text': (name) => commandOn(name, ...FORECAST),
  questions: (name) => commandOn(name, 'questions', 'case.json', '--as-of', asOf),
};

const pages: Readonly<Record<string, (name: string) => string | Promise<string>>> = {
  renderMarkdown: (name) => library.renderMarkdown(evaluated(name)),
  renderDiffMarkdown: (name) => library.renderDiffMarkdown(diffOf(name)),
  renderCaseloadDiffMarkdown: (name) => library.renderCaseloadDiffMarkdown(caseloadOf(name)),
  'check as markdown': (name) =>
    commandOn(name, 'check', 'case.json', '--as-of', asOf, '--format', 'markdown'),
};

const STEERING = /[\p{Bidi_Control}\u2028\u2029]|(?!\n)\p{Cc}/u;

describe('a name that steers the screen', () => {
  const name = 'c1\u001b[2J\u0007\r\nX\u202e\u2028\u009b\0';
  it.each(Object.entries({ ...texts, ...pages }))('%s', async (_, exported) => {
    const text = await exported(name);
    expect(text.length).toBeGreaterThan(100);
    expect(text).not.toMatch(STEERING);
    expect(text).not.toMatch(/^X/m);
  });
});

describe('a name that is HTML, a link or a cell in Markdown', () => {
  const name = '<img src=x onerror=alert(1)>[a](javascript:1)|`*_';
  it.each(Object.entries(pages))('%s', async (_, exported) => {
    const text = await exported(name);
    expect(text).toContain('img src');
    expect(text).not.toMatch(/<img|<script/);
    expect(text).not.toContain('[a](javascript:1)');
    const harmless = await exported('x'.repeat(name.length));
    expect(text.split('\n').length).toBe(harmless.split('\n').length);
    const cells = (page: string) => page.replaceAll(/\\./g, '').split('|').length;
    expect(cells(text)).toBe(cells(harmless));
  });
});

describe('a calendar file', () => {
  it.each(['c1\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nATTENDEE:mailto:a@b.c', 'c1;ATTENDEE=x,y\\n', '=cmd|x!A1'])(
    '%j',
    async (name) => {
      const shapeOf = (file: string): readonly string[] =>
        file
          .replaceAll(/\r\n[ \t]/g, '')
          .split('\r\n')
          .map((line) => line.replace(/[:;].*$/s, ''));
      const hostile = await commandOn(name, ...FORECAST, '--format', 'ics');
      expect(hostile).toContain('BEGIN:VEVENT');
      expect(shapeOf(hostile)).toEqual(shapeOf(await commandOn('c1', ...FORECAST, '--format', 'ics')));
    },
  );
});
