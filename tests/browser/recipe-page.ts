import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A module that a browser loads, and the files of the repository that went into it. */
export interface RecipePage {
  readonly script: string;
  readonly files: readonly string[];
}

/** The fenced tsx blocks of a recipe, one after another, as one module. */
export function recipeCode(recipe: string): string {
  const text = readFileSync(`${ROOT}/docs/recipes/${recipe}.md`, 'utf8');
  return [...text.matchAll(/^```tsx\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code).join('\n');
}

/**
 * A recipe's code as a host's production build makes it, with a line that puts it on the page. The library is imported
 * by its name: the package's own `exports` lead to what the build made.
 */
export async function recipePage(recipe: string, mount: string): Promise<RecipePage> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `${recipeCode(recipe)}\n${mount}`, resolveDir: ROOT, loader: 'tsx' },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    logLevel: 'error',
    format: 'iife',
    platform: 'browser',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    absWorkingDir: ROOT,
  });
  return { script: outputFiles[0]?.text ?? '', files: Object.keys(metafile.inputs) };
}
