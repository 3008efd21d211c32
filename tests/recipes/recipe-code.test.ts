import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluateCase } from '../../src/index';
import { librarySource, sourceOf } from '../package/library-source';
import { importCode, recipeCode } from './recipe-code';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown> };

describe('what a recipe imports', () => {
  it.each(Object.keys(manifest.exports).filter((subpath) => !subpath.includes('*')))(
    '%s stands for a source file',
    (subpath) => {
      expect(existsSync(sourceOf(join('dcf-case-plan-rules', subpath)) ?? '')).toBe(true);
    },
  );

  it('may be a file that the package ships', () => {
    const schema = sourceOf('dcf-case-plan-rules/schemas/case-record.json') ?? '';
    expect(JSON.parse(readFileSync(schema, 'utf8'))).toMatchObject({ title: 'CaseRecord' });
  });

  it('may be another package, and nothing that the package keeps to itself', () => {
    expect(librarySource.resolveId('json-rules-engine')).toBeUndefined();
    expect(() => sourceOf('dcf-case-plan-rules/evaluator/truth')).toThrow('not exported');
  });

  it('is the very module that the tests import', async () => {
    const code = "export { evaluateCase } from 'dcf-case-plan-rules'; export const typed: number = 1;";
    expect(await importCode(code, 'ts')).toMatchObject({ evaluateCase, typed: 1 });
  });
});

describe('recipes', () => {
  const names = readdirSync('docs/recipes').map((file) => file.replace(/\.md$/, ''));

  it.each(names)('%s: every fenced block says its language', (name) => {
    expect(recipeCode(name, '')).toEqual([]);
  });
});
