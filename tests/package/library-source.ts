import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** What package.json says of a subpath: a file, per format the file that the build makes, or a script file and its types. */
type Exported = string | { readonly import: { readonly default: string } } | { readonly types: string };

const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly name: string;
  readonly exports: Readonly<Record<string, Exported>>;
};

/** The source of each file that the build makes, by its path in dist without an extension; read, since tsup is slow to load. */
const sources: ReadonlyMap<string, string> = new Map(
  [...readFileSync(join(ROOT, 'tsup.config.ts'), 'utf8').matchAll(/'?([\w/-]+)'?: '(src\/[\w/.-]+)'/g)].map(
    ([, built = '', source = '']) => [built, source],
  ),
);

/**
 * The source file behind what a user of the package writes in an import; `undefined` for any other import. It reads the
 * `exports` of package.json and the entries of the build, so that what isn't exported isn't found either.
 */
export function sourceOf(specifier: string): string | undefined {
  if (specifier !== manifest.name && !specifier.startsWith(`${manifest.name}/`)) return undefined;
  const asked = `.${specifier.slice(manifest.name.length)}`;
  for (const [subpath, exported] of Object.entries(manifest.exports)) {
    const [before = '', after = ''] = subpath.split('*');
    const fits = subpath.includes('*')
      ? asked.startsWith(before) && asked.endsWith(after) && asked.length >= subpath.length
      : asked === subpath;
    if (!fits) continue;
    const star = asked.slice(before.length, asked.length - after.length);
    if (typeof exported === 'string') return join(ROOT, exported.replace('*', star));
    // A script file is no module: what it declares is all that there is to import.
    if ('types' in exported) return join(ROOT, exported.types);
    const built = exported.import.default.replace(/^\.\/dist\/|\.js$/g, '');
    const source = sources.get(built);
    if (source) return join(ROOT, source);
  }
  throw new Error(`${specifier} is not exported.`);
}

/** For vitest: code under test may import the package by its name, and gets its source. */
export const librarySource = {
  name: 'library-source',
  enforce: 'pre' as const,
  resolveId: (specifier: string) => sourceOf(specifier),
};
