import { describe, expect, it } from 'vitest';
import { evaluateCase } from '../../src/evaluate-case';
import { explain } from '../../src/explanation/explain';
import { deface } from '../report/deface';
import { exampleCases } from '../report/example-cases';
import { everyFinding } from './every-finding';

describe.each(exampleCases)('$file on $asOf', ({ asOf, record }) => {
  it('gives explanations that are the caller’s own: what is done to them reaches neither record nor rules', () => {
    const given = structuredClone(record);
    const reportOf = () => evaluateCase(given, { asOf, include: 'all' });
    const ids = everyFinding(record, asOf).map(({ id }) => id);
    const explained = (id: string) => explain(given, { asOf }, id);
    // The report tells whether the rules are what they were; of the explanations some do.
    const some = ids.filter((_, index) => index % 10 === 0);
    const [report, kept] = [reportOf(), some.map(explained)];
    ids.map(explained).forEach(deface);
    expect(given).toEqual(record);
    expect(reportOf()).toEqual(report);
    expect(some.map(explained)).toEqual(kept);
  });
});
