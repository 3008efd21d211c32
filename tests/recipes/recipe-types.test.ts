import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { sourceOf } from '../package/library-source';
import { recipeCode, recipeFiles } from './recipe-code';
import { typeFaults } from './type-faults';

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

describe('the types of the recipes', () => {
  const host = recipeCode('json-rules-engine-host', 'ts').join('\n');

  it('fit the library, which a wrong one does not', () => {
    const files = {
      'host.ts': host,
      ...recipeFiles('pin-policy-behaviour'),
      'wrong-host.ts': host.replace("subject: 'child'", "subject: 'house'"),
    };
    const faults = typeFaults(files, OPTIONS);
    expect(faults).toEqual([expect.stringMatching(/^wrong-host\.ts: .*"house"' is not assignable/)]);
  });
});
