import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** Ignored by git, and inside the repository, so that packages and the library's own name resolve. */
const WRITTEN = join(ROOT, 'coverage/recipes');

/** A fenced block: its first line is its language and, where it is a file of its own, the file's name. */
interface Block {
  readonly language: string;
  readonly file: string | undefined;
  readonly code: string;
}

/** The text of `docs/recipes/<name>.md`. */
export const recipeText = (name: string): string =>
  readFileSync(join(ROOT, 'docs/recipes', `${name}.md`), 'utf8');

function blocksOf(name: string): readonly Block[] {
  const blocks = recipeText(name).matchAll(/^```(\S*)(?: +(\S+))?[^\n]*\n([\s\S]*?)^```[ \t]*$/gm);
  return [...blocks].map(([, language = '', file, code = '']) => ({ language, file, code }));
}

/** The fenced blocks of a recipe in one language, in their order: `recipeCode('server-validation', 'ts')`. */
export const recipeCode = (name: string, language: string): readonly string[] =>
  blocksOf(name)
    .filter((block) => block.language === language)
    .map(({ code }) => code);

/** The files of a recipe that has several, by their names: each a block that begins with its name, "```ts pin.ts". */
export const recipeFiles = (name: string): Readonly<Record<string, string>> =>
  Object.fromEntries(blocksOf(name).flatMap(({ file, code }) => (file === undefined ? [] : [[file, code]])));

/**
 * Imports one of some files, which stand beside each other, as vitest reads it: TypeScript and JSX by the extension,
 * and 'dcf-case-plan-rules/…' as the source. The files are gone again afterwards.
 */
export async function importFiles(
  files: Readonly<Record<string, string>>,
  entry: string,
): Promise<Record<string, unknown>> {
  mkdirSync(WRITTEN, { recursive: true });
  const folder = mkdtempSync(join(WRITTEN, 'module-'));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  try {
    return (await import(/* @vite-ignore */ join(folder, entry))) as Record<string, unknown>;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Imports code as a module of its own. */
export const importCode = (code: string, extension: string): Promise<Record<string, unknown>> =>
  importFiles({ [`recipe.${extension}`]: code }, `recipe.${extension}`);

/** Imports all blocks of a recipe in one language, one after another, as one module. */
export const importRecipe = (name: string, language: string): Promise<Record<string, unknown>> =>
  importCode(recipeCode(name, language).join('\n'), language);
