import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as library from '../../src/index';
import { spanish } from '../../src/locales/es';
import { exampleRecords } from '../json-rules-engine/example-records';
import { exampleCases } from '../report/example-cases';
import { bareEngine, type BareEngine } from './bare-engine';

/** A leap day, the turn of a year, the day before and the day of a birthday, and days long before and after. */
const DAYS = ['2024-02-29', '2026-10-19', '2026-10-20', '2026-12-31', '2031-05-01'];

/** What is done with a record beside evaluating it; run as text in the one engine, as a function in the other. */
const USES: Readonly<Record<string, string>> = {
  'as text': 'library.renderText(library.evaluateCase(record, { asOf }))',
  'as Markdown': 'library.renderMarkdown(library.evaluateCase(record, { asOf }))',
  'with all findings and remedies': "library.evaluateCase(record, { asOf, include: 'all', remedies: true })",
  'in Spanish':
    'library.renderText(library.evaluateCase(record, { asOf, locale: spanish }), { locale: spanish })',
  'as a receipt': 'library.createReceipt(library.evaluateCase(record, { asOf }), record)',
  'as a forecast': "library.forecastCase(record, { from: asOf, until: '2026-10-31' })",
  'as explanations':
    'library.evaluateCase(record, { asOf }).findings.map(({ id }) => library.explain(record, { asOf }, id))',
};

let engine: BareEngine;

beforeAll(async () => {
  engine = await bareEngine('dcf-case-plan-rules.global.js', 'dcf-case-plan-rules.es.global.js');
  engine.run('var library = DcfCasePlanRules, spanish = DcfCasePlanRulesSpanish.spanish; undefined');
});
afterAll(() => engine.close());

describe('the report in a bare script engine has the bytes of the report in Node', () => {
  const records = exampleRecords.filter(({ name }) => name !== 'index.json');

  it.each(records)('$name', ({ record }) => {
    engine.run(`var record = ${JSON.stringify(record)}; undefined`);
    for (const asOf of DAYS) {
      const here = JSON.stringify(library.safeEvaluateCase(record, { asOf }));
      expect(here.length).toBeGreaterThan(1000);
      expect(engine.run(`JSON.stringify(library.safeEvaluateCase(record, { asOf: '${asOf}' }))`)).toBe(here);
    }
  });

  it('of a record that cannot be read as it stands, too', () => {
    const record =
      '{"children":[{"id":"c1","dateOfBirth":"2013-1","casePlan":{"extent":"whole"}}],"famly":{}}';
    const here = library.safeEvaluateCase(JSON.parse(record), { asOf: '2026-11-22' });
    expect(here.success).toBe(false);
    expect(engine.run(`JSON.stringify(library.safeEvaluateCase(${record}, { asOf: '2026-11-22' }))`)).toBe(
      JSON.stringify(here),
    );
  });
});

describe.each(Object.entries(USES))('%s: the same bytes', (_, use) => {
  const inNode = new Function('library', 'spanish', 'record', 'asOf', `return JSON.stringify(${use});`) as (
    ...values: unknown[]
  ) => string;

  const cases = exampleCases.filter(({ file }) => file === 'turning-thirteen.json');

  it.each(cases)('$file on $asOf', ({ record, asOf }) => {
    const here = inNode(library, spanish, record, asOf);
    engine.run(`var record = ${JSON.stringify(record)}, asOf = '${asOf}'; undefined`);
    expect(engine.run(`JSON.stringify(${use})`)).toBe(here);
    expect(here.length).toBeGreaterThan(100);
  });
});
