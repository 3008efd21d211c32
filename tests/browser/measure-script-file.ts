// npx tsx tests/browser/measure-script-file.ts
// How long the script file takes to load, and a record to be evaluated, in QuickJS, in Chromium and in Node. Asserts nothing.
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { bareEngine, scriptFile } from '../quickjs/bare-engine';
import { exampleCases } from '../report/example-cases';
import { openSite } from './site';
import { startChromium } from './watched-page';

const FILE = 'dcf-case-plan-rules.global.js';
const ROUNDS = 20;

/** Evaluates every example, and gives the milliseconds that a record took. */
const EVALUATE = `(function () {
  var now = Date.now();
  for (var round = 0; round < rounds; round++)
    for (var index = 0; index < cases.length; index++)
      JSON.stringify(DcfCasePlanRules.safeEvaluateCase(cases[index].record, { asOf: cases[index].asOf }));
  return (Date.now() - now) / (rounds * cases.length);
})()`;

const FIRST = 'DcfCasePlanRules.evaluateCase({ children: [] }, { asOf: "2026-11-22" }).rulesDigest';

const CASES = `var cases = ${JSON.stringify(exampleCases)}, rounds = ${ROUNDS}; undefined`;

interface Measured {
  readonly 'load, ms': number;
  readonly 'first evaluation, ms': number;
  readonly 'each record, ms': number;
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const measured = (load: number, first: number, each: number): Measured => ({
  'load, ms': Math.round(load),
  'first evaluation, ms': Math.round(first),
  'each record, ms': Math.round(each * 100) / 100,
});

async function inQuickJS(): Promise<Measured> {
  const engine = await bareEngine();
  const text = `${scriptFile(FILE)};undefined`;
  const load = timed(() => engine.run(text));
  const first = timed(() => engine.run(FIRST));
  engine.run(CASES);
  const each = engine.run(EVALUATE) as number;
  engine.close();
  return measured(load, first, each);
}

function inNode(): Measured {
  const context = { Date };
  const text = scriptFile(FILE);
  const load = timed(() =>
    runInNewContext(`${text};globalThis.DcfCasePlanRules = DcfCasePlanRules;`, context),
  );
  const first = timed(() => runInNewContext(FIRST, context));
  runInNewContext(CASES, context);
  return measured(load, first, runInNewContext(EVALUATE, context) as number);
}

/** Loading takes in the fetching from this machine. */
async function inChromium(): Promise<Measured> {
  const site = await openSite({
    '/page.html': '<!doctype html><title>Measured</title><script src="start.js"></script>',
    '/start.js': `${CASES};
      var start = performance.now(), script = document.createElement('script');
      script.src = '/dist/${FILE}';
      script.onload = function () { window.loaded = performance.now() - start; };
      document.head.append(script);`,
    '/evaluate.js': `var begun = performance.now(); ${FIRST}; var first = performance.now() - begun; var each = ${EVALUATE};`,
  });
  const browser = await startChromium();
  const page = await browser.newPage();
  await page.goto(`${site.origin}/page.html`);
  await page.waitForFunction('window.loaded !== undefined');
  await page.addScriptTag({ url: `${site.origin}/evaluate.js` });
  const [load, first, each] = (await page.evaluate('[loaded, first, each]')) as [number, number, number];
  await browser.close();
  await site.close();
  return measured(load, first, each);
}

console.log(
  `${FILE}: ${readFileSync(new URL(`../../dist/${FILE}`, import.meta.url)).byteLength} bytes, ${exampleCases.length} records`,
);
console.table({ QuickJS: await inQuickJS(), Chromium: await inChromium(), Node: inNode() });
