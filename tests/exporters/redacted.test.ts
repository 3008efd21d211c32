import { describe, expect, it } from 'vitest';
import { toCsv, toOperationOutcome } from '../../src/exporters';
import type { Report } from '../../src/report/report';
import { dateInWords } from '../../src/report/english';
import { AS_OF, FIRST } from '../report/realistic-case';
import { exampleReports } from './example-reports';

const dates = Object.values(FIRST).filter((value) => /^\d{4}-\d{2}-\d{2}$/.test(String(value)));
const confidential = [
  ...dates,
  ...dates.map((date) => dateInWords(String(date))),
  FIRST.narrative,
  FIRST.priority,
].map(String);

const exported = (name: string): readonly string[] => {
  const { report } = exampleReports.find((example) => example.name === name) as { report: Report };
  return [toCsv(report), JSON.stringify(toOperationOutcome(report))];
};

describe('what is exported of a redacted report', () => {
  const leaksOf = (text: string) => confidential.filter((value) => text.includes(value));

  it('has no value of the record, where that of the whole report has some', () => {
    for (const text of exported('everything')) expect(leaksOf(text)).not.toEqual([]);
    for (const text of exported('redacted')) {
      expect(leaksOf(text)).toEqual([]);
      expect(text.replaceAll(AS_OF, '')).not.toMatch(/\b(19|20)\d{2}-\d{2}-\d{2}\b/);
    }
  });
});
