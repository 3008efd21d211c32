import { describe, expect, it } from 'vitest';
import { englishCatalogue } from '../../src/locales/english/english';
import { spanish } from '../../src/locales/es/index';
import { allRuleset } from '../../src/ruleset/all-ruleset';
import { bundled } from '../package/bundled';

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
