import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumPath } from './prerequisites';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-quic',
  '--no-first-run',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts Chromium with a profile of its own. */
export const startChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath() ?? '', headless: true, args: ARGUMENTS });

/** A page and everything that it complained of. */
export interface WatchedPage {
  readonly page: Page;
  /** Violations of the content security policy, uncaught errors, and what was written to the console as an error or warning. */
  readonly complaints: () => Promise<readonly string[]>;
}

declare global {
  interface Window {
    violations?: string[];
  }
}

/** Opens a page and listens from before its first script. */
export async function openWatched(browser: Browser, address: string): Promise<WatchedPage> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 1000 } });
  page.setDefaultTimeout(15_000);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  await page.addInitScript(() => {
    const violations: string[] = (window.violations = []);
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      violations.push(`policy: ${violatedDirective} ${blockedURI}`),
    );
  });
  await page.goto(address);
  return {
    page,
    complaints: async () => [
      ...complaints,
      ...((await page.evaluate(() => window.violations)) ?? ['not watched']),
    ],
  };
}
