import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** Ignored by git, and inside the repository, so that packages and the library's own name resolve. */
const WRITTEN = join(ROOT, 'coverage/recipes');

/** The text of `docs/recipes/<name>.md`. */
export const recipeText = (name: string): string =>
  readFileSync(join(ROOT, 'docs/recipes', `${name}.md`), 'utf8');

/** The fenced blocks of a recipe in one language, in their order: `recipeCode('server-validation', 'ts')`. */
export function recipeCode(name: string, language: string): readonly string[] {
  const blocks = [...recipeText(name).matchAll(/^```(\S*)[^\n]*\n([\s\S]*?)^```[ \t]*$/gm)];
  return blocks.filter(([, written]) => written === language).map(([, , code = '']) => code);
}

/**
 * Imports code as a module, as vitest reads it: TypeScript and JSX by its extension, and 'dcf-case-plan-rules/…' as
 * the source. The file is gone again afterwards.
 */
export async function importCode(code: string, extension: string): Promise<Record<string, unknown>> {
  mkdirSync(WRITTEN, { recursive: true });
  const folder = mkdtempSync(join(WRITTEN, 'module-'));
  const file = join(folder, `recipe.${extension}`);
  writeFileSync(file, code);
  try {
    return (await import(/* @vite-ignore */ file)) as Record<string, unknown>;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Imports all blocks of a recipe in one language, one after another, as one module. */
export const importRecipe = (name: string, language: string): Promise<Record<string, unknown>> =>
  importCode(recipeCode(name, language).join('\n'), language);
