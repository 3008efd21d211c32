import type axe from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

/** What axe-core finds wrong with a page as it stands, one line for each element. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        if (window.axe) return resolve();
        const script = document.createElement('script');
        script.src = '/node_modules/axe-core/axe.min.js';
        script.addEventListener('load', () => resolve());
        script.addEventListener('error', () => reject(new Error('axe-core was not served')));
        document.head.append(script);
      }),
  );
  const { violations, passes } = await page.evaluate(async () => {
    if (!window.axe) throw new Error('axe-core did not load');
    return window.axe.run(document);
  });
  if (passes.length === 0) throw new Error('axe-core looked at nothing');
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
