import { describe, expect, it } from 'vitest';
import { evaluateCase } from '../../src/evaluate-case';
import { englishCatalogue } from '../../src/locales/english/english';
import { renderMarkdown } from '../../src/report/render/render-markdown';
import { renderText } from '../../src/report/render/render-text';
import type { Report } from '../../src/report/report';
import { allRuleset } from '../../src/ruleset/all-ruleset';
import { exampleCases } from '../report/example-cases';
import { troubledReport } from '../report/render/example-reports';
import { disguised, pseudoLanguage } from './pseudo-language';

const locale = pseudoLanguage(englishCatalogue(allRuleset()));

/** A report whose data has no letters either, but for pointers: whatever is left comes from the renderer. */
const withoutLetters = (report: Report): Report => {
  const bare = JSON.parse(JSON.stringify(report, disguiseData)) as Report;
  return { ...bare, rulesVersion: '1', rulesDigest: '0'.repeat(64), libraryVersion: '1' };
};

const DATA = [
  'pinpoint',
  'paraphrase',
  'message',
  'what',
  'countedFrom',
  'label',
  'question',
  'note',
  'words',
];

const disguiseData = (name: string, value: unknown): unknown =>
  DATA.includes(name) && typeof value === 'string' ? disguised(value) : value;

const POINTERS_AND_IDS = /(\/[A-Za-z]+(\/[A-Za-z0-9]+)*)|\b[a-z]+[-0-9]+\b/g;

/** Marks the ends of lines that only belong to the layout of Markdown. */
const lettersIn = (page: string): readonly string[] =>
  page.replace(POINTERS_AND_IDS, '').match(/[A-Za-z]{2,}/g) ?? [];

describe('a page in a language without our letters has none', () => {
  const reports = [
    ['invented, with everything that can be printed', troubledReport],
    ...exampleCases.map(
      ({ file, record, asOf }) =>
        [file, evaluateCase(record, { asOf, locale, include: 'all', remedies: true })] as const,
    ),
  ] as const;

  it.each(reports)('of %s', (_, report) => {
    const bare = withoutLetters(report);
    const origin = { locale, caseId: 'r1', source: 'a-1' };
    const pages = [renderText(bare, { ...origin, width: 10_000 }), renderMarkdown(bare, origin)];
    expect(pages.flatMap(lettersIn)).toEqual([]);
  });
});

it('every text of a report is in its language, but citations, ids and pointers', () => {
  for (const { record, asOf } of exampleCases) {
    const { deadlines, findings, notices, openQuestions, facts, language } = evaluateCase(record, {
      asOf,
      locale,
      include: 'all',
      remedies: true,
    });
    const texts = [
      ...deadlines.flatMap(({ what, countedFrom = '' }) => [what, countedFrom]),
      ...findings.map(({ message }) => message),
      ...findings.flatMap(({ remedy }) => remedy?.eitherOf.map(({ words }) => words) ?? []),
      ...notices.map(({ message }) => message),
      ...openQuestions.flatMap(({ label, question }) => [label, question]),
      ...Object.values(facts).map(({ label }) => label),
    ];
    expect(texts.filter((text) => /[A-Za-z]/.test(text))).toEqual([]);
    expect(language.untranslated).toBeUndefined();
  }
});
