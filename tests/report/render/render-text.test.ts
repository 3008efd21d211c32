import { describe, expect, it } from 'vitest';
import { renderText } from '../../../src/report/render/render-text';
import type { TextStyle } from '../../../src/report/render/text-style';
import { finding, plan, reportWith, troubledReport } from './example-reports';

const tagged = (tag: string) => (text: string) => `<${tag}>${text}</${tag}>`;

const TAGS: TextStyle = {
  heading: tagged('heading'),
  outstanding: tagged('outstanding'),
  attention: tagged('attention'),
  unknown: tagged('unknown'),
  note: tagged('note'),
  quiet: tagged('quiet'),
};

const withoutTags = (text: string): string => text.replace(/<\/?[a-z]+>/g, '');

describe('renderText', () => {
  it('prints a case in which something of each kind is outstanding', async () => {
    await expect(renderText(troubledReport, { caseId: 'r1' })).toMatchFileSnapshot(
      'snapshots/troubled-case.txt',
    );
  });

  it('prints a case in which nothing is outstanding, and says what was checked', async () => {
    await expect(renderText(reportWith())).toMatchFileSnapshot('snapshots/settled-case.txt');
  });

  it('names the file where it is told', () => {
    expect(renderText(reportWith(), { source: 'cases/a.json' })).toContain(
      'As of 15 September 2026, from cases/a.json\n',
    );
  });

  it.each([40, 64, 100, 140])('keeps to %i columns, but for words that are longer', (width) => {
    const lines = renderText(troubledReport, { width, caseId: 'r1' }).split('\n');
    const tooLong = lines.filter((line) => [...line].length > width && line.trim().includes(' '));
    expect(tooLong).toEqual([]);
    expect(Math.max(...lines.map((line) => line.length))).toBeGreaterThan(width * 0.8);
  });

  it('prints 100 columns unless told otherwise, and never fewer than 40', () => {
    expect(renderText(troubledReport)).toBe(renderText(troubledReport, { width: 100 }));
    expect(renderText(troubledReport, { width: 3 })).toBe(renderText(troubledReport, { width: 40 }));
  });

  it('hangs what goes on under the text, not under the mark', () => {
    const text = renderText(troubledReport, { width: 60 });
    expect(text).toMatch(/^ {4}✗ Objective o2, parent p1: No action step .*\n {6}\S/m);
  });

  it('says the same with a style as without: words and marks alone carry it', () => {
    const styled = renderText(troubledReport, { style: TAGS });
    expect(withoutTags(styled)).toBe(renderText(troubledReport));
    expect(styled).toContain('<outstanding>✗</outstanding> ');
    expect(styled).toContain('<unknown>?</unknown> ');
    expect(styled).not.toMatch(/^<[a-z]+> /m);
  });

  it('prints what is met and what does not apply where the report includes it', () => {
    const text = renderText(
      reportWith({
        findings: [
          finding({ ruleId: 'health', outcome: 'met', severity: 'info' }),
          finding({ ruleId: 'age', outcome: 'notApplicable', severity: 'info', topic: 'age13AndOlder' }),
        ],
      }),
    );
    expect(text).toMatch(/MET \(1\)\n {2}Contents of the plan, child c1\n {4}· What health says\./);
    expect(text).toMatch(/DOES NOT APPLY \(1\)\n {2}Age 13 and older, child c1\n {4}· What age says\./);
  });

  it('does not take silence on plans for "none is required"', () => {
    expect(renderText(reportWith({ requiredPlans: [] }))).toContain(
      'Not looked into: the rules that decide on plans were left out.',
    );
  });

  it('lets no id of the record steer the screen', () => {
    const id = 'c1\u001b[2J\u0007\r\n\u202eX\u009b';
    const report = reportWith({ requiredPlans: [plan({ subject: `child:${id}` })] });
    const text = renderText(report, { caseId: id, source: id });
    expect(text).toContain('Child c1\ufffd[2J\ufffd\ufffd\ufffd\ufffdX\ufffd\n');
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  });
});
