// Compiles a consumer of every subpath under each compiler and each way of resolving modules: `npm run check:types`.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentsOf, modules, ROOT, withPackedProject } from './packed.mjs';

const COMPILERS = ['typescript-5.4', 'typescript', 'typescript-7'];
const RESOLUTIONS = [
  { module: 'node16', moduleResolution: 'node16', files: ['esm.mts', 'cjs.cts'] },
  { module: 'nodenext', moduleResolution: 'nodenext', files: ['esm.mts', 'cjs.cts'] },
  { module: 'esnext', moduleResolution: 'bundler', files: ['esm.mts'] },
];

/** Types that are `any` would let the last line pass, and the expected error be missed. */
const USE = `
const answer: Report = main.evaluateCase({ children: [] }, { asOf: '2026-11-22' });
const record: CaseRecord = { children: [{ id: 'c1', dateOfBirth: null }] };
main.applyRemedy(record, []);
// @ts-expect-error a report has no such member
answer.nothing;
// @ts-expect-error the day is required
main.evaluateCase(record, {});
`;

const namespaces = modules.map((path, index) => ({ path, local: index === 0 ? 'main' : `module${index}` }));

function consumers(documents) {
  const checked = namespaces.map(
    ({ local }) => `const names${local}: keyof typeof ${local} = undefined as never; names${local};`,
  );
  const imports = namespaces.map(({ path, local }) => `import * as ${local} from '${path}';`);
  const requires = namespaces.map(({ path, local }) => `import ${local} = require('${path}');`);
  const json = documents.map(
    (path, index) => `import document${index} = require('${path}'); document${index} satisfies object;`,
  );
  const types = `import type { CaseRecord, Report } from '${modules[0]}';`;
  return {
    'esm.mts': [...imports, types, ...checked, USE].join('\n'),
    'cjs.cts': [...requires, types, ...checked, ...json, USE].join('\n'),
  };
}

function problemsOf(project, compiler, { files, ...resolution }) {
  const config = {
    compilerOptions: {
      ...resolution,
      target: 'es2022',
      lib: ['es2022'],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      resolveJsonModule: true,
      skipLibCheck: false,
      noEmit: true,
    },
    files,
  };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(config));
  const { status, stdout, error } = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules', compiler, 'bin/tsc'), '-p', project],
    { encoding: 'utf8' },
  );
  return status === 0 ? '' : `${stdout}${error ?? ''}`;
}

const failures = withPackedProject(({ project, packageFolder }) => {
  const documents = documentsOf(packageFolder);
  if (documents.length < 50) throw new Error('The documents of the package were not found.');
  for (const [file, text] of Object.entries(consumers(documents))) writeFileSync(join(project, file), text);
  return COMPILERS.flatMap((compiler) => {
    const { version } = JSON.parse(
      readFileSync(join(ROOT, 'node_modules', compiler, 'package.json'), 'utf8'),
    );
    return RESOLUTIONS.map((resolution) => {
      const problems = problemsOf(project, compiler, resolution);
      console.log(
        `TypeScript ${version}, ${resolution.moduleResolution}: ${problems ? 'fails' : 'compiles'}`,
      );
      if (problems) console.error(problems);
      return problems;
    });
  }).filter(Boolean);
});
console.log(`check:types: ${modules.length} subpaths, ${failures.length} failures`);
process.exit(failures.length > 0 ? 1 : 0);
