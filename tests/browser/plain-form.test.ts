import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accessibilityFaults } from './accessibility';
import { photograph } from './photograph';
import { openSite, type Site } from './site';
import { openWatched, startChromium, type WatchedPage } from './watched-page';

const PAGE = '/docs/examples/plain-form/index.html';
const THIRTEEN_TODAY = '2013-10-20';
const THIRTEEN_TOMORROW = '2013-10-21';

let browser: Browser;
let site: Site;
let watched: WatchedPage;
let page: Page;

beforeAll(async () => {
  [browser, site] = await Promise.all([startChromium(), openSite()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(async () => {
  watched = await openWatched(browser, `${site.origin}${PAGE}`);
  page = watched.page;
  await statusOfSection().getByText('Required').waitFor();
});
afterEach(async () => {
  expect(await watched.complaints()).toEqual([]);
  await page.close();
});

const dateOfBirth = () => page.getByLabel('Date of birth');
const section = () => page.getByLabel('For a child age 13 or older');
const statusOfSection = () => page.locator('[data-status$="age13AndOlder"]');
const words = async () => (await statusOfSection().innerText()).replaceAll(/\s+/g, ' ');

describe('a plain HTML form on the script file, under a strict content security policy', () => {
  it('says that the section is required from the birthday on, and cites the policy', async () => {
    await dateOfBirth().fill(THIRTEEN_TOMORROW);
    expect(await words()).toBe('Not required now');
    await dateOfBirth().fill(THIRTEEN_TODAY);
    expect(await words()).toMatch(
      /^Required now, and missing The plan lacks the section .* CIP Case Plan policy, Other Areas, item 5$/,
    );
    await section().fill('The youth’s own goals for school and work.');
    expect(await words()).toMatch(/^Required now, and recorded CIP Case Plan policy, Other Areas, item 5$/);
  });

  it('says while a date is typed that it cannot be told, and never "no"', async () => {
    await dateOfBirth().fill('');
    expect(await words()).toMatch(/^Cannot be told .*CIP Case Plan policy, Other Areas, item 5$/);
    for (const [index, key] of [...THIRTEEN_TODAY].entries()) {
      expect(await words(), `after ${index} keys`).toMatch(/^Cannot be told/);
      await dateOfBirth().press(key);
    }
    expect(await words()).toMatch(/^Required now, and missing/);
    for (const [index] of [...THIRTEEN_TODAY].entries()) {
      await dateOfBirth().press('Backspace');
      expect(await words(), `after ${index + 1} keys taken back`).toMatch(/^Cannot be told/);
    }
  });

  it('lists what is outstanding, each finding with what it cites', async () => {
    await dateOfBirth().fill(THIRTEEN_TODAY);
    const findings = page.getByRole('complementary').getByRole('listitem');
    expect(await findings.allInnerTexts()).toEqual([
      expect.stringMatching(/^Missing\s[\s\S]*13 or older[\s\S]*CIP Case Plan policy, Other Areas, item 5$/),
    ]);
    await page.getByText('1 missing or due, 0 that cannot be told.').waitFor();
    await dateOfBirth().fill(THIRTEEN_TOMORROW);
    expect(await findings.count()).toBe(0);
    await page.getByText('0 missing or due, 0 that cannot be told.').waitFor();
  });

  it('leads from the summary of errors to the fields, with the same words', async () => {
    await dateOfBirth().fill('2013-13-01');
    await page.getByLabel('perspective').fill('');
    await page.getByRole('button', { name: 'Save' }).click();
    const summary = page.getByRole('alert');
    expect(await summary.evaluate((alert) => alert === document.activeElement)).toBe(true);
    const links = summary.getByRole('link');
    expect(await links.count()).toBe(2);
    for (const [index, field] of [dateOfBirth(), page.getByLabel('perspective')].entries()) {
      const text = await links.nth(index).innerText();
      await links.nth(index).click();
      expect(await field.evaluate((control) => control === document.activeElement)).toBe(true);
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      expect(await field.evaluate(describedBy)).toContain(text);
    }
    await photograph(page, 'plain-form-errors');
    expect(await accessibilityFaults(page)).toEqual([]);
    await dateOfBirth().fill(THIRTEEN_TOMORROW);
    await page.getByLabel('perspective').fill('The child wants to keep the dog.');
    expect(await summary.isHidden()).toBe(true);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved (').waitFor();
  });

  it.each([
    ['required', THIRTEEN_TODAY],
    ['not required', THIRTEEN_TOMORROW],
    ['half typed', '2013-1'],
  ])('is accessible: %s', async (name, typed) => {
    await dateOfBirth().fill(typed);
    await photograph(page, `plain-form-${name.replace(' ', '-')}`);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});

/** What a screen reader says of a control beside its label. */
const describedBy = (control: Element): string =>
  (control.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ');
