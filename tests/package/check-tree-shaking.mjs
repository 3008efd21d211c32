// Bundles every export of every subpath on its own, from the built files: only what evaluates brings the rules with it.
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './packed.mjs';

const { exports: subpaths } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** What a rule requires, as the built files have it. */
const RULE = /\brequires["']?:\s*\{\s*["']?(?:all|any|not|condition)\b/;

/** What applies every document unless it is given other rules, or gives rules. */
const WITH_RULES = new Set([
  ...['evaluateCase', 'safeEvaluateCase', 'explain', 'safeExplain', 'forecastCase', 'safeForecastCase'],
  ...['createReceipt', 'verifyReceipt', 'diffOverCaseload'],
  ...['allRuleset', 'allRulesetSource', 'policyRuleset', 'policyRulesetSource'],
  ...['evaluateCaseWithEngine', 'safeEvaluateCaseWithEngine', 'factsFor', 'toJsonRules'],
  ...['createEngine', 'evaluateStream', 'evaluateNdjson', 'BatchTally'],
]);
/** Where the rules must be given. */
const NEVER = ['./core'];

async function bringsRules(file, name) {
  const { outputFiles } = await build({
    stdin: { contents: `import { ${name} } from '${file}'; console.log(${name});`, resolveDir: ROOT },
    bundle: true,
    minifySyntax: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
    external: ['json-rules-engine', 'react', 'react-dom'],
  });
  return RULE.test(outputFiles[0].text);
}

let tried = 0;
let faults = 0;
for (const [subpath, target] of Object.entries(subpaths)) {
  // A script file and a JSON file have no exports to choose from.
  if (!target.import) continue;
  const file = join(ROOT, target.import.default);
  const names = Object.keys(await import(pathToFileURL(file).href)).filter((name) => name !== 'default');
  for (const name of names) {
    const brings = await bringsRules(file, name);
    const expected = WITH_RULES.has(name) && !NEVER.includes(subpath);
    tried += 1;
    if (brings === expected) continue;
    faults += 1;
    console.error(`${subpath} ${name} ${brings ? 'brings the rules with it' : 'brings no rules'}`);
  }
}
console.log(`check:tree-shaking: ${tried} exports, ${faults} faults`);
process.exit(faults > 0 || tried < 30 ? 1 : 0);
