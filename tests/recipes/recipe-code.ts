import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What the package's entries are made from, so that recipes run without a build. */
const ENTRIES = {
  'dcf-case-plan-rules/core': 'src/core.ts',
  'dcf-case-plan-rules/forms': 'src/forms/index.ts',
  'dcf-case-plan-rules/rulesets/policy': 'src/ruleset/policy-ruleset.ts',
  'dcf-case-plan-rules/rulesets/all': 'src/ruleset/all-ruleset.ts',
  'dcf-case-plan-rules/locales/es': 'src/locales/es/index.ts',
  'dcf-case-plan-rules': 'src/index.ts',
} as const;

/** The fenced ts blocks of a page, one after the other, as one module. */
export function codeIn(page: string): string {
  const text = readFileSync(`${ROOT}/${page}`, 'utf8');
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code).join('\n');
}

/** The exports of a page's code, run as it stands. */
export async function runCode<Exports>(page: string): Promise<Exports> {
  const { outputFiles } = await build({
    stdin: { contents: codeIn(page), resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    alias: Object.fromEntries(Object.entries(ENTRIES).map(([name, file]) => [name, `${ROOT}/${file}`])),
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  return (await import(`data:text/javascript;base64,${code}`)) as Exports;
}
