// What is packed, unpacked where its users would have it: everything below checks that, and not the working copy.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const {
  name,
  exports: subpaths,
  dependencies,
  peerDependencies,
} = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** The subpaths that are modules, as they are imported; a script file is none. */
export const modules = Object.entries(subpaths)
  .filter(([, target]) => target.import !== undefined)
  .map(([subpath]) => name + subpath.slice(1));

/** The folders of documents: `./rules/*.json` is any JSON file within. */
const folders = Object.entries(subpaths)
  .filter(([subpath, target]) => subpath.includes('*') && typeof target === 'string')
  .map(([subpath, target]) => ({ subpath, folder: target.slice(2, target.indexOf('*')) }));

/** Every document of an unpacked package, as it is imported. */
export const documentsOf = (packageFolder) =>
  folders.flatMap(({ subpath, folder }) =>
    readdirSync(join(packageFolder, folder), { recursive: true })
      .map((file) => String(file).replaceAll('\\', '/'))
      .filter((file) => file.endsWith('.json'))
      .map((file) => name + subpath.slice(1).replace('*.json', file)),
  );

/** Packs the built library and gives an empty project that has it, with what it depends on. */
export function withPackedProject(use) {
  const project = mkdtempSync(join(tmpdir(), 'dcf-case-plan-packed-'));
  try {
    execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', project], {
      cwd: ROOT,
    });
    const tarball = readdirSync(project).find((file) => file.endsWith('.tgz'));
    execFileSync('tar', ['-xzf', tarball], { cwd: project });
    const packageFolder = join(project, 'node_modules', name);
    mkdirSync(dirname(packageFolder), { recursive: true });
    renameSync(join(project, 'package'), packageFolder);
    for (const dependency of Object.keys({ ...dependencies, ...peerDependencies })) {
      const link = join(project, 'node_modules', dependency);
      mkdirSync(dirname(link), { recursive: true });
      symlinkSync(join(ROOT, 'node_modules', dependency), link);
    }
    return use({ project, packageFolder });
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}
