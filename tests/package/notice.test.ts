import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The packages of which something stands in the bundle of an entry. */
async function packagesIn(entry: string): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [`${ROOT}${entry}`],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'iife',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    absWorkingDir: ROOT,
  });
  const [output] = Object.values(metafile.outputs);
  const inputs = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  const names = inputs.flatMap(([path]) => path.match(/node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1] ?? []);
  return [...new Set(names)].sort();
}

describe('NOTICE', () => {
  it('names every package of which something stands in the script file', async () => {
    const notice = readFileSync(`${ROOT}NOTICE`, 'utf8');
    const packages = await packagesIn('src/global/index.ts');
    expect(packages).toContain('zod');
    expect(packages.filter((name) => !new RegExp(`(^- | and )${name} `, 'm').test(notice))).toEqual([]);
  });
});
