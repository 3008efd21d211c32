// Packs the library, installs the tarball into an empty project, and uses it there as its users do.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const project = mkdtempSync(join(tmpdir(), 'dcf-case-plan-smoke-'));
const run = (command, args, options = {}) =>
  execFileSync(command, args, {
    cwd: project,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
  });

const RECORD = {
  family: { case: { status: 'closed' } },
  children: [{ id: 'c1', casePlan: { onFile: false } }],
};
const USE = `
const report = evaluateCase(${JSON.stringify(RECORD)}, { asOf: '2026-11-22' });
if (requiredPlans(report, 'c1').length !== 1) throw new Error('no answer for c1');
if (report.findings.length === 0) throw new Error('no findings');
`;

function expectStatus(expected, command, args) {
  try {
    run(command, args);
    if (expected !== 0) throw new Error(`${args.join(' ')}: exit 0, expected ${expected}`);
  } catch (error) {
    if (error.status !== expected) throw error;
  }
}

try {
  run('npm', ['pack', '--ignore-scripts', '--pack-destination', project], { cwd: root });
  const tarball = readdirSync(project).find((name) => name.endsWith('.tgz'));
  writeFileSync(join(project, 'package.json'), '{ "name": "smoke", "private": true }');
  run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', `./${tarball}`]);

  writeFileSync(
    join(project, 'esm.mjs'),
    `import { evaluateCase, requiredPlans } from 'dcf-case-plan-rules';${USE}`,
  );
  writeFileSync(
    join(project, 'cjs.cjs'),
    `const { evaluateCase, requiredPlans } = require('dcf-case-plan-rules');${USE}`,
  );
  writeFileSync(
    join(project, 'json.mjs'),
    `import { createRequire } from 'node:module';
     const require = createRequire(import.meta.url);
     if (require('dcf-case-plan-rules/schemas/case-record.json').title !== 'CaseRecord') throw new Error('no schema');
     if (!require('dcf-case-plan-rules/rules/dcf-policy-cip/contents.json').rules.length) throw new Error('no rules');`,
  );
  writeFileSync(
    join(project, 'es.mjs'),
    `import { evaluateCase } from 'dcf-case-plan-rules';
     import { spanish } from 'dcf-case-plan-rules/locales/es';
     const { language } = evaluateCase(${JSON.stringify(RECORD)}, { asOf: '2026-11-22', locale: spanish });
     if (language.tag !== 'es' || language.reviewed || language.untranslated) throw new Error('no Spanish');`,
  );
  writeFileSync(
    join(project, 'script.mjs'),
    `import { readFileSync } from 'node:fs';
     import { createRequire } from 'node:module';
     import { runInNewContext } from 'node:vm';
     const file = createRequire(import.meta.url).resolve('dcf-case-plan-rules/global.js');
     const { evaluateCase, requiredPlans } = runInNewContext(readFileSync(file, 'utf8') + ';DcfCasePlanRules');${USE}`,
  );
  writeFileSync(
    join(project, 'explain.mjs'),
    `import { createRequire } from 'node:module';
     import { evaluateCase, explain } from 'dcf-case-plan-rules';
     const { rules } = createRequire(import.meta.url)('dcf-case-plan-rules/rules/dcf-policy-36-1/family-case-plans.json');
     const [{ id, assumptions }] = rules;
     const options = { asOf: '2026-11-22', include: 'all' };
     const finding = evaluateCase(${JSON.stringify(RECORD)}, options).findings.find(({ ruleId }) => ruleId === id);
     const explained = explain(${JSON.stringify(RECORD)}, options, finding.id);
     if (!assumptions.length || String(explained.assumptions) !== String(assumptions)) throw new Error('no assumptions');`,
  );
  // What one entry keeps of a record that it reads, the facts of another entry find: a report that is there on no day yet.
  writeFileSync(
    join(project, 'entries.cjs'),
    `const record = require(${JSON.stringify(join(root, 'docs/examples/fifteen-and-goal-set-too-early.json'))});
     for (const child of record.children) child.consumerReports = [{ on: '2027-01-01' }, { on: '2026-11-01' }];
     const options = { asOf: '2026-11-22', remedies: true };
     const { allRuleset } = require('dcf-case-plan-rules/rulesets/all');
     const whole = JSON.stringify(require('dcf-case-plan-rules').evaluateCase(record, options));
     const core = require('dcf-case-plan-rules/core').evaluateCase(record, { ...options, ruleset: allRuleset() });
     if (!whole.includes('consumerReports/1/') || JSON.stringify(core) !== whole) throw new Error('entries differ');`,
  );
  writeFileSync(
    join(project, 'batch.cjs'),
    `const { evaluateStream } = require('dcf-case-plan-rules/batch');
     import('dcf-case-plan-rules/batch').then(async ({ evaluateNdjson }) => {
       const options = { asOf: '2026-11-22' };
       const line = new TextEncoder().encode(${JSON.stringify(JSON.stringify(RECORD))});
       for await (const { success } of evaluateNdjson([line], options)) if (!success) throw new Error('not read');
       for await (const { success } of evaluateStream([7], options)) if (success) throw new Error('read');
     });`,
  );
  for (const file of [
    'esm.mjs',
    'cjs.cjs',
    'json.mjs',
    'es.mjs',
    'script.mjs',
    'explain.mjs',
    'entries.cjs',
    'batch.cjs',
  ])
    run('node', [file]);

  writeFileSync(join(project, 'case.json'), JSON.stringify(RECORD));
  const bin = join(project, 'node_modules/.bin/dcf-case-plan');
  run(bin, ['--help']);
  expectStatus(3, bin, ['check', 'case.json', '--as-of', '2026-11-22']);
  expectStatus(2, bin, ['check', 'case.json']);
  expectStatus(3, bin, ['batch', 'case.json', '--as-of', '2026-11-22', '--out', 'findings.ndjson']);
  console.log('smoke: the packed library works in ESM, CommonJS and on the command line');
} finally {
  rmSync(project, { recursive: true, force: true });
}
