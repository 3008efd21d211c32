import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser that the tests drive: `CHROMIUM_PATH`, or one in a usual place. */
export const chromiumPath = (): string | undefined =>
  process.env['CHROMIUM_PATH'] || USUAL_PLACES.find((place) => existsSync(place));

const BUILT = fileURLToPath(new URL('../../dist/dcf-case-plan-rules.global.js', import.meta.url));

const whatIsMissing = (path = chromiumPath()): string | null => {
  if (!path || !existsSync(path))
    return 'The browser tests need Chromium or Chrome: install one (Debian: "apt-get install chromium"), or set CHROMIUM_PATH to it. "npm test" needs none.';
  return existsSync(BUILT) ? null : 'The browser tests try what the build makes: run "npm run build" first.';
};

/** Says in one sentence what is missing, before any test starts; where it was noticed is of no use to anybody. */
export default function prerequisites(): void {
  const missing = whatIsMissing();
  if (missing) throw Object.assign(new Error(missing), { stack: '' });
}
