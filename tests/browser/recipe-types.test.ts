import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { typeFaults } from '../recipes/type-faults';
import { FORM_RECIPES } from './recipe-page';

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  jsx: ts.JsxEmit.ReactJSX,
  types: [],
  skipLibCheck: true,
  noEmit: true,
};

describe('the types that the package ships', () => {
  it('let the recipes for forms compile', () => {
    const code = Object.entries(FORM_RECIPES).flatMap(([recipe, files]) =>
      Object.entries(files).map(([name, text]) => [`${recipe}/${name}`, text]),
    );
    expect(code).toHaveLength(4);
    expect(typeFaults(Object.fromEntries(code), OPTIONS)).toEqual([]);
  });

  it('describe the globals of the script files, and nothing that is not there', () => {
    const script = (statement: string) =>
      `import 'dcf-case-plan-rules/global.js'; import 'dcf-case-plan-rules/global.es.js'; ${statement}`;
    const right = script(
      'const tag: string = DcfCasePlanRulesSpanish.spanish.tag; DcfCasePlanRules.fieldId("/a"); DcfCasePlanRules.evaluateCase({}, { asOf: tag });',
    );
    const wrong = script('DcfCasePlanRules.evaluate({});');
    expect(typeFaults({ 'right.ts': right, 'wrong.ts': wrong }, OPTIONS)).toEqual([
      expect.stringMatching(/^wrong\.ts: .*'evaluate' does not exist/),
    ]);
  });
});
