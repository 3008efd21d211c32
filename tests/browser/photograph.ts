import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Keeps a picture of a page in the folder `BROWSER_PICTURES`, for somebody to look at; none if it is not set. */
export async function photograph(page: Page, name: string): Promise<void> {
  const folder = process.env['BROWSER_PICTURES'];
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
