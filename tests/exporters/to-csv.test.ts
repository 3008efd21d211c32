import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../src/exporters';
import { COLUMNS } from '../../src/exporters/csv-columns';
import { csvField, fieldText, type CsvValue } from '../../src/exporters/csv-field';
import type { Report } from '../../src/report/report';
import { exampleReports, reportSaying } from './example-reports';

const NAMES = COLUMNS.map(({ name }) => name);

/** Rows as another program reads them: strictly by RFC 4180. */
const rowsOf = (csv: string): string[][] => parse(csv, { record_delimiter: '\r\n', bom: true });
const recordsOf = (csv: string): Record<string, string>[] =>
  parse(csv, { record_delimiter: '\r\n', columns: true });

const HOSTILE = [
  '=HYPERLINK("http://example.invalid?"&A1)',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  ' =1+1',
  '\ufeff=1+1',
  '\u200b=1+1',
  '\u0000=1+1',
  '\uff1d1+1',
  '"=1+1',
  'a","=1+1',
  'a\r\n=1+1',
  'O\u2019Neil, "Ann"',
  '\ud83d',
  '<script>alert(1)</script>',
];

/** What a caller may hope to read back: half characters have no place in UTF-8. */
const readable = (text: string): string => Buffer.from(text, 'utf8').toString('utf8');

describe('toCsv', () => {
  it.each(exampleReports)('$name: is read back, one row for each finding', ({ name, report }) => {
    const [header, ...rows] = rowsOf(toCsv([{ caseId: name, report }]));
    expect(header).toEqual(NAMES);
    expect(rows).toEqual(
      report.findings.map((finding) =>
        COLUMNS.map(({ value }) => fieldText(value({ caseId: name, report, finding }))),
      ),
    );
  });

  it('says what the finding says', () => {
    const { report } = exampleReports.find(({ name }) => name === 'everything') as { report: Report };
    const records = recordsOf(toCsv(report));
    const late = report.findings.findIndex(({ ruleId }) => ruleId === 'concurrent-permanency-plan-developed');
    const { dueDate, daysLate, message } = report.findings[late] as Report['findings'][number];
    expect(records[late]).toMatchObject({
      caseId: '',
      asOf: report.asOf,
      outcome: 'notMet',
      severity: 'warning',
      dueDate,
      daysLate: String(daysLate),
      curable: 'false',
      couldBe: '',
      message,
    });
    const open = records.filter(({ outcome }) => outcome === 'undetermined');
    expect(open.map(({ couldBe }) => couldBe)).toContain('met notMet');
    expect(open.every(({ missingFields }) => missingFields?.startsWith('/'))).toBe(true);
  });

  it('puts many cases one after another, also in parts', () => {
    const cases = exampleReports.map(({ name, report }) => ({ caseId: name, report }));
    const whole = toCsv(cases);
    const parts = cases.map((each, index) => toCsv([each], { header: index === 0 }));
    expect(parts.join('')).toBe(whole);
    expect(new Set(recordsOf(whole).map(({ caseId }) => caseId)).size).toBe(
      exampleReports.filter(({ report }) => report.findings.length > 0).length,
    );
  });

  it('ends each line with CR LF, and may begin with a byte order mark', () => {
    const csv = toCsv([], { byteOrderMark: true });
    expect(csv).toBe(`\ufeff${NAMES.join(',')}\r\n`);
    expect(rowsOf(csv)[0]).toEqual(NAMES);
  });

  it.each(HOSTILE)('takes %j for a text, wherever a record may have it', (text) => {
    const [record] = recordsOf(toCsv([{ caseId: text, report: reportSaying(text) }]));
    for (const name of ['caseId', 'message']) {
      expect(record?.[name]).not.toMatch(/^[\s\p{C}]*[=+\-@\uff1d]/u);
      expect([readable(text), `'${readable(text)}`]).toContain(record?.[name]);
    }
    expect(record?.subject).toBe(`child:${readable(text)}`);
  });
});

describe('csvField', () => {
  const value: fc.Arbitrary<CsvValue> = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom('=', '+', '-', '@', '"', ',', ';', '\r', '\n', '\t', ' ', "'", 'a', '\ud800'),
    }),
    fc.constantFrom(...HOSTILE),
    fc.integer({ min: 0 }),
    fc.boolean(),
    fc.constant(undefined),
    fc.array(fc.stringMatching(/^[a-z/]+$/)),
  );

  it('is read back as its text, whatever stands beside it', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 2, maxLength: 6 }), (values) => {
        expect(rowsOf(`${values.map(csvField).join(',')}\r\n`)).toEqual([values.map(fieldText)]);
      }),
      { numRuns: 2000 },
    );
  });

  it('is never a formula, and is otherwise as it was given', () => {
    fc.assert(
      fc.property(value, (given) => {
        const text = fieldText(given);
        expect(text).not.toMatch(/^[=+\-@\t\r\n]/);
        const written = readable(typeof given === 'object' ? given.join(' ') : String(given ?? ''));
        expect([written, `'${written}`]).toContain(text);
      }),
      { numRuns: 2000 },
    );
  });
});
