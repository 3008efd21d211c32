import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults } from './accessibility';
import { openSite, type Site } from './site';
import { openWatched, startChromium } from './watched-page';

const page = (head: string, body = '<main><h1>Page</h1></main>') =>
  `<!doctype html><html lang="en"><head><title>Page</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

let browser: Browser;
let site: Site;

beforeAll(async () => {
  browser = await startChromium();
  site = await openSite({
    '/inline.html': page('<script>window.ran = true;</script>'),
    '/generated.html': page('<script src="generated.js"></script>'),
    '/generated.js': 'try { new Function("return 1")(); } catch { /* as zod does */ }',
    '/uncaught.html': page('<script src="uncaught.js"></script>'),
    '/uncaught.js': 'throw new Error("not caught");',
    '/unlabelled.html': page('', '<main><h1>Page</h1><input></main>'),
  });
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

describe('the watch on a page', () => {
  it.each([
    ['a script in the page', 'inline', /^policy: script-src-elem inline$/],
    ['code made from text, also where the error is caught', 'generated', /^policy: script-src eval$/],
    ['an error that nobody catches', 'uncaught', /^uncaught: not caught$/],
  ])('sees %s', async (_, name, complaint) => {
    const { page: opened, complaints } = await openWatched(browser, `${site.origin}/${name}.html`);
    expect(await complaints()).toContainEqual(expect.stringMatching(complaint));
    await opened.close();
  });

  it('sees what is not accessible', async () => {
    const { page: opened } = await openWatched(browser, `${site.origin}/unlabelled.html`);
    expect(await accessibilityFaults(opened)).toEqual([expect.stringMatching(/^label: <input>$/)]);
    await opened.close();
  });
});
