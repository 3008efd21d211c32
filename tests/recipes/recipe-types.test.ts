import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { sourceOf } from '../package/library-source';
import { recipeCode, recipeFiles } from './recipe-code';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');

const { exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly exports: Readonly<Record<string, unknown>>;
};

/** The library's name leads to its source. */
const paths = Object.fromEntries(
  Object.keys(exports)
    .filter((subpath) => !subpath.includes('*') && !subpath.endsWith('.json'))
    .map((subpath) => join('dcf-case-plan-rules', subpath))
    .map((specifier) => [specifier, [sourceOf(specifier) ?? '']]),
);

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2022.d.ts'],
  types: ['node'],
  resolveJsonModule: true,
  skipLibCheck: true,
  noEmit: true,
  paths,
};

/** What the compiler says of files that would stand in a folder of the repository. */
function faultsOf(files: Readonly<Record<string, string>>): readonly string[] {
  const host = ts.createCompilerHost(OPTIONS);
  const { getSourceFile, fileExists, readFile } = host;
  const written = new Map(
    Object.entries(files).map(([file, code]) => [join(ROOT, 'coverage/recipes', file), code]),
  );
  host.fileExists = (path) => written.has(path) || fileExists(path);
  host.readFile = (path) => written.get(path) ?? readFile(path);
  // The folder is not there either: without this question the compiler looks for each file.
  delete host.directoryExists;
  host.getSourceFile = (path, version, ...rest) => {
    const code = written.get(path);
    return code === undefined
      ? getSourceFile(path, version, ...rest)
      : ts.createSourceFile(path, code, version, true);
  };
  const program = ts.createProgram([...written.keys()], OPTIONS, host);
  return [...written.keys()].flatMap((path) => {
    const file = program.getSourceFile(path);
    const faults = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    return faults.map(
      ({ messageText }) => `${basename(path)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
  });
}

describe('the types of the recipes', () => {
  const host = recipeCode('json-rules-engine-host', 'ts').join('\n');

  it('fit the library, which a wrong one does not', () => {
    const faults = faultsOf({
      'host.ts': host,
      ...recipeFiles('pin-policy-behaviour'),
      'wrong-host.ts': host.replace("subject: 'child'", "subject: 'house'"),
    });
    expect(faults).toEqual([expect.stringMatching(/^wrong-host\.ts: .*"house"' is not assignable/)]);
  });
});
