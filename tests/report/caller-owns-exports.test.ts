import { describe, expect, it } from 'vitest';
import { evaluateCase } from '../../src/evaluate-case';
import { toCsv } from '../../src/exporters/to-csv';
import { toOperationOutcome } from '../../src/exporters/to-operation-outcome';
import { forecastCase } from '../../src/forecast/forecast-case';
import { deface } from './deface';
import { exampleCases } from './example-cases';

describe.each(exampleCases)('$file on $asOf', ({ asOf, record }) => {
  const reportOf = () => evaluateCase(record, { asOf, include: 'all', remedies: true });

  it('gives a forecast that is the caller’s own: what is done to it reaches neither record nor rules', () => {
    const given = structuredClone(record);
    const forecast = () =>
      forecastCase(given, { from: asOf, until: `${Number(asOf.slice(0, 4)) + 1}-01-31` });
    const first = forecast();
    const kept = structuredClone(first);
    deface(first);
    expect(given).toEqual(record);
    expect(forecast()).toEqual(kept);
  });

  it('gives an outcome and lines that are the caller’s own, and leaves the report as it is', () => {
    const report = reportOf();
    const first = toOperationOutcome(report);
    const [kept, lines] = [structuredClone(first), toCsv(report)];
    deface(first);
    expect(report).toEqual(reportOf());
    expect(toOperationOutcome(report)).toEqual(kept);
    expect(toCsv(report)).toBe(lines);
  });
});

describe('a report without findings', () => {
  it('gives an outcome whose one issue is the caller’s own', () => {
    const report = { ...evaluateCase({}, { asOf: '2026-11-22' }), findings: [] };
    const first = toOperationOutcome(report);
    const kept = structuredClone(first);
    deface(first);
    expect(toOperationOutcome(report)).toEqual(kept);
  });
});
