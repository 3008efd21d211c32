import ts from 'typescript';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FORM_RECIPES } from './recipe-page';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

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

/** What the compiler says of pieces of code that stand in the repository's root, with the package's shipped types. */
function faultsOf(code: Readonly<Record<string, string>>): readonly string[] {
  const host = ts.createCompilerHost(OPTIONS);
  const { getSourceFile, fileExists, readFile } = host;
  // The folders of the pieces are nowhere.
  delete host.directoryExists;
  const written = (path: string): string | undefined => code[path.slice(ROOT.length)];
  host.fileExists = (path) => written(path) !== undefined || fileExists(path);
  host.readFile = (path) => written(path) ?? readFile(path);
  host.getSourceFile = (path, version, ...rest) => {
    const text = written(path);
    return text === undefined
      ? getSourceFile(path, version, ...rest)
      : ts.createSourceFile(path, text, version, true);
  };
  const program = ts.createProgram(
    Object.keys(code).map((name) => ROOT + name),
    OPTIONS,
    host,
  );
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
}

describe('the types that the package ships', () => {
  it('let the recipes for forms compile', () => {
    const code = Object.entries(FORM_RECIPES).flatMap(([recipe, files]) =>
      Object.entries(files).map(([name, text]) => [`${recipe}/${name}`, text]),
    );
    expect(code).toHaveLength(4);
    expect(faultsOf(Object.fromEntries(code))).toEqual([]);
  });

  it('describe the globals of the script files, and nothing that is not there', () => {
    const script = (statement: string) =>
      `import 'dcf-case-plan-rules/global.js'; import 'dcf-case-plan-rules/global.es.js'; ${statement}`;
    expect(
      faultsOf({
        'right.ts': script(
          'const tag: string = DcfCasePlanRulesSpanish.spanish.tag; DcfCasePlanRules.fieldId("/a"); DcfCasePlanRules.evaluateCase({}, { asOf: tag });',
        ),
      }),
    ).toEqual([]);
    expect(faultsOf({ 'wrong.ts': script('DcfCasePlanRules.evaluate({});') })).toEqual([
      expect.stringContaining("'evaluate' does not exist"),
    ]);
  });
});
