import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accessibilityFaults } from './accessibility';
import { photograph } from './photograph';
import { FORM_RECIPES, recipePage, type RecipePage } from './recipe-page';
import { openSite, type Site } from './site';
import { openWatched, startChromium, type WatchedPage } from './watched-page';

const RECORD = readFileSync(new URL('../../docs/examples/turning-thirteen.json', import.meta.url), 'utf8');
const THIRTEEN_TODAY = '2013-10-20';
const THIRTEEN_TOMORROW = '2013-10-21';

const HTML = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Child in placement case plan</title>
    <link rel="stylesheet" href="/docs/examples/plain-form/style.css">
    <link rel="icon" href="/docs/examples/plain-form/icon.svg">
    <script defer src="page.js"></script>
  </head>
  <body><div id="root"></div></body>
</html>`;

const MOUNT = `
import { createRoot } from 'react-dom/client';
import { ChildPlanForm } from './child-plan-form';
createRoot(document.getElementById('root')).render(
  <ChildPlanForm record={${RECORD}} asOf="2026-10-20" onSave={() => { document.title = 'Saved'; }} />,
);`;

describe.each(Object.entries(FORM_RECIPES))(
  'the recipe %s, under a strict content security policy',
  (recipe, files) => {
    let browser: Browser;
    let site: Site;
    let built: RecipePage;
    let watched: WatchedPage;
    let page: Page;

    beforeAll(async () => {
      built = await recipePage(files, MOUNT);
      [browser, site] = await Promise.all([
        startChromium(),
        openSite({ '/page.html': HTML, '/page.js': built.script }),
      ]);
    });
    afterAll(async () => {
      await browser.close();
      await site.close();
    });
    beforeEach(async () => {
      watched = await openWatched(browser, `${site.origin}/page.html`);
      page = watched.page;
      await page.getByText('Required now, and missing').waitFor();
    });
    afterEach(async () => {
      expect(await watched.complaints()).toEqual([]);
      await page.close();
    });

    const dateOfBirth = () => page.getByLabel('Date of birth');
    const section = () => page.getByLabel('For a child age 13 or older');
    const status = (words: RegExp) => page.locator('.status').filter({ hasText: words });
    const words = async () => (await page.locator('.status').innerText()).replaceAll(/\s+/g, ' ');

    it('imports what the package ships, and no source', () => {
      const ours = built.files.filter(
        (file) => !file.includes('node_modules/') && !/^<stdin>$|^recipe:/.test(file),
      );
      expect(ours).toContain('dist/forms/index.js');
      expect(ours.filter((file) => !file.startsWith('dist/'))).toEqual([]);
    });

    it('says that the section is required from the birthday on, and cites the policy', async () => {
      await dateOfBirth().fill(THIRTEEN_TOMORROW);
      await status(/^Not required now$/).waitFor();
      await dateOfBirth().fill(THIRTEEN_TODAY);
      await status(
        /^Required now, and missing.*lacks the section.*CIP Case Plan policy, Other Areas, item 5$/,
      ).waitFor();
      await section().fill('The youth’s own goals for school and work.');
      await status(/^Required now, and recorded.*CIP Case Plan policy, Other Areas, item 5$/).waitFor();
    });

    it('says while a date is typed that it cannot be told, and never "no"', async () => {
      await dateOfBirth().fill('');
      await status(/^Cannot be told.*CIP Case Plan policy, Other Areas, item 5$/).waitFor();
      for (const [index, key] of [...THIRTEEN_TODAY].entries()) {
        expect(await words(), `after ${index} keys`).toMatch(/^Cannot be told/);
        await dateOfBirth().press(key);
      }
      await status(/^Required now, and missing/).waitFor();
      await dateOfBirth().press('Backspace');
      await status(/^Cannot be told/).waitFor();
    });

    it('does not save what is incomplete, and leads from the summary to the fields', async () => {
      await dateOfBirth().fill('2013-13-01');
      await page.getByLabel('perspective').fill('');
      await page.getByRole('button', { name: 'Save' }).click();
      const links = page.getByRole('alert').getByRole('link');
      await links.nth(1).waitFor();
      expect(await page.getByRole('alert').evaluate((alert) => alert === document.activeElement)).toBe(true);
      for (const [index, field] of [dateOfBirth(), page.getByLabel('perspective')].entries()) {
        expect(await field.getAttribute('aria-invalid')).toBe('true');
        expect(await links.nth(index).getAttribute('href')).toBe(`#${await field.getAttribute('id')}`);
      }
      await photograph(page, `${recipe}-errors`);
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await page.title()).not.toBe('Saved');
    });

    it('lists what is outstanding, and says how much there is when typing has stopped', async () => {
      const panel = page.getByRole('complementary');
      await panel.getByText('1 missing or due, 0 that cannot be told.').waitFor();
      expect(await panel.getByRole('listitem').allInnerTexts()).toEqual([
        expect.stringMatching(
          /^Missing\s[\s\S]*13 or older[\s\S]*CIP Case Plan policy, Other Areas, item 5$/,
        ),
      ]);
      await dateOfBirth().fill('2013-1');
      await panel.getByText('0 missing or due, 1 that cannot be told.').waitFor();
      await dateOfBirth().fill(THIRTEEN_TOMORROW);
      await panel.getByText('0 missing or due, 0 that cannot be told.').waitFor();
      expect(await panel.getByRole('listitem').count()).toBe(0);
    });

    it('saves once all that is asked for is there', async () => {
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByRole('alert').waitFor();
      await section().fill('The youth’s own goals for school and work.');
      await page.getByRole('alert').waitFor({ state: 'hidden' });
      await page.getByRole('button', { name: 'Save' }).click();
      await page.waitForFunction(() => document.title === 'Saved');
    });

    it.each([
      ['required', THIRTEEN_TODAY, /^Required now/],
      ['not required', THIRTEEN_TOMORROW, /^Not required/],
      ['half typed', '2013-1', /^Cannot be told/],
    ])('is accessible: %s', async (name, typed, said) => {
      await dateOfBirth().fill(typed);
      await status(said).waitFor();
      await photograph(page, `${recipe}-${name.replace(' ', '-')}`);
      expect(await accessibilityFaults(page)).toEqual([]);
    });
  },
);
