import { build, type Plugin } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { recipeFiles } from '../recipes/recipe-code';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A module that a browser loads, and the files of the repository that went into it. */
export interface RecipePage {
  readonly script: string;
  readonly files: readonly string[];
}

/** The files of each recipe for a form in React; the one for TanStack Form has its parts from the other. */
export const FORM_RECIPES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'react-hook-form': recipeFiles('react-hook-form'),
  'tanstack-form': { ...recipeFiles('react-hook-form'), ...recipeFiles('tanstack-form') },
};

/**
 * Files of a recipe as a host's production build makes them, with code that puts them on a page. The library is imported
 * by its name: the package's own `exports` lead to what the build made.
 */
export async function recipePage(
  files: Readonly<Record<string, string>>,
  mount: string,
): Promise<RecipePage> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: mount, resolveDir: ROOT, loader: 'tsx' },
    plugins: [filesOfRecipe(files)],
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

/** They stand beside each other, as if in the repository's root. */
const filesOfRecipe = (files: Readonly<Record<string, string>>): Plugin => ({
  name: 'files-of-recipe',
  setup(building) {
    building.onResolve({ filter: /^\.\// }, ({ path }) => {
      const name = `${path.slice('./'.length)}.tsx`;
      return name in files ? { path: name, namespace: 'recipe' } : null;
    });
    building.onLoad({ filter: /.*/, namespace: 'recipe' }, ({ path }) => ({
      contents: files[path] ?? '',
      loader: 'tsx',
      resolveDir: ROOT,
    }));
  },
});
