import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderText, safeEvaluateCase, evaluateCase } from '../../src/index';
import { spanish } from '../../src/locales/es';
import { exampleCases } from '../report/example-cases';
import { openSite, type Site } from './site';
import { openWatched, startChromium, type WatchedPage } from './watched-page';

/** Everything that the library needs from a page is the language: the page says what it had before the script file. */
const HTML = `<!doctype html><html lang="en"><head><title>Script file</title>
<link rel="icon" href="/docs/examples/plain-form/icon.svg">
<script src="before.js"></script>
<script src="/dist/dcf-case-plan-rules.global.js"></script>
<script src="/dist/dcf-case-plan-rules.es.global.js"></script>
</head><body></body></html>`;

declare global {
  interface Window {
    namesBefore: string[];
  }
}

describe('the script file in Chromium', () => {
  let browser: Browser;
  let site: Site;
  let watched: WatchedPage;

  beforeAll(async () => {
    [browser, site] = await Promise.all([
      startChromium(),
      openSite({
        '/page.html': HTML,
        '/before.js': 'window.namesBefore = Object.getOwnPropertyNames(window);',
      }),
    ]);
    watched = await openWatched(browser, `${site.origin}/page.html`);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  it.each(exampleCases)('gives the bytes of Node for $file on $asOf', async ({ record, asOf }) => {
    const there = await watched.page.evaluate(
      (given) => JSON.stringify(DcfCasePlanRules.safeEvaluateCase(given.record, { asOf: given.asOf })),
      { record, asOf },
    );
    expect(there).toBe(JSON.stringify(safeEvaluateCase(record, { asOf })));
  });

  it('prints in Spanish what Node prints', async () => {
    const [{ record, asOf } = { record: {}, asOf: '' }] = exampleCases;
    const there = await watched.page.evaluate(
      (given) => {
        const locale = DcfCasePlanRulesSpanish.spanish;
        const report = DcfCasePlanRules.evaluateCase(given.record, { asOf: given.asOf, locale });
        return DcfCasePlanRules.renderText(report, { locale });
      },
      { record, asOf },
    );
    expect(there).toBe(renderText(evaluateCase(record, { asOf, locale: spanish }), { locale: spanish }));
  });

  it('adds one global for each file, and the page complains of nothing', async () => {
    const added = await watched.page.evaluate(() =>
      Object.getOwnPropertyNames(window).filter(
        (name) => name !== 'namesBefore' && !window.namesBefore.includes(name),
      ),
    );
    expect(added).toEqual(['DcfCasePlanRules', 'DcfCasePlanRulesSpanish']);
    expect(await watched.complaints()).toEqual([]);
  });
});
