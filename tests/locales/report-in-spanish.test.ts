import { describe, expect, it } from 'vitest';
import { evaluateCase, safeEvaluateCase } from '../../src/evaluate-case';
import type { Catalogue } from '../../src/locales/catalogue';
import { spanish } from '../../src/locales/es/index';
import { renderMarkdown } from '../../src/report/render/render-markdown';
import { renderText } from '../../src/report/render/render-text';
import type { Report } from '../../src/report/report';
import { exampleCases } from '../report/example-cases';
import { instrumentWith, rulesetOn, ruleWith } from '../report/hand-made-ruleset';
import { placedChild, recordOf } from '../report/placed-child';

const AS_OF = '2026-10-06';

/** A report without its words: what is the same in every language. */
const withoutWords = (report: Report): unknown =>
  JSON.parse(
    JSON.stringify({ ...report, language: null }, (name, value) =>
      ['message', 'what', 'countedFrom', 'label', 'question', 'paraphrase', 'words'].includes(name)
        ? null
        : value,
    ),
  );

describe('a report in Spanish', () => {
  it.each(exampleCases)(
    'of $file differs from the English one in nothing but its words',
    ({ record, asOf }) => {
      const english = evaluateCase(record, { asOf, include: 'all', remedies: true });
      const inSpanish = evaluateCase(record, { asOf, include: 'all', remedies: true, locale: spanish });
      expect(withoutWords(inSpanish)).toEqual(withoutWords(english));
      const said = (report: Report) =>
        report.findings.flatMap(({ message, remedy }) => [
          message,
          ...(remedy?.eitherOf.map(({ words }) => words) ?? []),
        ]);
      expect(said(inSpanish).filter((message) => said(english).includes(message))).toEqual([]);
      const steps = inSpanish.findings.flatMap(({ remedy }) => remedy?.eitherOf ?? []);
      const namedInEnglish = steps.filter(({ words, changes }) =>
        changes.some(({ fact }) => words.includes(english.facts[fact]?.label ?? fact)),
      );
      expect(namedInEnglish).toEqual([]);
      expect(inSpanish.language).toEqual({ tag: 'es', reviewed: false, note: spanish.note });
      expect(english.language).toEqual({ tag: 'en', reviewed: true });
    },
  );

  const example = exampleCases.find(({ file }) => file === 'concurrent-plan-nine-days-late.json');
  const report = evaluateCase(example?.record, { asOf: AS_OF, locale: spanish, authorities: ['dcfPolicy'] });
  const printed = {
    ...report,
    rulesDigest: '0'.repeat(64),
    rulesVersion: '2026.1.0',
    libraryVersion: '1.0.0',
  };

  it('is printed as text', async () => {
    const page = renderText(printed, { locale: spanish, caseId: 'r1' });
    expect(page).toContain('Ningún traductor ha revisado');
    await expect(page).toMatchFileSnapshot('snapshots/late-concurrent-plan.es.txt');
  });

  it('is printed as Markdown', async () => {
    const page = renderMarkdown(printed, { locale: spanish, caseId: 'r1' });
    expect(page.split('\n\n')[2]).toMatch(/^Ningún traductor ha revisado/);
    await expect(page).toMatchFileSnapshot('snapshots/late-concurrent-plan.es.md');
  });

  it('says what a reader must know of it also on a page in another language, and once on its own', () => {
    for (const render of [renderText, renderMarkdown]) {
      const note = 'Ningún traductor ha revisado';
      expect(render(printed).split(note)).toHaveLength(2);
      expect(render(printed, { locale: spanish }).split(note)).toHaveLength(2);
      expect(
        render(evaluateCase(example?.record, { asOf: AS_OF }), { locale: spanish }).split(note),
      ).toHaveLength(2);
      expect(render(evaluateCase(example?.record, { asOf: AS_OF }))).not.toContain(note);
    }
  });

  it('is redacted in its own words', () => {
    const redacted = evaluateCase(example?.record, { asOf: AS_OF, locale: spanish, redact: true });
    const english = evaluateCase(example?.record, { asOf: AS_OF, redact: true });
    expect(redacted.findings.map(({ message }) => message).join('\n')).not.toMatch(
      /undetermined|notMet|\b2026\b/,
    );
    expect(redacted.findings.map(({ id }) => id)).toEqual(english.findings.map(({ id }) => id));
    expect(english.findings[0]?.message).toMatch(/: notMet\.$/);
    expect(redacted.findings[0]?.message).toMatch(/: no cumplido\.$/);
  });
});

describe('rules of one’s own', () => {
  const facts = { asked: true, done: false };
  const id = 'child-in-placement-plan-has-monitoring';
  const reportWith = (parts: Parameters<typeof ruleWith>[0], locale: Catalogue = spanish) =>
    evaluateCase(recordOf(placedChild()), {
      asOf: AS_OF,
      include: 'all',
      locale,
      ruleset: rulesetOn(facts, [instrumentWith({ rules: [ruleWith(parts)] })]),
    });

  it('that have no Spanish are in English, and the report says which', () => {
    const report = reportWith({});
    expect(report.findings[0]?.message).toBe('The thing is not done.');
    expect(report.facts['child.done']?.label).toBe('done in words');
    expect(report.language).toEqual({
      tag: 'es',
      reviewed: false,
      note: `${spanish.note} ${spanish.someUntranslated}`,
      untranslated: ['child.done', 'thing-done'],
    });
    expect(renderText(report, { locale: spanish, width: 1000 })).toContain(spanish.someUntranslated);
  });

  it('are not given the words of a rule that has other values in its message', () => {
    const texts = (notMet: string): Catalogue => ({
      ...spanish,
      texts: { ...spanish.texts, rules: { [id]: { title: 'Título', messages: { notMet } } } },
    });
    expect(reportWith({ id }, texts('Falta.')).findings[0]?.message).toBe('Falta.');
    const other = reportWith({ id }, texts('Falta desde {dueDate}.'));
    expect(other.findings[0]?.message).toBe('The thing is not done.');
    expect(other.language.untranslated).toContain(id);
    const valued = { id, messages: { notMet: 'Not done, but {child.asked}.' } };
    expect(reportWith(valued, texts('Falta.')).findings[0]?.message).toBe('Not done, but yes.');
    expect(reportWith(valued, texts('Falta, {child.asked}.')).findings[0]?.message).toBe('Falta, sí.');
  });

  it('may be called like what every object has', () => {
    const requires = { all: [{ fact: 'child.asked', operator: 'equal', value: true }] } as const;
    expect(reportWith({ id: 'constructor', requires }).findings[0]?.message).toBe(
      'Satisfied: the thing is done.',
    );
  });
});

describe('the option locale', () => {
  it.each(['es', null, {}, 7])('is no %j', (locale) => {
    const result = safeEvaluateCase({ children: [] }, { asOf: AS_OF, locale: locale as never });
    expect(result).toEqual({
      success: false,
      report: null,
      issues: [
        { code: 'wrongType', pointer: '', message: expect.stringContaining('locale must be a catalogue') },
      ],
    });
  });
});
