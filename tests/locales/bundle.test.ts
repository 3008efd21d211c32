import { build } from 'esbuild';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { englishCatalogue } from '../../src/locales/english/english';
import { spanish } from '../../src/locales/es/index';
import { allRuleset } from '../../src/ruleset/all-ruleset';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** What a bundler makes of a page that imports these names, and nothing else. */
async function bundled(source: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    charset: 'utf8',
  });
  return outputFiles[0]?.text ?? '';
}

const saysSpanish = (text: string): boolean => text.includes('septiembre') || text.includes('traductor');

describe('a bundle', () => {
  it.each(['index', 'core'])('of the entry %s has no Spanish in it', async (entry) => {
    const text = await bundled(`import * as library from './src/${entry}'; console.log(library);`);
    expect(text).toContain('September');
    expect(saysSpanish(text)).toBe(false);
  });

  it('has Spanish where it is imported, whole, and without the rules', async () => {
    const text = await bundled("import { spanish } from './src/locales/es/index'; console.log(spanish);");
    expect(saysSpanish(text)).toBe(true);
    const { title: titleInSpanish } = Object.values(spanish.texts.rules)[0] ?? {};
    expect(text).toContain(titleInSpanish);
    const english = Object.values(englishCatalogue(allRuleset()).texts.rules).map(({ title }) => title);
    expect(english.filter((title) => text.includes(`"${title}"`))).toEqual([]);
  });

  it('does not keep Spanish that is imported and not used', async () => {
    const text = await bundled(
      "import { spanish } from './src/locales/es/index'; import { evaluateCase } from './src/core'; console.log(evaluateCase);",
    );
    expect(saysSpanish(text)).toBe(false);
  });
});
